/// @file Two levels of style attention, weighed by alpha_1 and alpha_2 and merged.

#pragma once

#include "core/nn/style_attention.h"

namespace core::nn {

/// The style's side of both levels.
struct TransformKeys {
    StyleKeys level4 = {};
    StyleKeys level5 = {};
};

/// The content's side of both levels, [N, C, H, W] and [N, C, H / 2, W / 2], and what each is
/// normalised by.
struct TransformContent {
    torch::Tensor level4 = {};
    torch::Tensor level5 = {};
    FeatureStats stats4 = {};
    FeatureStats stats5 = {};
};

/// A content that is normalised by its own statistics.
TransformContent ownContent(const torch::Tensor& level4, const torch::Tensor& level5);

/// F_low at relu4_1's size and F_high at relu5_1's, before anything else happens to them.
struct AttendedLevels {
    torch::Tensor low = {};
    torch::Tensor high = {};
};

/// F_low and F_high, each after the merge convolution without its bias; both [N, C, H, W] at
/// relu4_1's size.
///
/// The merge convolution is linear, so merge(a_1 F_low + a_2 F_high) = a_1 low + a_2 high + bias
/// exactly, and a change of alpha only mixes these.
struct MergedBranches {
    torch::Tensor low = {};
    torch::Tensor high = {};
};

/// F_out = merge(alpha_1 F_low + alpha_2 F_high) (portrait paper, section on style attention; SANet
/// has both 1).
///
/// F_low is the relu4_1 attention, F_high the relu5_1 attention upsampled by two.
/// Parameters: `attention4.*`, `attention5.*` (StyleAttention), `merge.weight` [C, C, 3, 3],
/// `merge.bias`.
class StyleTransformImpl final : public torch::nn::Module {
public:
    explicit StyleTransformImpl(std::int64_t channels);

    TransformKeys keys(const torch::Tensor& style4, const torch::Tensor& style5);

    AttendedLevels attended(const TransformContent& content, const TransformKeys& keys,
                            const AttentionChunks& chunks = {});

    /// attended(), brought to relu4_1's size and merged.
    MergedBranches branches(const TransformContent& content, const TransformKeys& keys,
                            const AttentionChunks& chunks = {});

    /// The decoder's input. The alphas are scalars or [N, 1, 1, 1].
    torch::Tensor mixed(const MergedBranches& branches, const torch::Tensor& alpha1,
                        const torch::Tensor& alpha2) const;

    /// For those who merge by themselves.
    torch::nn::Conv2d merge() const { return m_merge; }

    /// C, of the features on both sides.
    std::int64_t channels() const { return m_merge->weight.size(0); }

private:
    torch::Tensor mergedWithoutBias(const torch::Tensor& features) const;

    StyleAttention m_attention4;
    StyleAttention m_attention5;
    torch::nn::Conv2d m_merge;
};

TORCH_MODULE(StyleTransform);

} // namespace core::nn
