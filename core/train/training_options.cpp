#include "core/train/training_options.h"

#include <array>

namespace core::train {

std::string recipeName(const TrainingOptions& options)
{
    constexpr std::array<const char*, 4> kNames{"sanet", "segnet", "distil", "day-night"};
    return kNames.at(options.recipe.index());
}

} // namespace core::train
