#include "core/nn/instance_norm.h"

#include <tuple>

namespace core::nn {

namespace {

constexpr double kEpsilon = 1e-5;

} // namespace

torch::Tensor InstanceNormImpl::forward(const torch::Tensor& input)
{
    if (m_moments == Moments::Own) {
        return torch::instance_norm(input, /*weight=*/{}, /*bias=*/{}, /*running_mean=*/{},
                                    /*running_var=*/{}, /*use_input_stats=*/true,
                                    /*momentum=*/0.0, kEpsilon, /*cudnn_enabled=*/true);
    }
    if (m_moments == Moments::Keep) {
        const auto [variance, mean] = torch::var_mean(input.to(torch::kFloat), {2, 3},
                                                      /*unbiased=*/false, /*keepdim=*/true);
        m_mean = mean.to(input.scalar_type());
        m_scale = torch::rsqrt(variance + kEpsilon).to(input.scalar_type());
    }
    return (input - m_mean) * m_scale;
}

} // namespace core::nn
