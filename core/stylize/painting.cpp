#include "core/stylize/painting.h"

#include "core/stylize/bands.h"
#include "core/stylize/decoding.h"
#include "core/stylize/fast_networks.h"

#include <algorithm>
#include <array>

namespace core::stylize {

namespace {

torch::Tensor asFloat(const torch::Tensor& tensor)
{
    return tensor.to(torch::kFloat);
}

std::int64_t queriesPerChunk(const nn::StyleKeys& keys, const WorkingSet& workingSet)
{
    constexpr std::int64_t kLeast = 64;
    return std::max(kLeast, workingSet.logits / std::max<std::int64_t>(1, keys.key.size(1)));
}

nn::MergedBranches mixedBranches(const std::vector<PaintSource>& sources)
{
    auto mixed = *sources.front().branches;
    if (sources.size() == 1) {
        return mixed;
    }
    mixed
        = {.low = mixed.low * sources.front().weight, .high = mixed.high * sources.front().weight};
    for (std::size_t index = 1; index < sources.size(); ++index) {
        mixed.low.add_(sources[index].branches->low, sources[index].weight);
        mixed.high.add_(sources[index].branches->high, sources[index].weight);
    }
    return mixed;
}

nn::FeatureStats mixedStats(const std::vector<PaintSource>& sources, std::size_t level)
{
    nn::FeatureStats mixed{.mean = torch::zeros_like(sources.front().style->stats[level].mean),
                           .deviation
                           = torch::zeros_like(sources.front().style->stats[level].mean)};
    for (const auto& source : sources) {
        mixed.mean.add_(source.style->stats[level].mean, source.weight);
        mixed.deviation.add_(source.style->stats[level].deviation, source.weight);
    }
    return mixed;
}

/// The detail path of this content and these styles, with its strength and both normalisations
/// folded into its convolutions.
DetailConvolutions detailConvolutions(const EncodedPicture& content,
                                      const std::vector<PaintSource>& sources, double strength,
                                      nn::Sanet sanet)
{
    DetailConvolutions result;
    if (strength <= 0 || !sanet->hasDetailPath()) {
        return result;
    }
    for (int index = 0; index < nn::kDetailLevels; ++index) {
        const auto level = static_cast<std::size_t>(nn::DetailPathImpl::encoderLevel(index) - 1);
        auto convolution
            = sanet->detail()->folded(index, content.stats[level], mixedStats(sources, level));
        const auto type = content.features[level].scalar_type();
        result.push_back({.weight = (convolution->weight * strength)
                                        .to(type)
                                        .contiguous(torch::MemoryFormat::ChannelsLast),
                          .bias = (convolution->bias * strength).to(type),
                          .features = content.features[level]});
    }
    return result;
}

} // namespace

StyleSide styleSide(const EncodedPicture& style, const PaintingNetwork& network)
{
    auto transform = network.sanet->transform();
    return {.keys = transform->keys(asFloat(style.features[3]), asFloat(style.features[4])),
            .stats = style.stats};
}

nn::MergedBranches attend(const EncodedPicture& content, const StyleSide& style,
                          const PaintingNetwork& network, WorkContext& context)
{
    const auto queries = queriesPerChunk(style.keys.level4, context.workingSet);
    const nn::AttentionChunks chunks{.queries = queries, .between = [&] { context.poll(); }};
    const nn::TransformContent side{.level4 = asFloat(content.features[3]),
                                    .level5 = asFloat(content.features[4]),
                                    .stats4 = content.stats[3],
                                    .stats5 = content.stats[4]};
    auto transform = network.sanet->transform();
    const auto branches = network.fast != nullptr
        ? network.fast->merged(transform->attended(side, style.keys, chunks), context)
        : transform->branches(side, style.keys, chunks);
    context.advance(kAttentionUnits);
    return branches;
}

torch::Tensor paint(const EncodedPicture& content, const std::vector<PaintSource>& sources,
                    const PaintControls& controls, const PaintingNetwork& network,
                    WorkContext& context)
{
    const auto& sanet = network.sanet;
    const auto mixed
        = sanet->transform()->mixed(mixedBranches(sources), torch::scalar_tensor(controls.alpha1),
                                    torch::scalar_tensor(controls.alpha2));
    const auto details = detailConvolutions(content, sources, controls.detail, sanet);
    return network.fast != nullptr ? network.fast->decoded(mixed, details, context)
                                   : decode(mixed, details, sanet->decoder(), context);
}

} // namespace core::stylize
