#include "core/nn/load_day_night.h"

#include "core/base/error.h"
#include "core/base/parsed_number.h"
#include "core/nn/day_night_generator.h"
#include "core/nn/key_map.h"
#include "core/nn/load_network.h"
#include "core/nn/network_weights.h"
#include "core/nn/resnet_generator.h"
#include "core/nn/weights_file.h"

#include <fmt/format.h>

namespace core::nn {

namespace {

std::string entry(const Metadata& metadata, const std::string& key,
                  const std::filesystem::path& file)
{
    const auto found = metadata.find(key);
    if (found == metadata.end()) {
        throw Error(fmt::format("{} holds no networks for day and night (it does not say its {}); "
                                "choose a file that 'train day-night' made.",
                                file.string(), key));
    }
    return found->second;
}

template <typename Number>
Number number(const Metadata& metadata, const std::string& key, const std::filesystem::path& file)
{
    const auto text = entry(metadata, key, file);
    const auto value = parsedNumber<Number>(text);
    if (!value || !(*value > 0)) {
        throw Error(fmt::format("{} is damaged: its {} is '{}'.", file.string(), key, text));
    }
    return *value;
}

std::shared_ptr<ImageGenerator> ready(std::shared_ptr<ImageGenerator> generator,
                                      const TensorMap& tensors, const std::filesystem::path& file)
{
    load(*generator, tensors, file.string());
    generator->eval();
    useChannelsLast(*generator);
    return generator;
}

std::shared_ptr<ImageGenerator> smallGenerator(const Metadata& metadata,
                                               const std::filesystem::path& file)
{
    return DayNightGenerator(
               DayNightGeneratorOptions{
                   .width = number<double>(metadata, "width", file),
                   .head = outputHeadFrom(entry(metadata, "head", file)),
                   .normalization = normalizationFrom(entry(metadata, "normalization", file)),
                   .upsampling = upsamplingFrom(entry(metadata, "upsampling", file))})
        .ptr();
}

/// One generator of the port, for whichever direction is asked.
DayNightNetworks loadResnet(const WeightsFile& weights, double width,
                            const std::filesystem::path& file)
{
    constexpr int kPortSize = 256;
    const auto tensors = inOurNames(weights, NetworkKind::ResnetGenerator, file);
    const ResnetGenerator generator(
        ResnetGeneratorOptions{.blocks = resnetBlocks(tensors), .width = width});
    const auto loaded = ready(generator.ptr(), tensors, file);
    return {.toNight = loaded, .toDay = loaded, .trainedSize = kPortSize};
}

} // namespace

int resnetBlocks(const TensorMap& tensors, const std::string& prefix)
{
    int blocks = 0;
    while (find(tensors, fmt::format("{}block{}_1.weight", prefix, blocks + 1)).defined()) {
        ++blocks;
    }
    return blocks;
}

DayNightNetworks loadDayNight(const std::filesystem::path& file)
{
    const auto weights = readWeights(file);
    if (const auto identity = identify(weights);
        identity && identity->kind == NetworkKind::ResnetGenerator) {
        return loadResnet(weights, identity->width, file);
    }
    const auto tensors = inOurNames(weights, NetworkKind::DayNight, file);
    const auto& metadata = weights.metadata;
    const auto loaded = [&](const std::string& prefix) {
        const int blocks = resnetBlocks(tensors, prefix);
        const auto generator = blocks > 0
            ? ResnetGenerator(
                  ResnetGeneratorOptions{.blocks = blocks,
                                         .width = number<double>(metadata, "width", file)})
                  .ptr()
            : smallGenerator(metadata, file);
        return ready(generator, withoutPrefix(tensors, prefix), file);
    };
    return {.toNight = loaded("to_night."),
            .toDay = loaded("to_day."),
            .trainedSize = number<int>(metadata, "network_size", file)};
}

} // namespace core::nn
