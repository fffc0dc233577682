#include "core/nn/safetensors_header_sax.h"

#include "core/nn/weights_file_error.h"
#include "core/nn/weights_file_layout.h"

#include <limits>

namespace core::nn {

namespace {

constexpr const char* kMetadataKey = "__metadata__";
constexpr std::size_t kMostNames = 100'000; ///< what a name costs in memory outweighs its bytes

[[noreturn]] void refuseStructure()
{
    throw MalformedWeights("its header is not shaped like a safetensors header");
}

} // namespace

bool SafetensorsHeaderSax::null()
{
    refuseStructure();
}

bool SafetensorsHeaderSax::boolean(bool /*value*/)
{
    refuseStructure();
}

bool SafetensorsHeaderSax::number_integer(number_integer_t /*value*/)
{
    throw MalformedWeights("its header holds a negative size or offset");
}

bool SafetensorsHeaderSax::number_unsigned(number_unsigned_t value)
{
    if (m_place == Place::Offsets && m_offsets.size() < 2) {
        m_offsets.push_back(value);
        return true;
    }
    auto* const shape = m_place == Place::Shape ? &m_header.entries.back().shape : nullptr;
    if (shape == nullptr || shape->size() >= kMaxRank) {
        refuseStructure();
    }
    if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
        throw MalformedWeights("the tensor " + inQuotes(m_key) + " claims an impossible size");
    }
    shape->push_back(static_cast<std::int64_t>(value));
    return true;
}

bool SafetensorsHeaderSax::number_float(number_float_t /*value*/, const string_t& text)
{
    throw MalformedWeights("its header holds the number " + text.substr(0, 32)
                           + " where a size or offset belongs");
}

bool SafetensorsHeaderSax::string(string_t& value)
{
    if (m_place == Place::Metadata) {
        m_header.metadata[m_key] = std::move(value);
        return true;
    }
    if (m_place != Place::Entry || m_key != "dtype") {
        refuseStructure();
    }
    m_header.entries.back().dtype = std::move(value);
    return true;
}

bool SafetensorsHeaderSax::binary(binary_t& /*value*/)
{
    refuseStructure();
}

bool SafetensorsHeaderSax::start_object(std::size_t /*elements*/)
{
    if (m_place == Place::Start) {
        m_place = Place::Root;
        return true;
    }
    if (m_place != Place::Root) {
        refuseStructure();
    }
    if (m_key == kMetadataKey) {
        m_place = Place::Metadata;
        return true;
    }
    m_place = Place::Entry;
    m_fields.clear();
    m_header.entries.push_back({.name = m_key});
    return true;
}

bool SafetensorsHeaderSax::key(string_t& value)
{
    const bool isName = m_place == Place::Root;
    const bool isMetadata = m_place == Place::Metadata;
    const bool isNew = isName ? m_names.insert(value).second
        : isMetadata          ? !m_header.metadata.contains(value)
                              : m_fields.insert(value).second;
    if (m_names.size() > kMostNames || m_header.metadata.size() > kMostNames) {
        throw MalformedWeights("its header names more tensors than any network has");
    }
    if (!isNew) {
        throw MalformedWeights("its header names " + inQuotes(value) + " twice");
    }
    m_key = std::move(value);
    return true;
}

bool SafetensorsHeaderSax::end_object()
{
    if (m_place == Place::Root) {
        m_place = Place::End;
        return true;
    }
    if (m_place == Place::Entry) {
        requireComplete(m_header.entries.back());
        m_header.entries.back().begin = m_offsets.at(0);
        m_header.entries.back().end = m_offsets.at(1);
    }
    m_place = Place::Root;
    return true;
}

bool SafetensorsHeaderSax::start_array(std::size_t /*elements*/)
{
    if (m_place == Place::Entry && m_key == "shape") {
        m_place = Place::Shape;
        return true;
    }
    if (m_place == Place::Entry && m_key == "data_offsets") {
        m_place = Place::Offsets;
        m_offsets.clear();
        return true;
    }
    refuseStructure();
}

bool SafetensorsHeaderSax::end_array()
{
    m_place = Place::Entry;
    return true;
}

bool SafetensorsHeaderSax::parse_error(std::size_t position, const std::string& /*token*/,
                                       const nlohmann::detail::exception& /*error*/)
{
    throw MalformedWeights("its header is not valid JSON at byte " + std::to_string(position));
}

void SafetensorsHeaderSax::requireComplete(const SafetensorsEntry& entry) const
{
    const bool hasAll = m_fields == std::set<std::string>{"data_offsets", "dtype", "shape"};
    if (!hasAll || m_offsets.size() != 2) {
        throw MalformedWeights("the tensor " + inQuotes(entry.name)
                               + " is not described by dtype, shape and data_offsets");
    }
}

} // namespace core::nn
