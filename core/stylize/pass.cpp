#include "core/stylize/pass.h"

#include <algorithm>
#include <numeric>

namespace core::stylize {

namespace {

bool sameStyles(const std::vector<WeightedStyle>& a, const std::vector<WeightedStyle>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const WeightedStyle& left, const WeightedStyle& right) {
                          return left.picture == right.picture && left.weight == right.weight;
                      });
}

} // namespace

bool paintsAlike(const Pass& a, const Pass& b)
{
    auto region = b.region;
    region.strength = a.region.strength;
    return a.network == b.network && a.region == region && sameStyles(a.styles, b.styles);
}

std::vector<WeightedStyle> withSharesOfOne(std::vector<WeightedStyle> styles)
{
    const auto sum = std::accumulate(
        styles.begin(), styles.end(), 0.0,
        [](double before, const WeightedStyle& style) { return before + style.weight; });
    for (auto& style : styles) {
        style.weight /= sum;
    }
    return styles;
}

} // namespace core::stylize
