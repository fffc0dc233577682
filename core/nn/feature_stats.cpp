#include "core/nn/feature_stats.h"

namespace core::nn {

FeatureStats featureStats(const torch::Tensor& features)
{
    TORCH_CHECK(features.dim() == 4, "features must be [N, C, H, W], got ", features.sizes());

    const bool severalPositions = features.size(2) * features.size(3) > 1;
    const auto [variance, mean]
        = torch::var_mean(features, {2, 3}, /*unbiased=*/severalPositions, /*keepdim=*/true);
    return {.mean = mean, .deviation = torch::sqrt(variance + 1e-5)};
}

torch::Tensor normalized(const torch::Tensor& features, const FeatureStats& stats)
{
    return (features - stats.mean) / stats.deviation;
}

torch::Tensor normalized(const torch::Tensor& features)
{
    return normalized(features, featureStats(features));
}

torch::Tensor adaptiveInstanceNorm(const torch::Tensor& content, const FeatureStats& style)
{
    TORCH_CHECK(content.size(1) == style.mean.size(1), "content has ", content.size(1),
                " channels but style has ", style.mean.size(1));
    return normalized(content) * style.deviation + style.mean;
}

} // namespace core::nn
