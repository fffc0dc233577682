#include "core/nn/discriminators.h"

#include "core/base/error.h"

#include <array>

namespace core::nn {

namespace {

constexpr std::array<std::int64_t, 5> kWholeChannels{3, 32, 64, 128, 1};
constexpr std::array<std::int64_t, 6> kPatchChannels{3, 32, 64, 128, 128, 1};
constexpr std::int64_t kKernel = 4;
constexpr double kLeak = 0.2;
constexpr double kDeviation = 0.02; ///< of initial weights (Isola et al., section 6.2)

torch::nn::Conv2d conv4x4(std::int64_t in, std::int64_t out, std::int64_t stride,
                          std::int64_t padding)
{
    return torch::nn::Conv2d(
        torch::nn::Conv2dOptions(in, out, kKernel).stride(stride).padding(padding));
}

torch::Tensor instanceNorm(const torch::Tensor& input)
{
    return torch::instance_norm(input, /*weight=*/{}, /*bias=*/{}, /*running_mean=*/{},
                                /*running_var=*/{}, /*use_input_stats=*/true, /*momentum=*/0.0,
                                /*eps=*/1e-5, /*cudnn_enabled=*/true);
}

} // namespace

WholeDiscriminatorImpl::WholeDiscriminatorImpl()
{
    for (std::size_t layer = 1; layer < kWholeChannels.size(); ++layer) {
        m_convolutions.push_back(register_module(
            "conv" + std::to_string(layer),
            conv4x4(kWholeChannels[layer - 1], kWholeChannels[layer], kKernel, /*padding=*/0)));
    }
}

torch::Tensor WholeDiscriminatorImpl::forward(const torch::Tensor& rgb)
{
    TORCH_CHECK(rgb.size(2) == kSide && rgb.size(3) == kSide,
                "the paper's discriminator exists for pictures of 256 x 256 only");
    auto features = 2 * rgb - 1;
    for (std::size_t layer = 0; layer < m_convolutions.size(); ++layer) {
        features = m_convolutions[layer](features);
        if (layer + 1 < m_convolutions.size()) {
            features = torch::relu(features);
        }
    }
    return torch::sigmoid(features);
}

PatchDiscriminatorImpl::PatchDiscriminatorImpl()
{
    const torch::NoGradGuard noGrad;
    for (std::size_t layer = 1; layer < kPatchChannels.size(); ++layer) {
        const std::int64_t stride = layer <= 3 ? 2 : 1;
        auto convolution = register_module(
            "conv" + std::to_string(layer),
            conv4x4(kPatchChannels[layer - 1], kPatchChannels[layer], stride, /*padding=*/1));
        torch::nn::init::normal_(convolution->weight, 0.0, kDeviation);
        convolution->bias.zero_();
        m_convolutions.push_back(convolution);
    }
}

torch::Tensor PatchDiscriminatorImpl::forward(const torch::Tensor& rgb)
{
    auto features = torch::leaky_relu(m_convolutions[0](2 * rgb - 1), kLeak);
    for (std::size_t layer = 1; layer + 1 < m_convolutions.size(); ++layer) {
        features = torch::leaky_relu(instanceNorm(m_convolutions[layer](features)), kLeak);
    }
    return m_convolutions.back()(features);
}

std::string wordFor(DiscriminatorKind kind)
{
    return kind == DiscriminatorKind::Whole ? "whole" : "patch";
}

DiscriminatorKind discriminatorKindFrom(const std::string& word)
{
    if (word != "whole" && word != "patch") {
        throw Error("There is no discriminator called '" + word + "'.");
    }
    return word == "whole" ? DiscriminatorKind::Whole : DiscriminatorKind::Patch;
}

std::shared_ptr<Discriminator> makeDiscriminator(DiscriminatorKind kind)
{
    if (kind == DiscriminatorKind::Whole) {
        return WholeDiscriminator().ptr();
    }
    return PatchDiscriminator().ptr();
}

} // namespace core::nn
