#include "core/nn/feature_stats.h"

#include "core/nn/channel_moments.h"

namespace core::nn {

namespace {

/// Whether no gradient is wanted and the memory is plain: LibTorch needs twenty times as long for
/// the statistics of a channels-last map as for reading it.
bool canBeSummed(const torch::Tensor& features)
{
    return !torch::GradMode::is_enabled() && features.size(0) == 1 && features.device().is_cpu()
        && features.scalar_type() == torch::kFloat && features.numel() > 0
        && features.is_contiguous(torch::MemoryFormat::ChannelsLast);
}

} // namespace

FeatureStats featureStats(const torch::Tensor& features)
{
    TORCH_CHECK(features.dim() == 4, "features must be [N, C, H, W], got ", features.sizes());

    if (canBeSummed(features)) {
        return ChannelMoments(mapRowsOf(features)).stats();
    }
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
