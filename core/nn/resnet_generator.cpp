#include "core/nn/resnet_generator.h"

#include "core/nn/layers.h"

#include <string>

namespace core::nn {

namespace {

constexpr std::int64_t kRgb = 3;
constexpr std::int64_t kFilters = 64;
constexpr std::int64_t kOuterSide = 7;

torch::nn::Conv2d outerConv(std::int64_t in, std::int64_t out)
{
    return torch::nn::Conv2d(torch::nn::Conv2dOptions(in, out, kOuterSide)
                                 .padding(kOuterSide / 2)
                                 .padding_mode(torch::kReflect));
}

/// Zero padding, as the port has it.
torch::nn::Conv2d halvingConv(std::int64_t in, std::int64_t out)
{
    return torch::nn::Conv2d(
        torch::nn::Conv2dOptions(in, out, /*kernel_size=*/3).stride(2).padding(1));
}

torch::nn::ConvTranspose2d doublingConv(std::int64_t in, std::int64_t out)
{
    return torch::nn::ConvTranspose2d(torch::nn::ConvTranspose2dOptions(in, out, /*kernel_size=*/3)
                                          .stride(2)
                                          .padding(1)
                                          .output_padding(1));
}

} // namespace

ResnetGeneratorImpl::ResnetGeneratorImpl(const ResnetGeneratorOptions& options)
{
    const auto filters = scaledChannels(kFilters, options.width);
    m_down.push_back(register_module("first", outerConv(kRgb, filters)));
    m_down.push_back(register_module("down1", halvingConv(filters, 2 * filters)));
    m_down.push_back(register_module("down2", halvingConv(2 * filters, 4 * filters)));
    for (int block = 1; block <= options.blocks; ++block) {
        for (const auto* half : {"_1", "_2"}) {
            m_blocks.push_back(register_module("block" + std::to_string(block) + half,
                                               reflectConv3x3(4 * filters, 4 * filters)));
        }
    }
    m_up.push_back(register_module("up1", doublingConv(4 * filters, 2 * filters)));
    m_up.push_back(register_module("up2", doublingConv(2 * filters, filters)));
    m_last = register_module("last", outerConv(filters, kRgb));
    const auto count = m_down.size() + m_blocks.size() + m_up.size();
    for (std::size_t norm = 0; norm < count; ++norm) {
        m_norms.push_back(register_module("norm" + std::to_string(norm + 1), InstanceNorm()));
    }
}

torch::Tensor ResnetGeneratorImpl::forward(const torch::Tensor& rgb)
{
    auto norm = m_norms.begin();
    auto features = 2 * rgb - 1;
    for (auto& layer : m_down) {
        features = torch::relu((*norm++)(layer(features)));
    }
    for (std::size_t first = 0; first < m_blocks.size(); first += 2) {
        const auto inner = torch::relu((*norm++)(m_blocks[first](features)));
        features = features + (*norm++)(m_blocks[first + 1](inner));
    }
    for (auto& layer : m_up) {
        features = torch::relu((*norm++)(layer(features)));
    }
    return (torch::tanh(m_last(features)) + 1) / 2;
}

std::int64_t ResnetGeneratorImpl::reach() const
{
    constexpr std::int64_t kOuter = 2 * (kOuterSide / 2);
    constexpr std::int64_t kHalvings = 1 + 2;
    constexpr std::int64_t kDoublings = 4 + 2;
    const auto blocks = 4 * static_cast<std::int64_t>(m_blocks.size());
    const auto multiple = sideMultiple();
    return (kOuter + kHalvings + blocks + kDoublings + multiple - 1) / multiple * multiple;
}

} // namespace core::nn
