#include "core/nn/day_night_generator.h"

#include "core/base/error.h"
#include "core/nn/layers.h"

#include <array>
#include <utility>

namespace core::nn {

namespace {

constexpr std::array<std::int64_t, 3> kDownChannels{32, 64, 128};
constexpr std::array<std::int64_t, 3> kUpChannels{64, 32, 16};
constexpr int kResidualBlocks = 5;
constexpr std::int64_t kRgb = 3;
constexpr std::int64_t kMatrixValues = 12; ///< 3 rows of 4
constexpr double kGain = 1.2;
constexpr double kFirstMatrices
    = 0.02; ///< of the usual initial weights: the identity to begin with

template <typename Word, std::size_t Count> struct Words {
    std::array<std::pair<Word, const char*>, Count> pairs;

    std::string of(Word value) const
    {
        for (const auto& [word, text] : pairs) {
            if (word == value) {
                return text;
            }
        }
        return {};
    }

    Word from(const std::string& text, const char* what) const
    {
        for (const auto& [word, known] : pairs) {
            if (text == known) {
                return word;
            }
        }
        throw Error("There is no " + std::string(what) + " called '" + text + "'.");
    }
};

constexpr Words<OutputHead, 3> kHeads{{{{OutputHead::Relu, "relu"},
                                        {OutputHead::Tanh, "tanh"},
                                        {OutputHead::ColourAffine, "colour-affine"}}}};
constexpr Words<Normalization, 2> kNormalizations{
    {{{Normalization::None, "none"}, {Normalization::Instance, "instance"}}}};
constexpr Words<Upsampling, 2> kUpsamplings{
    {{{Upsampling::Transposed, "transposed"}, {Upsampling::Resize, "resize"}}}};

/// Reflected borders: zeros tell how far the border is, and were learnt as "dark down to this row".
torch::nn::Conv2d halvingConv(std::int64_t inChannels, std::int64_t outChannels)
{
    return torch::nn::Conv2d(torch::nn::Conv2dOptions(inChannels, outChannels, /*kernel_size=*/3)
                                 .stride(2)
                                 .padding(1)
                                 .padding_mode(torch::kReflect));
}

torch::nn::ConvTranspose2d doublingConv(std::int64_t inChannels, std::int64_t outChannels)
{
    return torch::nn::ConvTranspose2d(
        torch::nn::ConvTranspose2dOptions(inChannels, outChannels, /*kernel_size=*/3)
            .stride(2)
            .padding(1)
            .output_padding(1));
}

} // namespace

std::string wordFor(OutputHead head)
{
    return kHeads.of(head);
}

std::string wordFor(Normalization normalization)
{
    return kNormalizations.of(normalization);
}

std::string wordFor(Upsampling upsampling)
{
    return kUpsamplings.of(upsampling);
}

OutputHead outputHeadFrom(const std::string& word)
{
    return kHeads.from(word, "output head");
}

Normalization normalizationFrom(const std::string& word)
{
    return kNormalizations.from(word, "normalization");
}

Upsampling upsamplingFrom(const std::string& word)
{
    return kUpsamplings.from(word, "upsampling");
}

GeneratorLayerImpl::GeneratorLayerImpl(Kind kind, std::int64_t inChannels, std::int64_t outChannels,
                                       Normalization normalization)
    : m_kind(kind)
{
    if (normalization == Normalization::Instance) {
        m_norm = register_module("norm", InstanceNorm());
    }
    if (kind == Kind::Transposed) {
        m_transposed = register_module("conv", doublingConv(inChannels, outChannels));
    } else {
        m_conv = register_module("conv",
                                 kind == Kind::Halving ? halvingConv(inChannels, outChannels)
                                                       : reflectConv3x3(inChannels, outChannels));
    }
}

torch::Tensor GeneratorLayerImpl::forward(const torch::Tensor& input)
{
    auto output = m_kind == Kind::Transposed
        ? m_transposed(input)
        : m_conv(m_kind == Kind::Resize ? doubled(input) : input);
    return torch::relu(m_norm.is_empty() ? output : m_norm(output));
}

DayNightGeneratorImpl::DayNightGeneratorImpl(const DayNightGeneratorOptions& options)
    : m_options(options)
    , m_last(nullptr)
{
    using Kind = GeneratorLayerImpl::Kind;
    const auto layer = [&](std::string name, Kind kind, std::int64_t in, std::int64_t out) {
        return register_module(std::move(name),
                               GeneratorLayer(kind, in, out, options.normalization));
    };
    const auto scaled = [&](std::int64_t full) { return scaledChannels(full, options.width); };

    std::int64_t channels = kRgb;
    for (const auto full : kDownChannels) {
        const auto name = "down" + std::to_string(m_down.size() + 1);
        m_down.push_back(layer(name, Kind::Halving, channels, scaled(full)));
        channels = scaled(full);
    }
    m_down.push_back(layer("down4", Kind::Same, channels, channels));
    for (int block = 1; block <= kResidualBlocks; ++block) {
        for (const auto* half : {"_1", "_2"}) {
            m_blocks.push_back(
                layer("block" + std::to_string(block) + half, Kind::Same, channels, channels));
        }
    }
    const auto up = options.upsampling == Upsampling::Transposed ? Kind::Transposed : Kind::Resize;
    for (const auto full : kUpChannels) {
        const auto name = "up" + std::to_string(m_up.size() + 1);
        m_up.push_back(layer(name, up, channels, scaled(full)));
        channels = scaled(full);
    }
    const bool affine = options.head == OutputHead::ColourAffine;
    m_last = register_module("last", reflectConv3x3(channels, affine ? kMatrixValues : kRgb));
    if (affine) {
        const torch::NoGradGuard noGrad;
        m_last->weight.mul_(kFirstMatrices);
        m_last->bias.zero_();
    }
}

torch::Tensor DayNightGeneratorImpl::lastFeatures(const torch::Tensor& rgb)
{
    auto features = 2 * rgb - 1;
    for (auto& layer : m_down) {
        features = layer(features);
    }
    for (std::size_t first = 0; first < m_blocks.size(); first += 2) {
        features = features + m_blocks[first + 1](m_blocks[first](features));
    }
    for (auto& layer : m_up) {
        features = layer(features);
    }
    return m_last(features);
}

torch::Tensor DayNightGeneratorImpl::forward(const torch::Tensor& rgb)
{
    const auto last = lastFeatures(rgb);
    switch (m_options.head) {
    case OutputHead::Relu:
        return torch::relu(last);
    case OutputHead::Tanh:
        return (torch::tanh(last) + 1) / 2;
    case OutputHead::ColourAffine:
        break;
    }
    return withColourMatrices(rgb, last);
}

torch::Tensor DayNightGeneratorImpl::matrices(const torch::Tensor& rgb)
{
    TORCH_CHECK(hasMatrices(), "this generator has no colour matrices");
    return lastFeatures(rgb);
}

std::int64_t DayNightGeneratorImpl::reach() const
{
    constexpr std::int64_t kEighth = 8;
    constexpr std::int64_t kHalvings = 1 + 2 + 4;
    constexpr std::int64_t kMiddle = kEighth * (1 + 2 * kResidualBlocks); // row 4 and the blocks
    constexpr std::int64_t kDoublings = 2 * kEighth; // repetition, and convolutions at 1/4, 1/2, 1
    constexpr std::int64_t kLast = 1;
    constexpr auto kReach = kHalvings + kMiddle + kDoublings + kLast;
    return (kReach + kEighth - 1) / kEighth * kEighth;
}

torch::Tensor withColourMatrices(const torch::Tensor& rgb, const torch::Tensor& matrices)
{
    const auto x = 2 * rgb - 1;
    std::vector<torch::Tensor> channels;
    for (std::int64_t row = 0; row < kRgb; ++row) {
        const auto weights = matrices.narrow(1, 4 * row, 3);
        const auto offset = matrices.narrow(1, 4 * row + 3, 1);
        channels.push_back(x.narrow(1, row, 1) + (weights * x).sum(1, /*keepdim=*/true) + offset);
    }
    return (torch::tanh(kGain * torch::cat(channels, 1)) + 1) / 2;
}

} // namespace core::nn
