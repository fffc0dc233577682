/// @file What became of a picture that was written, in words.

#pragma once

#include "core/io/picture_file.h"

#include <QStringList>

#include <filesystem>

namespace ui {

/// "Kept: EXIF.", "Lost: The alpha channel."; nothing for what is empty.
QStringList toSentences(const core::io::WriteReport& report);

/// "Exported lisa.jpg. Kept: EXIF. Lost: The alpha channel."
QString toSentence(const std::filesystem::path& file, const core::io::WriteReport& report);

} // namespace ui
