#include "core/translate/network_detail.h"

#include "core/base/cancelled.h"
#include "core/nn/image_tensor.h"
#include "core/nn/padding.h"
#include "core/translate/shared_moments.h"

#include <algorithm>

namespace core::translate {

namespace {

constexpr std::int64_t kPartSide = 512; ///< a multiple of every generator's

/// Along one axis: a part, and what the generator must see for it.
struct Range {
    std::int64_t first = 0;
    std::int64_t count = 0;
    std::int64_t seenFirst = 0;
    std::int64_t seenCount = 0;
};

std::vector<Range> parts(std::int64_t length, std::int64_t reach)
{
    std::vector<Range> ranges;
    for (std::int64_t first = 0; first < length; first += kPartSide) {
        const auto end = std::min(first + kPartSide, length);
        const auto seenFirst = std::max<std::int64_t>(0, first - reach);
        const auto seenEnd = std::min(length, end + reach);
        ranges.push_back({.first = first,
                          .count = end - first,
                          .seenFirst = seenFirst,
                          .seenCount = seenEnd - seenFirst});
    }
    return ranges;
}

} // namespace

Image networkResult(nn::ImageGenerator& generator, const Image& image, const Image& reference,
                    const std::stop_token& stop, ProgressObserver* progress)
{
    const nn::PaddingRule rule{.multiple = generator.sideMultiple(), .atLeast = 32};
    const SharedMoments shared(generator, nn::padded(nn::tensorView(reference), rule));
    const auto input = nn::padded(nn::tensorView(image), rule);
    auto output = torch::empty_like(input);
    const auto rows = parts(input.size(2), generator.reach());
    const auto columns = parts(input.size(3), generator.reach());
    const auto total = static_cast<std::int64_t>(rows.size() * columns.size());
    std::int64_t done = 0;
    for (const auto& y : rows) {
        for (const auto& x : columns) {
            throwIfStopped(stop);
            const auto seen = input.narrow(2, y.seenFirst, y.seenCount)
                                  .narrow(3, x.seenFirst, x.seenCount)
                                  .contiguous(torch::MemoryFormat::ChannelsLast);
            const auto made = generator.forward(seen)
                                  .narrow(2, y.first - y.seenFirst, y.count)
                                  .narrow(3, x.first - x.seenFirst, x.count);
            output.narrow(2, y.first, y.count).narrow(3, x.first, x.count).copy_(made);
            ++done;
            if (progress != nullptr) {
                progress->onProgress({.stage = "changing the light", .done = done, .total = total});
            }
        }
    }
    return nn::toImage(nn::cropped(output, image.height(), image.width()));
}

} // namespace core::translate
