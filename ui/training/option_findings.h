/// @file What is to be said about the options of a training before it begins.

#pragma once

#include "ui/training/option_fields.h"
#include "ui/training/picture_counts.h"

#include <map>

namespace ui {

struct OptionFinding {
    QString text = {};
    bool isProblem = false; ///< it cannot begin with this
};

/// By the field's place in `fields`; what is fine and needs no word is left out. Until pictures
/// are counted, that is a problem.
std::map<std::size_t, OptionFinding> findingsOf(const std::vector<OptionField>& fields,
                                                const core::train::TrainingOptions& options,
                                                PictureCounts& counts);

/// About the folder that is to hold the run.
OptionFinding runFolderFinding(const std::filesystem::path& folder);

} // namespace ui
