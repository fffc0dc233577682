#include "core/stylize/memory_plan.h"

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/nn/padding.h"

#include <fmt/format.h>

namespace core::stylize {

namespace {

double gibibytes(std::int64_t bytes)
{
    return static_cast<double>(bytes) / (1 << 30);
}

} // namespace

Keep keepFor(const Networks& networks)
{
    const bool details
        = networks.background.sanet->hasDetailPath() || networks.person.sanet->hasDetailPath();
    return details ? Keep::Everything : Keep::DeepLevels;
}

std::int64_t bytesToPaint(Size size, const Networks& networks, std::size_t styles)
{
    const auto pixels = nn::paddedSide(size.width) * nn::paddedSide(size.height);
    const auto bytes = static_cast<std::int64_t>(torch::elementSize(networks.type));
    auto encoder = networks.encoder;
    const auto level
        = [&](int index) { return encoder->channels(index) * pixels >> (2 * (index - 1)); };
    const auto shallow = bytes * (level(1) + level(2) + level(3));
    const auto deep = 4 * level(4) * (2 * static_cast<std::int64_t>(styles) + 6);
    const auto decoder = bytes * (level(2) + level(3));
    constexpr std::int64_t kPictures = 5; // content, padded, two passes, result
    return shallow + deep + decoder + kPictures * 12 * pixels;
}

void requireMemoryFor(Size size, const Networks& networks, std::size_t styles)
{
    if (networks.device != torch::kCPU) {
        return;
    }
    const auto needed = bytesToPaint(size, networks, styles);
    const auto available = availableMemory();
    if (needed > available) {
        throw Error(
            fmt::format("Painting {} x {} pixels needs about {:.1f} GiB of memory but {:.1f} "
                        "GiB are free; paint it smaller or close other programs.",
                        size.width, size.height, gibibytes(needed), gibibytes(available)));
    }
}

} // namespace core::stylize
