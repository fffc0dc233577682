#include "core/nn/load_day_night.h"

#include "core/base/error.h"
#include "core/nn/key_map.h"
#include "core/nn/load_network.h"
#include "core/nn/network_weights.h"
#include "core/nn/weights_file.h"

#include <charconv>
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
    Number value = {};
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size() || !(value > 0)) {
        throw Error(fmt::format("{} is damaged: its {} is '{}'.", file.string(), key, text));
    }
    return value;
}

} // namespace

DayNightNetworks loadDayNight(const std::filesystem::path& file)
{
    const auto weights = readWeights(file);
    const auto tensors = inOurNames(weights, NetworkKind::DayNight, file);
    const auto& metadata = weights.metadata;
    const DayNightGeneratorOptions options{
        .width = number<double>(metadata, "width", file),
        .head = outputHeadFrom(entry(metadata, "head", file)),
        .normalization = normalizationFrom(entry(metadata, "normalization", file)),
        .upsampling = upsamplingFrom(entry(metadata, "upsampling", file))};
    const auto loaded = [&](const std::string& prefix) {
        DayNightGenerator generator(options);
        load(*generator, withoutPrefix(tensors, prefix), file.string());
        generator->eval();
        useChannelsLast(*generator);
        return generator;
    };
    return {.toNight = loaded("to_night."),
            .toDay = loaded("to_day."),
            .trainedSize = number<int>(metadata, "network_size", file)};
}

} // namespace core::nn
