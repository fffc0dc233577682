/// @file What was dropped or pasted: pictures, or sentences why not.

#pragma once

#include "ui/portrait/pasted_picture.h"

#include <QStringList>

#include <filesystem>
#include <string>
#include <vector>

class QMimeData;

namespace ui {

struct DroppedFiles {
    std::vector<std::filesystem::path> pictures = {}; ///< and videos, in their order
    std::vector<std::filesystem::path> fromFolders = {}; ///< pictures in dropped folders
    std::vector<std::filesystem::path> documents = {}; ///< portraits (.chiaro)
    PastedPicture pasted = {}; ///< a picture that came without a file, say from a browser
    QStringList refusals = {}; ///< one sentence each
};

/// Whether photographs come out of cameras under such names: "IMG_0042.jpg", "DSC00042.jpg".
bool namedByCamera(const std::filesystem::path& file);

/// Whether there is anything that takeDrop() could look at; cheap, while dragging.
bool mayHoldPictures(const QMimeData& mime);

/// Extensions, lower case without dot, of what can be read here.
struct ReadableExtensions {
    std::vector<std::string> pictures = {};
    std::vector<std::string> videos = {};
};

/// Judges by names only (the reader has the last word); folders are looked into for pictures, not
/// below.
DroppedFiles takeDrop(const QMimeData& mime, const ReadableExtensions& readable);

/// The pattern of which all files are, if they are some of one numbered sequence; else empty.
std::filesystem::path sequenceOf(const std::vector<std::filesystem::path>& files);

} // namespace ui
