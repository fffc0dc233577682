#include "core/dataset/brightness_cache.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <sstream>

namespace core::dataset {

namespace {

namespace fs = std::filesystem;

constexpr const char* kFirstLine = "chiaroscuro brightness 1";

struct Stamp {
    std::uintmax_t bytes = 0;
    std::int64_t time = 0;
};

std::optional<Stamp> stampOf(const fs::path& file)
{
    std::error_code problem;
    const auto bytes = fs::file_size(file, problem);
    if (problem) {
        return std::nullopt;
    }
    const auto time = fs::last_write_time(file, problem);
    if (problem) {
        return std::nullopt;
    }
    return Stamp{.bytes = bytes, .time = time.time_since_epoch().count()};
}

std::string keyOf(const fs::path& file)
{
    std::error_code problem;
    const auto absolute = fs::absolute(file, problem);
    return (problem ? file : absolute).lexically_normal().string();
}

} // namespace

BrightnessCache::BrightnessCache(fs::path file)
    : m_file(std::move(file))
{
    std::ifstream stream(m_file);
    std::string line;
    if (m_file.empty() || !std::getline(stream, line) || line != kFirstLine) {
        return;
    }
    while (std::getline(stream, line)) {
        std::istringstream words(line);
        words.imbue(std::locale::classic());
        Entry entry;
        words >> entry.bytes >> entry.time >> entry.brightness >> entry.hash;
        words.ignore(1);
        std::string path;
        if (words && std::getline(words, path) && !path.empty()) {
            m_entries[path] = entry;
        }
    }
}

std::optional<MeasuredPicture> BrightnessCache::find(const fs::path& picture) const
{
    const auto found = m_entries.find(keyOf(picture));
    const auto stamp = stampOf(picture);
    if (found == m_entries.end() || !stamp || found->second.bytes != stamp->bytes
        || found->second.time != stamp->time) {
        return std::nullopt;
    }
    return MeasuredPicture{
        .file = picture, .brightness = found->second.brightness, .hash = found->second.hash};
}

void BrightnessCache::add(const MeasuredPicture& picture)
{
    const auto key = keyOf(picture.file);
    const auto stamp = stampOf(picture.file);
    if (stamp && key.find('\n') == std::string::npos) {
        m_entries[key] = {.bytes = stamp->bytes,
                          .time = stamp->time,
                          .brightness = picture.brightness,
                          .hash = picture.hash};
    }
}

void BrightnessCache::save() const
{
    if (m_file.empty()) {
        return;
    }
    std::string text = std::string(kFirstLine) + '\n';
    for (const auto& [path, entry] : m_entries) {
        fmt::format_to(std::back_inserter(text), "{} {} {:.9f} {} {}\n", entry.bytes, entry.time,
                       entry.brightness, entry.hash, path);
    }
    std::error_code ignored;
    fs::create_directories(m_file.parent_path(), ignored);
    try {
        writeFile(m_file, text);
    } catch (const Error&) { // a cache: next time everything is measured again
        return;
    }
}

} // namespace core::dataset
