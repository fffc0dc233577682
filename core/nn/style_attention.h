/// @file Style attention: which style position paints which content position.

#pragma once

#include "core/nn/feature_stats.h"

#include <cstdint>
#include <functional>

namespace core::nn {

/// The style's side of the attention; computed once per style, or once per shot.
struct StyleKeys {
    torch::Tensor key = {}; ///< W_g(norm(F_s)) as [N, positions, C]
    torch::Tensor value = {}; ///< W_h(F_s) as [N, positions, C]
};

struct AttentionChunks {
    std::int64_t queries = 4096; ///< content positions at once; bounds the memory, not the result
    std::function<void()> between = {}; ///< called before each chunk; may throw to stop
};

/// SANet's attention (Park & Lee 2018, Eq. 2; the portrait paper's Eq. for O): one level's
/// O = W_o(softmax(W_f(norm(F_c))^T W_g(norm(F_s))) W_h(F_s)) + F_c, without 1/sqrt(d).
///
/// Parameters, all 1x1 convolutions: `f`, `g`, `h`, `o`, each `.weight` [C, C, 1, 1] and `.bias`
/// [C].
class StyleAttentionImpl final : public torch::nn::Module {
public:
    explicit StyleAttentionImpl(std::int64_t channels);

    /// content [N, C, H, W], style [N, C, *, *] -> [N, C, H, W].
    torch::Tensor forward(const torch::Tensor& content, const torch::Tensor& style);

    StyleKeys keys(const torch::Tensor& style);

    /// forward() with the style's side given, and what the content is normalised by, which is its
    /// own statistics unless it is one of several frames; exact for any chunk size.
    torch::Tensor attend(const torch::Tensor& content, const FeatureStats& contentStats,
                         const StyleKeys& keys, const AttentionChunks& chunks = {});

private:
    torch::nn::Conv2d m_f;
    torch::nn::Conv2d m_g;
    torch::nn::Conv2d m_h;
    torch::nn::Conv2d m_o;
};

TORCH_MODULE(StyleAttention);

} // namespace core::nn
