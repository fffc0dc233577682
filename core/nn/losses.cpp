#include "core/nn/losses.h"

#include "core/nn/feature_stats.h"

namespace core::nn {

torch::Tensor contentLoss(const torch::Tensor& features, const torch::Tensor& target)
{
    return torch::mse_loss(normalized(features), normalized(target));
}

torch::Tensor styleLoss(const torch::Tensor& features, const torch::Tensor& style)
{
    const auto actual = featureStats(features);
    const auto wanted = featureStats(style);
    return torch::mse_loss(actual.mean, wanted.mean)
        + torch::mse_loss(actual.deviation, wanted.deviation);
}

torch::Tensor featureLoss(const torch::Tensor& features, const torch::Tensor& target,
                          const torch::Tensor& variance)
{
    return torch::mse_loss(features, target) / variance;
}

namespace {

void checkMasks(const torch::Tensor& logits, const torch::Tensor& person)
{
    TORCH_CHECK(logits.dim() == 4 && logits.size(1) == 2, "logits must be [N, 2, H, W], got ",
                logits.sizes());
    TORCH_CHECK(person.dim() == 4 && person.size(1) == 1, "masks must be [N, 1, H, W], got ",
                person.sizes());
}

} // namespace

torch::Tensor balancedCrossEntropy(const torch::Tensor& logits, const torch::Tensor& person)
{
    checkMasks(logits, person);
    constexpr double kMostWeight = 4.0;

    const auto share = person.mean();
    const auto personWeight = (0.5 / share).clamp_max(kMostWeight);
    const auto restWeight = (0.5 / (1 - share)).clamp_max(kMostWeight);
    const auto logProbabilities = torch::log_softmax(logits, /*dim=*/1);
    const auto forPerson = personWeight * person * logProbabilities.narrow(1, 1, 1);
    const auto forRest = restWeight * (1 - person) * logProbabilities.narrow(1, 0, 1);
    return -(forPerson + forRest).mean();
}

torch::Tensor overlapLoss(const torch::Tensor& logits, const torch::Tensor& person)
{
    checkMasks(logits, person);
    const double onePixel = 1; // an empty mask found empty is right, not undefined
    const auto probability = torch::softmax(logits, /*dim=*/1).narrow(1, 1, 1);
    const auto both = (probability * person).sum({1, 2, 3});
    const auto either = (probability + person - probability * person).sum({1, 2, 3});
    return (1 - (both + onePixel) / (either + onePixel)).mean();
}

} // namespace core::nn
