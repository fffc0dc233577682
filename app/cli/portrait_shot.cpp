#include "app/cli/portrait_shot.h"

#include "app/cli/shot_request.h"
#include "core/base/error.h"
#include "core/base/numbered_files.h"
#include "core/io/picture_file.h"
#include "core/models/models.h"
#include "core/video/portrait_shot.h"

#include <memory>

namespace app {

namespace fs = std::filesystem;
using core::Image;

namespace {

/// Of the frames in a folder.
std::string nameOf(const PortraitRequest& request)
{
    auto name = core::shotName(request.content);
    for (const auto& style : request.styles) {
        name.append("_").append(fs::path(style).stem().string());
    }
    return name;
}

std::vector<core::stylize::WeightedStyle> readStyles(const std::vector<std::string>& files,
                                                     const std::vector<double>& weights)
{
    std::vector<core::stylize::WeightedStyle> styles;
    for (std::size_t i = 0; i < files.size(); ++i) {
        styles.push_back({.picture = std::make_shared<const Image>(core::io::readPicture(files[i])),
                          .weight = weights.empty() ? 1.0 : weights.at(i)});
    }
    return styles;
}

void requireSuitable(const PortraitRequest& request)
{
    if (!request.mask.empty() || !request.stagesFolder.empty()) {
        throw core::Error("--mask and --stages are for single pictures, not for frames.");
    }
    if (!request.styleWeights.empty() && request.styleWeights.size() != request.styles.size()) {
        throw core::Error(
            "--style-weights must have one weight for each of several --style files.");
    }
}

core::video::PortraitLook lookOf(const PortraitRequest& request)
{
    return {.engine = {.networks = networksOf(request),
                       .precision = request.precision,
                       .device = request.device},
            .styles = readStyles(request.styles, request.styleWeights),
            .personStyles = readStyles(request.personStyles, {}),
            .settings = request.settings,
            .segmenter
            = tellsPersonApart(request) ? core::models::defaultModel("segnet") : fs::path(),
            .longSide = request.size};
}

} // namespace

ExitCode paintShot(const PortraitRequest& request, const Context& context)
{
    requireSuitable(request);
    auto shot = openShot({.content = request.content,
                          .frames = request.frames,
                          .output = request.output,
                          .name = nameOf(request),
                          .format = request.format,
                          .write = request.write},
                         context.console);
    shot.wanted.steadiness = request.steadiness;
    const auto exported = core::video::exportPortraitShot(
        *shot.source, shot.wanted, lookOf(request), &context.console, context.stop);
    tellOfShot(exported.report, shot.wanted.output, context.console);
    return ExitCode::Success;
}

} // namespace app
