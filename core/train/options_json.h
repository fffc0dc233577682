/// @file Training options as a checkpoint keeps them.

#pragma once

#include "core/train/training.h"

#include <nlohmann/json_fwd.hpp>

namespace core::train {

/// The same options with paths that a run resumed from another folder still understands.
TrainingOptions withAbsolutePaths(TrainingOptions options);

/// Everything but runFolder.
nlohmann::json toJson(const TrainingOptions& options);

/// @throws nlohmann::json::exception if a member is missing or of another type.
TrainingOptions optionsFromJson(const nlohmann::json& json);

} // namespace core::train
