#include "core/stylize/bands.h"

#include <algorithm>

namespace core::stylize {

namespace {

std::int64_t roundedUp(std::int64_t value, std::int64_t multiple)
{
    return (value + multiple - 1) / multiple * multiple;
}

} // namespace

BandPlan planBands(std::int64_t height, std::int64_t reach, std::int64_t bytesPerRow,
                   std::int64_t budget)
{
    BandPlan plan{.height = height};
    plan.reach = roundedUp(reach, plan.multiple);
    const auto least = 4 * plan.reach; // below that, most of the work would be done twice
    plan.rows = roundedUp(std::max(least, budget / std::max<std::int64_t>(1, bytesPerRow)),
                          plan.multiple);
    return plan;
}

void forEachBand(const BandPlan& plan, const std::function<void(const Band&)>& work)
{
    for (std::int64_t first = 0; first < plan.height; first += plan.rows) {
        const Rows own{.first = first, .last = std::min(first + plan.rows, plan.height)};
        const Rows read{.first = std::max<std::int64_t>(0, own.first - plan.reach),
                        .last = std::min(own.last + plan.reach, plan.height)};
        work({.read = read, .own = own});
    }
}

torch::Tensor rowsOf(const torch::Tensor& map, const Rows& rows)
{
    return map.narrow(2, rows.first, rows.count());
}

torch::Tensor ownRows(const torch::Tensor& result, const Band& band, std::int64_t numerator,
                      std::int64_t denominator)
{
    const Rows inside{.first = band.own.first - band.read.first,
                      .last = band.own.last - band.read.first};
    return rowsOf(result, inside.scaled(numerator, denominator));
}

} // namespace core::stylize
