/// @file Training options as JSON, for the checkpoint.

#pragma once

#include "core/train/training.h"

#include <nlohmann/json_fwd.hpp>

namespace core::train {

/// Everything but runFolder.
nlohmann::json toJson(const TrainingOptions& options);

/// @throws nlohmann::json::exception if a member is missing or of another type.
TrainingOptions optionsFromJson(const nlohmann::json& json);

} // namespace core::train
