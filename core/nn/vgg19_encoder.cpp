#include "core/nn/vgg19_encoder.h"

#include <array>
#include <utility>

namespace core::nn {

namespace {

struct Layer {
    const char* name;
    std::int64_t inChannels;
    std::int64_t outChannels;
    bool poolsFirst = false;
};

/// The convolutions between one level's features and the next's.
const std::vector<Layer>& layersOf(int level)
{
    static const std::array<std::vector<Layer>, kEncoderLevels> kLayers{{
        {{"conv1_1", 3, 64}},
        {{"conv1_2", 64, 64}, {"conv2_1", 64, 128, true}},
        {{"conv2_2", 128, 128}, {"conv3_1", 128, 256, true}},
        {{"conv3_2", 256, 256},
         {"conv3_3", 256, 256},
         {"conv3_4", 256, 256},
         {"conv4_1", 256, 512, true}},
        {{"conv4_2", 512, 512},
         {"conv4_3", 512, 512},
         {"conv4_4", 512, 512},
         {"conv5_1", 512, 512, true}},
    }};
    TORCH_CHECK(level >= 1 && level <= kEncoderLevels, "no level ", level, " in VGG-19's encoder");
    return kLayers[static_cast<std::size_t>(level - 1)];
}

torch::Tensor pooled(const torch::Tensor& input)
{
    return torch::max_pool2d(input, /*kernel_size=*/2, /*stride=*/2, /*padding=*/0,
                             /*dilation=*/1, /*ceil_mode=*/true);
}

} // namespace

Vgg19EncoderImpl::Vgg19EncoderImpl(const Vgg19EncoderOptions& options)
    : m_options(options)
    , m_input(register_module("conv0", VggInput()))
{
    const auto scaled = [&](std::int64_t full) {
        return full == 3 ? full : scaledChannels(full, m_options.width);
    };
    for (int level = 1; level <= kEncoderLevels; ++level) {
        for (const auto& layer : layersOf(level)) {
            auto convolution = reflectConv3x3(scaled(layer.inChannels), scaled(layer.outChannels));
            m_convolutions.emplace(layer.name, register_module(layer.name, convolution));
        }
    }
}

std::vector<torch::Tensor> Vgg19EncoderImpl::forward(const torch::Tensor& rgb, int levels)
{
    std::vector<torch::Tensor> features;
    auto current = rgb;
    for (int level = 1; level <= levels; ++level) {
        current = stage(level, current);
        features.push_back(current);
    }
    return features;
}

torch::Tensor Vgg19EncoderImpl::stage(int level, const torch::Tensor& input)
{
    auto output = level == 1 ? m_input(input) : input;
    for (const auto& layer : layersOf(level)) {
        output = m_convolutions.at(layer.name)(layer.poolsFirst ? pooled(output) : output);
        torch::relu_(output);
    }
    return output;
}

int Vgg19EncoderImpl::stageReach(int level)
{
    const auto convolutions = static_cast<int>(layersOf(level).size());
    return level == 1 ? 1 : convolutions - 1 + 2; // the last one's pixel is two of the input's
}

std::vector<Vgg19EncoderImpl::Convolution> Vgg19EncoderImpl::convolutions(int level) const
{
    std::vector<Convolution> result;
    for (const auto& layer : layersOf(level)) {
        result.push_back({.layer = m_convolutions.at(layer.name), .poolsFirst = layer.poolsFirst});
    }
    return result;
}

torch::nn::Conv2d Vgg19EncoderImpl::inputConvolution() const
{
    const torch::NoGradGuard noGrad;
    const auto& own = m_convolutions.at("conv1_1");
    const auto mixing = m_input->weight().to(torch::kDouble).squeeze(3).squeeze(2);
    const auto shift = m_input->bias().to(torch::kDouble).view({1, -1, 1, 1});
    const auto weight = own->weight.to(torch::kDouble);
    auto result = reflectConv3x3(own->weight.size(1), own->weight.size(0));
    result->weight.set_data(torch::einsum("omhw,mc->ochw", {weight, mixing}).to(torch::kFloat));
    result->bias.set_data((own->bias + (weight * shift).sum({1, 2, 3})).to(torch::kFloat));
    return result;
}

std::int64_t Vgg19EncoderImpl::channels(int level) const
{
    return scaledChannels(layersOf(level).back().outChannels, m_options.width);
}

} // namespace core::nn
