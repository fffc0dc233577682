/// @file Measured pictures on disk. Private to core/dataset.

#pragma once

#include "core/dataset/brightness.h"

#include <optional>
#include <unordered_map>

namespace core::dataset {

/// Remembers a file's values by its path, size and time. Not thread-safe.
class BrightnessCache final {
public:
    /// A file that is missing or damaged is an empty cache; an empty name keeps nothing.
    explicit BrightnessCache(std::filesystem::path file);

    std::optional<MeasuredPicture> find(const std::filesystem::path& picture) const;
    void add(const MeasuredPicture& picture);

    /// Writes it beside and renames it; what cannot be written is measured again next time.
    void save() const;

private:
    struct Entry {
        std::uintmax_t bytes = 0;
        std::int64_t time = 0;
        double brightness = 0;
        std::uint64_t hash = 0;
    };

    std::filesystem::path m_file;
    std::unordered_map<std::string, Entry> m_entries;
};

} // namespace core::dataset
