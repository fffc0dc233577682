/// @file Receives the JSON of a safetensors header event by event.

#pragma once

#include "core/nn/safetensors_header.h"

#include <nlohmann/json.hpp>
#include <set>

namespace core::nn {

/// Builds a SafetensorsHeader. A SAX receiver, because nlohmann's tree keeps the last of two equal
/// keys and nests without limit. Throws MalformedWeights out of the parser at the first fault.
class SafetensorsHeaderSax final : public nlohmann::json_sax<nlohmann::json> {
public:
    /// What was received; complete once the parser has returned.
    SafetensorsHeader takeHeader() { return std::move(m_header); }

    bool null() override;
    bool boolean(bool value) override;
    bool number_integer(number_integer_t value) override;
    bool number_unsigned(number_unsigned_t value) override;
    bool number_float(number_float_t value, const string_t& text) override;
    bool string(string_t& value) override;
    bool binary(binary_t& value) override;
    bool start_object(std::size_t elements) override;
    bool key(string_t& value) override;
    bool end_object() override;
    bool start_array(std::size_t elements) override;
    bool end_array() override;
    bool parse_error(std::size_t position, const std::string& token,
                     const nlohmann::detail::exception& error) override;

private:
    enum class Place { Start, Root, Metadata, Entry, Shape, Offsets, End };

    void requireComplete(const SafetensorsEntry& entry) const;

    Place m_place = Place::Start;
    SafetensorsHeader m_header;
    std::set<std::string> m_names; ///< of tensors, and "__metadata__" once it was seen
    std::set<std::string> m_fields; ///< of the entry being read
    std::string m_key;
    std::vector<std::uint64_t> m_offsets;
};

} // namespace core::nn
