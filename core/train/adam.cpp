#include "core/train/adam.h"

#include <ATen/ops/_fused_adam.h>

namespace core::train {

namespace {

constexpr double kBeta2 = 0.999;
constexpr double kEpsilon = 1e-8;

void append(nn::TensorMap& state, const std::string& prefix, const std::vector<std::string>& names,
            const std::vector<torch::Tensor>& tensors)
{
    for (std::size_t index = 0; index < names.size(); ++index) {
        state.emplace_back(prefix + names[index], tensors[index]);
    }
}

} // namespace

Adam::Adam(const torch::nn::Module& networks, double firstMomentDecay)
    : m_firstMomentDecay(firstMomentDecay)
{
    for (const auto& item : networks.named_parameters()) {
        if (!item.value().requires_grad()) {
            continue;
        }
        const auto parameter = item.value();
        m_names.push_back(item.key());
        m_parameters.push_back(parameter);
        m_firstMoments.push_back(torch::zeros_like(parameter).detach());
        m_secondMoments.push_back(torch::zeros_like(parameter).detach());
        m_counts.push_back(torch::zeros({}, parameter.options().requires_grad(false)));
    }
}

void Adam::clearGradients()
{
    for (auto& parameter : m_parameters) {
        parameter.mutable_grad() = torch::Tensor();
    }
}

void Adam::step(double learningRate)
{
    const torch::NoGradGuard noGrad;
    std::vector<torch::Tensor> parameters, gradients, firsts, seconds, counts;
    for (std::size_t index = 0; index < m_parameters.size(); ++index) {
        if (m_parameters[index].grad().defined()) {
            parameters.push_back(m_parameters[index]);
            gradients.push_back(m_parameters[index].grad());
            firsts.push_back(m_firstMoments[index]);
            seconds.push_back(m_secondMoments[index]);
            counts.push_back(m_counts[index].add_(1));
        }
    }
    if (!parameters.empty()) {
        at::_fused_adam_(parameters, gradients, firsts, seconds, /*max_exp_avg_sqs=*/{}, counts,
                         learningRate, m_firstMomentDecay, kBeta2, /*weight_decay=*/0.0, kEpsilon,
                         /*amsgrad=*/false, /*maximize=*/false);
    }
}

nn::TensorMap Adam::state() const
{
    nn::TensorMap state;
    append(state, "first.", m_names, m_firstMoments);
    append(state, "second.", m_names, m_secondMoments);
    append(state, "count.", m_names, m_counts);
    return state;
}

} // namespace core::train
