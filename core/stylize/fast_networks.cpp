#include "core/stylize/fast_networks.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace core::stylize {

namespace {

std::shared_ptr<const nn::WinogradConv> fastConv(const torch::Tensor& weight,
                                                 const torch::Tensor& bias = {})
{
    return std::make_shared<const nn::WinogradConv>(weight, bias);
}

std::shared_ptr<const nn::WinogradConv> fastConv(const torch::nn::Conv2d& layer)
{
    return fastConv(layer->weight, layer->bias);
}

/// Pooling belongs to the step before.
nn::ConvolutionChain chainOf(const nn::Vgg19Encoder& encoder, int level)
{
    std::vector<nn::ChainStep> steps;
    for (const auto& convolution : encoder->convolutions(level)) {
        if (convolution.poolsFirst) {
            steps.back().pools = true;
        }
        steps.push_back({.convolution = fastConv(convolution.layer)});
    }
    return nn::ConvolutionChain(std::move(steps));
}

nn::RgbConv inputConv(const nn::Vgg19Encoder& encoder)
{
    const auto layer = encoder->inputConvolution();
    return {layer->weight, layer->bias};
}

torch::Tensor emptyMap(const nn::MapRows& shape)
{
    return torch::empty(
        {1, shape.channels, shape.height, shape.width},
        torch::TensorOptions(torch::kFloat).memory_format(torch::MemoryFormat::ChannelsLast));
}

/// Bands of an output each of whose rows takes `bytesPerRow` somewhere on the way, after `steps`
/// convolutions.
std::vector<nn::Rows> bandsFor(const nn::MapRows& output, std::int64_t bytesPerRow,
                               std::int64_t steps, const WorkContext& context)
{
    const auto wanted = context.workingSet.bandBytes / std::max<std::int64_t>(1, bytesPerRow);
    const auto least = 4 * steps; // below that, most of the work would be done twice
    return evenBands(output.height, wanted, least, context.workers().threads());
}

torch::Tensor outputOf(const nn::ConvolutionChain& chain, const torch::Tensor& input,
                       const WorkContext& context)
{
    const auto from = nn::mapRowsOf(input);
    auto result = emptyMap(chain.outputFor(from));
    const auto to = nn::mapRowsOf(result);
    const auto bands = bandsFor(to, chain.bytesPerRow(from), chain.steps(), context);
    context.workers().forEach(
        std::ssize(bands), context.stopToken(), [&](std::int64_t index, nn::ChainMemory& memory) {
            chain.run(from, to.only(bands[static_cast<std::size_t>(index)]), memory);
        });
    return result;
}

nn::FeatureStats statsOf(const torch::Tensor& features, const WorkContext& context)
{
    const auto map = nn::mapRowsOf(features);
    const auto bands = evenBands(map.height, map.height, 1, context.workers().threads());
    std::vector<std::optional<nn::ChannelMoments>> parts(bands.size());
    context.workers().forEach(std::ssize(bands), context.stopToken(),
                              [&](std::int64_t index, nn::ChainMemory& /*memory*/) {
                                  const auto place = static_cast<std::size_t>(index);
                                  parts[place].emplace(map.only(bands[place]));
                              });
    for (std::size_t index = 1; index < parts.size(); ++index) {
        parts.front()->join(*parts[index]);
    }
    return parts.front()->stats();
}

} // namespace

bool canRunFast(const nn::Vgg19Encoder& encoder)
{
    constexpr std::int64_t kVector = 16;
    return nn::hasWinograd() && encoder->channels(1) % kVector == 0;
}

FastEncoder::FastEncoder(const nn::Vgg19Encoder& encoder)
    : m_input(inputConv(encoder))
{
    for (int level = 2; level <= nn::kEncoderLevels; ++level) {
        m_levels.push_back(chainOf(encoder, level));
    }
}

torch::Tensor FastEncoder::encoded(int level, const torch::Tensor& input,
                                   const WorkContext& context) const
{
    if (level > 1) {
        return outputOf(m_levels[static_cast<std::size_t>(level - 2)], input, context);
    }
    const auto rgb = nn::mapRowsOf(input);
    auto shape = rgb;
    shape.channels = m_input.outputChannels();
    auto result = emptyMap(shape);
    const auto to = nn::mapRowsOf(result);
    const auto bytesPerRow = static_cast<std::int64_t>(sizeof(float)) * to.width * to.channels;
    const auto bands = bandsFor(to, bytesPerRow, 1, context);
    context.workers().forEach(
        std::ssize(bands), context.stopToken(), [&](std::int64_t index, nn::ChainMemory& memory) {
            m_input.apply(rgb, to.only(bands[static_cast<std::size_t>(index)]), memory.tiles);
        });
    return result;
}

nn::FeatureStats FastEncoder::stats(const torch::Tensor& features, const WorkContext& context)
{
    return statsOf(features, context);
}

FastSanet::FastSanet(const nn::Sanet& sanet)
    : m_merge(fastConv(sanet->transform()->merge()->weight))
{
    for (int stage = 0; stage < nn::kDecoderStages; ++stage) {
        auto& steps = m_stages[static_cast<std::size_t>(stage)];
        for (const auto& layer : sanet->decoder()->convolutions(stage)) {
            steps.push_back({.convolution = fastConv(layer)});
        }
        steps.front().doublesInput = stage > 0;
    }
    m_stages.back().back().clipsNegative = false;
}

nn::MergedBranches FastSanet::merged(const nn::AttendedLevels& levels,
                                     const WorkContext& context) const
{
    const auto merge = [&](const torch::Tensor& features, bool doubles) {
        const nn::ConvolutionChain chain(
            {{.convolution = m_merge, .doublesInput = doubles, .clipsNegative = false}});
        return outputOf(chain, features.contiguous(torch::MemoryFormat::ChannelsLast), context);
    };
    return {.low = merge(levels.low, false), .high = merge(levels.high, true)};
}

torch::Tensor FastSanet::decoded(const torch::Tensor& features, const DetailConvolutions& details,
                                 WorkContext& context) const
{
    const auto input = features.contiguous(torch::MemoryFormat::ChannelsLast);
    const auto first = outputOf(nn::ConvolutionChain(stepsOf(0, details)), input, context);
    context.advance(1);
    const auto middle = outputOf(nn::ConvolutionChain(stepsOf(1, details)), first, context);
    context.advance(3);
    auto tail = stepsOf(2, details);
    const auto last = stepsOf(3, details);
    tail.insert(tail.end(), last.begin(), last.end());
    const auto rgb = outputOf(nn::ConvolutionChain(std::move(tail)), middle, context);
    context.advance(5);
    return rgb;
}

FastSanet::Steps FastSanet::stepsOf(int stage, const DetailConvolutions& details) const
{
    auto steps = m_stages[static_cast<std::size_t>(stage)];
    if (stage == 0 || details.empty()) {
        return steps;
    }
    const auto& detail = details[static_cast<std::size_t>(stage - 1)];
    steps.front().doublesInput = false;
    steps.insert(steps.begin(),
                 {.convolution = fastConv(detail.weight, detail.bias),
                  .clipsNegative = false,
                  .side = nn::mapRowsOf(detail.features)});
    return steps;
}

} // namespace core::stylize
