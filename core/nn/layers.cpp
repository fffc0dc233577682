#include "core/nn/layers.h"

#include <algorithm>
#include <cmath>

namespace core::nn {

std::int64_t scaledChannels(std::int64_t full, double width)
{
    TORCH_CHECK(width > 0 && width <= 1, "width must be in (0, 1], got ", width);
    return std::max<std::int64_t>(1, std::llround(static_cast<double>(full) * width));
}

torch::nn::Conv2d reflectConv3x3(std::int64_t inChannels, std::int64_t outChannels)
{
    return torch::nn::Conv2d(torch::nn::Conv2dOptions(inChannels, outChannels, /*kernel_size=*/3)
                                 .padding(1)
                                 .padding_mode(torch::kReflect));
}

torch::nn::Conv2d pointwiseConv(std::int64_t inChannels, std::int64_t outChannels)
{
    return torch::nn::Conv2d(torch::nn::Conv2dOptions(inChannels, outChannels, /*kernel_size=*/1));
}

torch::Tensor doubled(const torch::Tensor& input)
{
    return torch::upsample_nearest2d(input, {2 * input.size(2), 2 * input.size(3)});
}

VggInputImpl::VggInputImpl()
    : m_weight(register_buffer("weight", torch::zeros({3, 3, 1, 1})))
    , m_bias(register_buffer("bias", torch::tensor({-103.939F, -116.779F, -123.68F})))
{
    for (int channel = 0; channel < 3; ++channel) {
        m_weight[channel][2 - channel] = 255.0F;
    }
}

torch::Tensor VggInputImpl::forward(const torch::Tensor& rgb)
{
    return torch::conv2d(rgb, m_weight, m_bias);
}

} // namespace core::nn
