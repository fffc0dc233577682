#include "core/nn/segnet.h"

#include <array>
#include <string>

namespace core::nn {

namespace {

constexpr std::size_t kBlocks = 5;
constexpr std::array<int, kBlocks> kLayers{2, 2, 3, 3, 3};
constexpr std::array<std::int64_t, kBlocks> kChannels{64, 128, 256, 512, 512};
constexpr std::int64_t kClasses = 2;

torch::nn::Conv2d zeroPaddedConv3x3(std::int64_t inChannels, std::int64_t outChannels)
{
    return torch::nn::Conv2d(
        torch::nn::Conv2dOptions(inChannels, outChannels, /*kernel_size=*/3).padding(1));
}

std::string layerName(const char* side, std::size_t block, int layer)
{
    return side + std::to_string(block + 1) + "_" + std::to_string(layer);
}

} // namespace

SegnetLayerImpl::SegnetLayerImpl(std::int64_t inChannels, std::int64_t outChannels)
    : m_conv(register_module("conv", zeroPaddedConv3x3(inChannels, outChannels)))
    , m_norm(register_module("norm", torch::nn::BatchNorm2d(outChannels)))
{
}

torch::Tensor SegnetLayerImpl::forward(const torch::Tensor& input)
{
    auto output = m_norm(m_conv(input));
    return torch::relu_(output);
}

SegnetImpl::SegnetImpl(const SegnetOptions& options)
    : m_input(register_module("conv0", VggInput()))
    , m_encoder(kBlocks)
    , m_decoder(kBlocks)
    , m_classes(zeroPaddedConv3x3(scaledChannels(kChannels[0], options.width), kClasses))
{
    const auto channels
        = [&](std::size_t block) { return scaledChannels(kChannels[block], options.width); };
    for (std::size_t block = 0; block < kBlocks; ++block) {
        for (int layer = 1; layer <= kLayers[block]; ++layer) {
            const auto before = block == 0 ? 3 : channels(block - 1);
            const auto in = layer == 1 ? before : channels(block);
            m_encoder[block].push_back(register_module(layerName("encoder", block, layer),
                                                       SegnetLayer(in, channels(block))));
        }
    }
    for (std::size_t block = kBlocks; block-- > 0;) {
        for (int layer = kLayers[block]; layer >= (block == 0 ? 2 : 1); --layer) {
            const auto out = layer == 1 ? channels(block - 1) : channels(block);
            m_decoder[block].push_back(register_module(layerName("decoder", block, layer),
                                                       SegnetLayer(channels(block), out)));
        }
    }
    register_module("classes", m_classes);
}

torch::Tensor SegnetImpl::forward(const torch::Tensor& rgb)
{
    return classified(decoded(rgb).back());
}

torch::Tensor SegnetImpl::classified(const torch::Tensor& features)
{
    return m_classes(features);
}

std::vector<torch::Tensor> SegnetImpl::decoded(const torch::Tensor& rgb)
{
    auto features = m_input(rgb) / 64.0; // about unit deviation
    std::vector<torch::Tensor> places;
    for (auto& block : m_encoder) {
        for (auto& layer : block) {
            features = layer(features);
        }
        auto [maxima, indices] = torch::max_pool2d_with_indices(features, /*kernel_size=*/2);
        features = maxima;
        places.push_back(indices);
    }
    std::vector<torch::Tensor> blocks;
    for (std::size_t block = kBlocks; block-- > 0;) {
        features = torch::max_unpool2d(features, places[block],
                                       {2 * features.size(2), 2 * features.size(3)});
        for (auto& layer : m_decoder[block]) {
            features = layer(features);
        }
        blocks.push_back(features);
    }
    return blocks;
}

} // namespace core::nn
