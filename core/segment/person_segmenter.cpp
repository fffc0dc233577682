#include "core/segment/person_segmenter.h"

#include "core/base/cancelled.h"
#include "core/base/error.h"
#include "core/image/colour_agreement.h"
#include "core/image/guided_filter.h"
#include "core/image/mask_islands.h"
#include "core/image/resize.h"
#include "core/nn/image_tensor.h"
#include "core/nn/load_network.h"
#include "core/nn/padding.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace core::segment {

namespace {

constexpr nn::PaddingRule kFivePoolings{.multiple = 32, .atLeast = 32};

/// The size with the picture's proportions whose long side is `longSide`, also if that enlarges it.
Size networkSizeOf(Size picture, int longSide)
{
    const auto scale = static_cast<double>(longSide) / std::max(picture.width, picture.height);
    const auto side
        = [&](int value) { return std::max(1, static_cast<int>(std::lround(value * scale))); };
    return {.width = side(picture.width), .height = side(picture.height)};
}

/// How far an edge in the small mask may be off, in pixels of the picture.
int edgeRadius(Size picture, Size small)
{
    return std::max(
        2, 3 * std::max(picture.width, picture.height) / std::max(small.width, small.height));
}

/// Makes up the network's mind where it hesitates: below a quarter there is nobody, above three
/// quarters there is somebody, between them the edge stays soft. Half stays half.
///
/// A haze of probability around a person would let the person's pass shine through the
/// background's, as a rim of another brightness.
Mask decided(Mask mask)
{
    constexpr float kNobody = 0.25F;
    constexpr float kSomebody = 0.75F;
    for (auto& value : mask.values()) {
        const auto share = std::clamp((value - kNobody) / (kSomebody - kNobody), 0.0F, 1.0F);
        value = share * share * (3 - 2 * share);
    }
    return mask;
}

} // namespace

struct PersonSegmenter::Network {
    nn::Segnet segnet{nullptr};

    /// Probability of person at the picture's own size: the mean of what the network says of the
    /// picture and of its mirror image, in which it hesitates at other places.
    Mask probability(const Image& picture)
    {
        const torch::InferenceMode inference;
        const auto input = nn::padded(nn::toTensor(picture), kFivePoolings);
        const auto said = torch::softmax(segnet(torch::cat({input, input.flip(/*dims=*/3)})), 1)
                              .narrow(1, 1, 1);
        const auto person = (said.narrow(0, 0, 1) + said.narrow(0, 1, 1).flip(/*dims=*/3)) / 2;
        return nn::toMask(nn::cropped(person, picture.height(), picture.width()));
    }
};

PersonSegmenter::PersonSegmenter(const PersonSegmenterOptions& options)
    : m_options(options)
    , m_network(std::make_unique<Network>())
{
    m_network->segnet = nn::loadSegnet(options.weights);
    m_network->segnet->eval();
    nn::useChannelsLast(*m_network->segnet);
}

PersonSegmenter::~PersonSegmenter() = default;
PersonSegmenter::PersonSegmenter(PersonSegmenter&&) noexcept = default;
PersonSegmenter& PersonSegmenter::operator=(PersonSegmenter&&) noexcept = default;

/// The mean of what the network says at each of its sizes, at the largest of them.
Mask PersonSegmenter::probability(const Image& image, const std::stop_token& stop) const
{
    const auto& sizes = m_options.networkSizes;
    const auto largest = networkSizeOf(image.size(), std::ranges::max(sizes));
    const auto share = 1.0F / static_cast<float>(sizes.size());
    Mask mean(largest.width, largest.height);
    for (const int size : sizes) {
        const auto small = resized(image, networkSizeOf(image.size(), size));
        const auto said = resized(m_network->probability(small), largest);
        std::ranges::transform(mean.values(), said.values(), mean.values().begin(),
                               [share](float sum, float value) { return sum + share * value; });
        throwIfStopped(stop);
    }
    return mean;
}

Mask PersonSegmenter::segment(const Image& image, const std::stop_token& stop) const
{
    try {
        auto said = probability(image, stop);
        const auto small = said.size();
        if (m_options.askColours) {
            said = agreedWithColours(said, resized(image, small));
            throwIfStopped(stop);
        }
        const auto mask = resized(withoutIslands(said), image.size());
        throwIfStopped(stop);
        constexpr double kFlatBelow = 1e-4;
        return decided(m_options.refineEdges
                           ? refinedEdges(mask, image, edgeRadius(image.size(), small), kFlatBelow)
                           : mask);
    } catch (const c10::Error& error) {
        throw Error("Finding the person failed: " + std::string(error.what_without_backtrace()));
    }
}

} // namespace core::segment
