#include "core/train/day_night_scores.h"

namespace core::train {

namespace {

torch::Tensor channelWeights(const torch::Tensor& rgb)
{
    return torch::tensor({0.299, 0.587, 0.114}, rgb.options()).view({1, 3, 1, 1});
}

/// [N, positions]: how steep the luminance is, without the last row and column.
torch::Tensor steepness(const torch::Tensor& rgb)
{
    const auto luminance = (rgb * channelWeights(rgb)).sum(1);
    const auto height = luminance.size(1) - 1;
    const auto width = luminance.size(2) - 1;
    const auto here = luminance.narrow(1, 0, height).narrow(2, 0, width);
    const auto across = luminance.narrow(1, 0, height).narrow(2, 1, width) - here;
    const auto down = luminance.narrow(1, 1, height).narrow(2, 0, width) - here;
    return torch::sqrt(across.square() + down.square()).flatten(1);
}

torch::Tensor standardized(const torch::Tensor& rows)
{
    const auto centred = rows - rows.mean(1, /*keepdim=*/true);
    return centred / centred.square().mean(1, /*keepdim=*/true).sqrt().clamp_min(1e-9);
}

} // namespace

torch::Tensor brightness(const torch::Tensor& rgb)
{
    return torch::sqrt((rgb.square() * channelWeights(rgb)).sum(1)).mean({1, 2});
}

double edgesKept(const torch::Tensor& before, const torch::Tensor& after)
{
    return (standardized(steepness(before)) * standardized(steepness(after))).mean().item<double>();
}

double shareOfLitPixels(const torch::Tensor& rgb)
{
    constexpr double kLit = 0.6;
    return (rgb.amax(1) > kLit).to(torch::kFloat).mean().item<double>();
}

} // namespace core::train
