#include "core/stylize/decoding.h"

#include "core/stylize/bands.h"

namespace core::stylize {

namespace {

/// Where a band of some map lies in the detail path's levels, which are larger by a power of two.
struct DetailBand {
    const DetailConvolutions& details;
    Rows rows; ///< of the map that enters the first stage of the band's work
    std::int64_t scale = 1;

    /// `input` plus what detail level `index` gives for these rows.
    torch::Tensor addedTo(const torch::Tensor& input, int index) const
    {
        if (details.empty()) {
            return input;
        }
        const auto& detail = details[static_cast<std::size_t>(index)];
        const auto features = rowsOf(detail.features, rows.scaled(scale));
        return torch::conv2d(torch::reflection_pad2d(features, {1, 1, 1, 1}), detail.weight,
                             detail.bias)
            .add_(input);
    }
};

/// Rows that a stage and the detail added before it depend on.
std::int64_t reachWithDetail(int stage)
{
    return nn::DecoderImpl::stageReach(stage) + 1;
}

std::int64_t bytesPerRow(const torch::Tensor& map)
{
    return map.size(1) * map.size(3) * map.element_size();
}

/// Stage 1, from relu3_1's size to twice that.
torch::Tensor decodeMiddle(const torch::Tensor& input, const DetailConvolutions& details,
                           nn::Decoder decoder, const WorkContext& context)
{
    const auto plan = planBands(input.size(2), reachWithDetail(1), bytesPerRow(input),
                                context.workingSet.bandBytes);
    torch::Tensor output;
    forEachBand(plan, [&](const Band& band) {
        context.poll();
        const DetailBand detail{.details = details, .rows = band.read};
        const auto result = decoder->stage(1, detail.addedTo(rowsOf(input, band.read), 0));
        if (!output.defined()) {
            output = torch::empty({1, result.size(1), 2 * input.size(2), 2 * input.size(3)},
                                  input.options(), torch::MemoryFormat::ChannelsLast);
        }
        rowsOf(output, band.own.scaled(2)).copy_(ownRows(result, band, 2));
    });
    return output;
}

/// Stages 2 and 3, from half the picture's size to RGB.
torch::Tensor decodeTail(const torch::Tensor& input, const DetailConvolutions& details,
                         nn::Decoder decoder, const WorkContext& context)
{
    auto output
        = torch::empty({1, 3, 2 * input.size(2), 2 * input.size(3)},
                       input.options().dtype(torch::kFloat), torch::MemoryFormat::ChannelsLast);
    // A row of the last stage is half a row here; its map is twice as wide and tall, with half the
    // channels.
    const auto reach = reachWithDetail(2) + (reachWithDetail(3) + 1) / 2;
    const auto plan
        = planBands(input.size(2), reach, 2 * bytesPerRow(input), context.workingSet.bandBytes);
    forEachBand(plan, [&](const Band& band) {
        context.poll();
        const DetailBand half{.details = details, .rows = band.read};
        const DetailBand full{.details = details, .rows = band.read, .scale = 2};
        auto result = decoder->stage(2, half.addedTo(rowsOf(input, band.read), 1));
        result = decoder->stage(3, full.addedTo(result, 2));
        rowsOf(output, band.own.scaled(2)).copy_(ownRows(result, band, 2));
    });
    return output;
}

} // namespace

torch::Tensor decode(const torch::Tensor& features, const DetailConvolutions& details,
                     nn::Decoder decoder, WorkContext& context)
{
    const auto type = decoder->parameters().front().scalar_type();
    const auto first
        = decoder->stage(0, features.to(type).contiguous(torch::MemoryFormat::ChannelsLast));
    context.advance(1);
    const auto middle = decodeMiddle(first, details, decoder, context);
    context.advance(3);
    const auto rgb = decodeTail(middle, details, decoder, context);
    context.advance(5);
    return rgb;
}

} // namespace core::stylize
