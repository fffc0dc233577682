#include "core/nn/style_attention.h"

#include "core/nn/layers.h"

#include <algorithm>

namespace core::nn {

namespace {

/// [N, C, H, W] -> [N, H * W, C].
torch::Tensor positions(const torch::Tensor& features)
{
    return features.flatten(2).transpose(1, 2).contiguous();
}

/// softmax(queries keys^T) values; the logits are never scaled and stay float32.
torch::Tensor attended(const torch::Tensor& queries, const StyleKeys& keys)
{
    const auto withHead = [](const torch::Tensor& tensor) { return tensor.unsqueeze(1); };
    return torch::scaled_dot_product_attention(withHead(queries), withHead(keys.key),
                                               withHead(keys.value), /*attn_mask=*/{},
                                               /*dropout_p=*/0.0, /*is_causal=*/false,
                                               /*scale=*/1.0)
        .squeeze(1);
}

} // namespace

StyleAttentionImpl::StyleAttentionImpl(std::int64_t channels)
    : m_f(register_module("f", pointwiseConv(channels, channels)))
    , m_g(register_module("g", pointwiseConv(channels, channels)))
    , m_h(register_module("h", pointwiseConv(channels, channels)))
    , m_o(register_module("o", pointwiseConv(channels, channels)))
{
}

torch::Tensor StyleAttentionImpl::forward(const torch::Tensor& content, const torch::Tensor& style)
{
    return attend(content, featureStats(content), keys(style),
                  {.queries = content.size(2) * content.size(3)});
}

StyleKeys StyleAttentionImpl::keys(const torch::Tensor& style)
{
    return {.key = positions(m_g(normalized(style))), .value = positions(m_h(style))};
}

torch::Tensor StyleAttentionImpl::attend(const torch::Tensor& content,
                                         const FeatureStats& contentStats, const StyleKeys& keys,
                                         const AttentionChunks& chunks)
{
    TORCH_CHECK(chunks.queries > 0, "a chunk needs at least one query");
    const auto queries = positions(m_f(normalized(content, contentStats)));
    std::vector<torch::Tensor> answers;
    for (std::int64_t first = 0; first < queries.size(1); first += chunks.queries) {
        if (chunks.between) {
            chunks.between();
        }
        const auto count = std::min(chunks.queries, queries.size(1) - first);
        answers.push_back(attended(queries.narrow(1, first, count), keys));
    }
    const auto answer = answers.size() == 1 ? answers.front() : torch::cat(answers, 1);
    const auto asMap = answer.transpose(1, 2).reshape(content.sizes());
    return m_o(asMap) + content;
}

} // namespace core::nn
