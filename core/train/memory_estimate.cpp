#include "core/train/memory_estimate.h"

namespace core::train {

namespace {

/// Mebibytes, for crops of 128 pixels; `fixed` holds the photographs that loaders decode. What is
/// kept for the backward pass grows with the pictures and the width, what Adam and the checkpoint
/// keep with the parameters, hence the width's square.
struct Needs {
    double fixed = 0;
    double parameters = 0; ///< at width 1
    double picture = 0; ///< of a batch, at width 1
    double validation = 0; ///< the pictures kept out, seen together
};

Needs needsOf(const TrainingOptions& options)
{
    if (const auto* dayNight = std::get_if<DayNightOptions>(&options.recipe)) {
        const bool isSmall = dayNight->generator == "small";
        return {.fixed = 350,
                .parameters = isSmall ? 130.0 : 700.0,
                .picture = isSmall ? 350.0 : 900.0,
                .validation = 300 + 650 * options.width};
    }
    if (std::holds_alternative<SegnetOptions>(options.recipe)) {
        return {.fixed = 750, .parameters = 950, .picture = 150};
    }
    if (std::holds_alternative<SanetOptions>(options.recipe)) {
        return {
            .fixed = 370, .parameters = 900, .picture = 520, .validation = 9400 * options.width};
    }
    return {.fixed = 100, .parameters = 400, .picture = 130, .validation = 175};
}

} // namespace

std::int64_t expectedMemory(const TrainingOptions& options)
{
    constexpr double kMebibyte = 1024.0 * 1024.0;
    constexpr double kMeasuredCrop = 128;
    const Needs needs = needsOf(options);
    const double area = options.cropSize / kMeasuredCrop * (options.cropSize / kMeasuredCrop);
    const auto batch = static_cast<double>(options.batchSize);
    return static_cast<std::int64_t>(
        kMebibyte
        * (needs.fixed + needs.parameters * options.width * options.width
           + area * (needs.validation + needs.picture * batch * options.width)));
}

} // namespace core::train
