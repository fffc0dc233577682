/// @file Pictures in what browsers and other programs copy or drag. Private to dropped_files.

#pragma once

#include "ui/portrait/pasted_picture.h"

#include <string>
#include <vector>

class QMimeData;
class QUrl;

namespace ui {

/// Whether there is anything that pastedPicture() could look at; cheap.
bool mayHoldPixels(const QMimeData& mime);

/// The picture's file if it came whole (image/png and the like, a data: address alone or in a
/// page's piece), else its pixels; null if there is neither.
PastedPicture pastedPicture(const QMimeData& mime, const std::vector<std::string>& extensions);

} // namespace ui
