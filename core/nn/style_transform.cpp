#include "core/nn/style_transform.h"

#include "core/nn/layers.h"

namespace core::nn {

TransformContent ownContent(const torch::Tensor& level4, const torch::Tensor& level5)
{
    return {.level4 = level4,
            .level5 = level5,
            .stats4 = featureStats(level4),
            .stats5 = featureStats(level5)};
}

StyleTransformImpl::StyleTransformImpl(std::int64_t channels)
    : m_attention4(register_module("attention4", StyleAttention(channels)))
    , m_attention5(register_module("attention5", StyleAttention(channels)))
    , m_merge(register_module("merge", reflectConv3x3(channels, channels)))
{
}

TransformKeys StyleTransformImpl::keys(const torch::Tensor& style4, const torch::Tensor& style5)
{
    return {.level4 = m_attention4->keys(style4), .level5 = m_attention5->keys(style5)};
}

AttendedLevels StyleTransformImpl::attended(const TransformContent& content,
                                            const TransformKeys& keys,
                                            const AttentionChunks& chunks)
{
    return {.low = m_attention4->attend(content.level4, content.stats4, keys.level4, chunks),
            .high = m_attention5->attend(content.level5, content.stats5, keys.level5, chunks)};
}

MergedBranches StyleTransformImpl::branches(const TransformContent& content,
                                            const TransformKeys& keys,
                                            const AttentionChunks& chunks)
{
    const auto levels = attended(content, keys, chunks);
    return {.low = mergedWithoutBias(levels.low), .high = mergedWithoutBias(doubled(levels.high))};
}

torch::Tensor StyleTransformImpl::mixed(const MergedBranches& branches, const torch::Tensor& alpha1,
                                        const torch::Tensor& alpha2) const
{
    return alpha1 * branches.low + alpha2 * branches.high + m_merge->bias.view({1, -1, 1, 1});
}

torch::Tensor StyleTransformImpl::mergedWithoutBias(const torch::Tensor& features) const
{
    return torch::conv2d(torch::reflection_pad2d(features, {1, 1, 1, 1}), m_merge->weight);
}

} // namespace core::nn
