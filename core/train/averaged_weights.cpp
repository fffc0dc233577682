#include "core/train/averaged_weights.h"

#include "core/train/module_state.h"

#include <algorithm>

namespace core::train {

namespace {

nn::TensorMap cloned(const nn::TensorMap& state)
{
    nn::TensorMap copy;
    for (const auto& [name, tensor] : state) {
        copy.emplace_back(name, tensor.clone());
    }
    return copy;
}

} // namespace

AveragedWeights::AveragedWeights(torch::nn::Module& networks, double decay)
    : m_live(moduleState(networks))
    , m_mean(cloned(m_live))
    , m_decay(decay)
{
}

void AveragedWeights::update(std::int64_t step)
{
    const torch::NoGradGuard noGrad;
    const auto count = static_cast<double>(step);
    const double kept = std::min(m_decay, (1 + count) / (10 + count));
    for (std::size_t index = 0; index < m_live.size(); ++index) {
        auto& mean = m_mean[index].second;
        const auto& live = m_live[index].second;
        if (mean.is_floating_point()) {
            mean.lerp_(live, 1 - kept);
        } else {
            mean.copy_(live);
        }
    }
}

AveragedWeights::Applied::Applied(AveragedWeights& average)
    : m_average(average)
    , m_own(cloned(average.m_live))
{
    copyState(m_average.m_mean, m_average.m_live, "the mean");
}

AveragedWeights::Applied::~Applied()
{
    const torch::NoGradGuard noGrad;
    for (std::size_t index = 0; index < m_own.size(); ++index) {
        m_average.m_live[index].second.copy_(m_own[index].second);
    }
}

} // namespace core::train
