/// @file What became of a picture that was written, in words.

#pragma once

#include "core/io/picture_file.h"

#include <QStringList>

#include <array>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace ui {

/// "Kept: EXIF.", "Lost: The alpha channel."; nothing for what is empty.
QStringList toSentences(const core::io::WriteReport& report);

/// "Exported lisa.jpg. Kept: EXIF. Lost: The alpha channel."
QString toSentence(const std::filesystem::path& file, const core::io::WriteReport& report);

/// What became of several pictures: each sentence once, with how many it is true of.
class WriteTally final {
public:
    void add(const core::io::WriteReport& report);

    /// "Kept: EXIF (2 of 3).", "Lost: The alpha channel."; nothing for what is empty.
    QStringList sentences() const;

private:
    using Counts = std::vector<std::pair<std::string, int>>; ///< in the order of their appearance

    int m_pictures = 0;
    std::array<Counts, 3> m_counts; ///< kept, converted, lost
};

} // namespace ui
