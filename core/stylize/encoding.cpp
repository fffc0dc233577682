#include "core/stylize/encoding.h"

#include "core/stylize/bands.h"
#include "core/stylize/fast_networks.h"

#include <array>

namespace core::stylize {

namespace {

constexpr int kDetailLevels = 3;

/// Of the work for all five levels, at any size.
constexpr std::array<std::int64_t, nn::kEncoderLevels> kUnits{1, 2, 2, 3, 2};

/// One level's features, from the previous level's.
torch::Tensor stageInBands(int level, const torch::Tensor& input, const Networks& networks,
                           const WorkContext& context)
{
    if (networks.fastEncoder != nullptr) {
        return networks.fastEncoder->encoded(level, input, context);
    }
    auto encoder = networks.encoder;
    const auto scale = level == 1 ? 1 : 2;
    const auto widest = std::max(input.size(1), level == 1 ? encoder->channels(1) : input.size(1));
    const auto bytesPerRow = widest * input.size(3) * input.element_size();
    const auto plan = planBands(input.size(2), nn::Vgg19EncoderImpl::stageReach(level), bytesPerRow,
                                context.workingSet.bandBytes);
    if (plan.rows >= plan.height) {
        return encoder->stage(level, input);
    }
    auto output
        = torch::empty({1, encoder->channels(level), input.size(2) / scale, input.size(3) / scale},
                       input.options(), torch::MemoryFormat::ChannelsLast);
    forEachBand(plan, [&](const Band& band) {
        context.poll();
        const auto result = encoder->stage(level, rowsOf(input, band.read));
        rowsOf(output, band.own.scaled(1, scale)).copy_(ownRows(result, band, 1, scale));
    });
    return output;
}

nn::FeatureStats floatStats(const torch::Tensor& features, const WorkContext& context)
{
    return features.device().is_cpu() && features.scalar_type() == torch::kFloat
        ? FastEncoder::stats(features, context)
        : nn::featureStats(features.to(torch::kFloat));
}

} // namespace

EncodedPicture encode(const torch::Tensor& rgb, const Networks& networks, Keep keep,
                      WorkContext& context)
{
    constexpr auto channelsLast = torch::MemoryFormat::ChannelsLast;
    EncodedPicture result;
    result.features.resize(nn::kEncoderLevels);
    result.stats.resize(nn::kEncoderLevels);
    auto current = rgb.to(networks.device, networks.type).contiguous(channelsLast);
    for (int level = 1; level <= nn::kEncoderLevels; ++level) {
        const auto index = static_cast<std::size_t>(level - 1);
        current = stageInBands(level, current, networks, context);
        if (level > kDetailLevels || keep == Keep::Everything) {
            result.features[index] = current;
        }
        if (level > kDetailLevels || keep != Keep::DeepLevels) {
            result.stats[index] = floatStats(current, context);
        }
        context.advance(kUnits[index]);
    }
    return result;
}

} // namespace core::stylize
