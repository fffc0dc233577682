/// @file By what a document knows its sources again.

#pragma once

#include <QByteArray>

#include <filesystem>
#include <map>
#include <mutex>

namespace ui {

/// SHA-256 sums of files, kept as long as a file's size and time stay.
///
/// Of large files, videos that is, only the size and parts from all over are summed: reading a
/// hundred gigabytes would take minutes at every start. Thread-safe.
class SourceSums final {
public:
    static constexpr std::uintmax_t kWholeUpTo = 64 << 20; ///< bytes

    /// In hexadecimal digits; empty for a file that cannot be read.
    QByteArray sumOf(const std::filesystem::path& file);

private:
    struct Known {
        std::uintmax_t size = 0;
        std::filesystem::file_time_type time = {};
        QByteArray sum = {};
    };

    std::mutex m_mutex;
    std::map<std::filesystem::path, Known> m_known;
};

} // namespace ui
