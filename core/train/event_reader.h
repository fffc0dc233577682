/// @file What TensorBoard's files of any program hold, read back. Names neither LibTorch nor Qt.

#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace core::train {

/// One curve of TensorBoard; all three are as long as each other.
struct ScalarCourse {
    std::string tag = {};
    std::vector<double> steps = {}; ///< ascending
    std::vector<double> seconds = {}; ///< since the first value of the folder; may go back
    std::vector<double> values = {};
};

/// Whether files of events lie in the folder itself.
bool holdsEvents(const std::filesystem::path& folder);

/// The scalars of all files of events in `folder`, by their tags; TensorFlow's older and newer
/// kind.
///
/// Sessions follow each other by their files' names; a step that comes again replaces the curve
/// from there. A file is read as far as its checksums hold: what is torn, or lies about its length,
/// ends it without a word, because runs are looked at while they are written.
std::vector<ScalarCourse> readScalars(const std::filesystem::path& folder);

} // namespace core::train
