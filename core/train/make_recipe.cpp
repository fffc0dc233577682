#include "core/train/day_night_recipe.h"
#include "core/train/distil_recipe.h"
#include "core/train/sanet_recipe.h"
#include "core/train/segnet_recipe.h"

namespace core::train {

namespace {

std::unique_ptr<Recipe> make(const TrainingOptions& options, const SanetOptions& own)
{
    return std::make_unique<SanetRecipe>(options, own);
}

std::unique_ptr<Recipe> make(const TrainingOptions& options, const SegnetOptions& own)
{
    return std::make_unique<SegnetRecipe>(options, own);
}

std::unique_ptr<Recipe> make(const TrainingOptions& options, const DistilOptions& own)
{
    return std::make_unique<DistilRecipe>(options, own);
}

std::unique_ptr<Recipe> make(const TrainingOptions& options, const DayNightOptions& own)
{
    return std::make_unique<DayNightRecipe>(options, own);
}

} // namespace

std::unique_ptr<Recipe> makeRecipe(const TrainingOptions& options)
{
    torch::manual_seed(options.seed); // the one use of the shared generator: initial weights
    return std::visit([&](const auto& own) { return make(options, own); }, options.recipe);
}

} // namespace core::train
