/// @file What was dropped or pasted: pictures, or sentences why not.

#pragma once

#include <QImage>
#include <QStringList>

#include <filesystem>
#include <string>
#include <vector>

class QMimeData;

namespace ui {

struct DroppedFiles {
    std::vector<std::filesystem::path> pictures = {};
    std::vector<std::filesystem::path> fromFolders = {}; ///< pictures in dropped folders
    std::vector<std::filesystem::path> documents = {}; ///< portraits (.chiaro)
    QImage image = {}; ///< pixels that came without a file, say from a browser
    QStringList refusals = {}; ///< one sentence each
};

/// Whether there is anything that takeDrop() could look at; cheap, while dragging.
bool mayHoldPictures(const QMimeData& mime);

/// Judges by names only (the reader has the last word); folders are looked into, not below.
DroppedFiles takeDrop(const QMimeData& mime, const std::vector<std::string>& readableExtensions);

} // namespace ui
