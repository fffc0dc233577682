#include "core/translate/light_change.h"

namespace core::translate {

namespace {

constexpr float kNeighbour = 0.25F;

/// Adds a quarter of what a neighbour's values have more.
void lean(std::vector<float>& values, const std::vector<float>& own, const LightChange* neighbour)
{
    if (neighbour == nullptr || neighbour->matrices.values.size() != values.size()) {
        return;
    }
    for (std::size_t index = 0; index < values.size(); ++index) {
        values[index] += kNeighbour * (neighbour->matrices.values[index] - own[index]);
    }
}

} // namespace

LightChange steadied(const LightChange* before, LightChange middle, const LightChange* after)
{
    const auto own = middle.matrices.values;
    lean(middle.matrices.values, own, before);
    lean(middle.matrices.values, own, after);
    return middle;
}

} // namespace core::translate
