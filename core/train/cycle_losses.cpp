#include "core/train/cycle_losses.h"

namespace core::train {

torch::Tensor discriminatorLoss(const torch::Tensor& ofReal, const torch::Tensor& ofMade)
{
    return deceptionLoss(ofReal) + ofMade.square().mean();
}

torch::Tensor deceptionLoss(const torch::Tensor& ofMade)
{
    return (ofMade - 1).square().mean();
}

torch::Tensor cycleLoss(const torch::Tensor& pictures, const torch::Tensor& thereAndBack)
{
    return (pictures - thereAndBack).abs().mean();
}

torch::Tensor accuracy(const torch::Tensor& ofReal, const torch::Tensor& ofMade)
{
    const auto share = [](const torch::Tensor& right) { return right.to(torch::kFloat).mean(); };
    return (share(ofReal > 0.5) + share(ofMade < 0.5)) / 2;
}

} // namespace core::train
