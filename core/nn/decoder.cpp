#include "core/nn/decoder.h"

#include <string>

namespace core::nn {

namespace {

struct Layer {
    int stage;
    std::int64_t inChannels;
    std::int64_t outChannels;
};

constexpr std::array<Layer, 9> kLayers{{{0, 512, 256},
                                        {1, 256, 256},
                                        {1, 256, 256},
                                        {1, 256, 256},
                                        {1, 256, 128},
                                        {2, 128, 128},
                                        {2, 128, 64},
                                        {3, 64, 64},
                                        {3, 64, 3}}};

constexpr std::array<std::int64_t, kDetailLevels> kDetailChannels{256, 128, 64};

} // namespace

DecoderImpl::DecoderImpl(double width)
{
    const auto scaled
        = [&](std::int64_t full) { return full == 3 ? full : scaledChannels(full, width); };
    for (const auto& layer : kLayers) {
        const auto name = "conv" + std::to_string(m_convolutions.size() + 1);
        auto convolution = reflectConv3x3(scaled(layer.inChannels), scaled(layer.outChannels));
        m_convolutions.push_back(register_module(name, convolution));
    }
}

torch::Tensor DecoderImpl::forward(const torch::Tensor& features, const DetailResiduals& details)
{
    auto output = stage(0, features);
    for (int index = 1; index < kDecoderStages; ++index) {
        const auto& detail = details[static_cast<std::size_t>(index - 1)];
        output = stage(index, detail.defined() ? output + detail : output);
    }
    return output;
}

torch::Tensor DecoderImpl::stage(int index, const torch::Tensor& input)
{
    TORCH_CHECK(index >= 0 && index < kDecoderStages, "no stage ", index, " in the decoder");
    auto output = input;
    for (std::size_t layer = 0; layer < kLayers.size(); ++layer) {
        if (kLayers[layer].stage == index) {
            output = m_convolutions[layer](output);
            output = layer + 1 < kLayers.size() ? torch::relu_(output) : output;
        }
    }
    return index + 1 < kDecoderStages ? doubled(output) : output;
}

std::vector<torch::nn::Conv2d> DecoderImpl::convolutions(int index) const
{
    std::vector<torch::nn::Conv2d> result;
    for (std::size_t layer = 0; layer < kLayers.size(); ++layer) {
        if (kLayers[layer].stage == index) {
            result.push_back(m_convolutions[layer]);
        }
    }
    return result;
}

int DecoderImpl::stageReach(int index)
{
    int convolutions = 0;
    for (const auto& layer : kLayers) {
        convolutions += layer.stage == index ? 1 : 0;
    }
    return convolutions;
}

DetailPathImpl::DetailPathImpl(double width)
{
    for (const auto channels : kDetailChannels) {
        const auto name = "conv" + std::to_string(m_convolutions.size() + 1);
        const auto scaled = scaledChannels(channels, width);
        m_convolutions.push_back(register_module(name, reflectConv3x3(scaled, scaled)));
        const torch::NoGradGuard noGrad;
        m_convolutions.back()->weight.zero_();
        m_convolutions.back()->bias.zero_();
    }
}

torch::Tensor DetailPathImpl::residual(int index, const torch::Tensor& content,
                                       const FeatureStats& style)
{
    return m_convolutions.at(static_cast<std::size_t>(index))(adaptiveInstanceNorm(content, style));
}

torch::nn::Conv2d DetailPathImpl::folded(int index, const FeatureStats& content,
                                         const FeatureStats& style)
{
    const torch::NoGradGuard noGrad;
    const auto& own = m_convolutions.at(static_cast<std::size_t>(index));
    const auto scale = (style.deviation / content.deviation).view({1, -1, 1, 1});
    const auto shift = style.mean.view({1, -1, 1, 1}) - content.mean.view({1, -1, 1, 1}) * scale;
    auto result = reflectConv3x3(own->weight.size(1), own->weight.size(0));
    result->weight.set_data(own->weight * scale);
    result->bias.set_data(own->bias + (own->weight * shift).sum({1, 2, 3}));
    return result;
}

} // namespace core::nn
