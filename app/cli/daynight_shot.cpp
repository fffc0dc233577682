#include "app/cli/daynight_shot.h"

#include "app/cli/shot_request.h"
#include "core/base/error.h"
#include "core/base/numbered_files.h"
#include "core/models/models.h"
#include "core/video/daynight_shot.h"

namespace app {

core::translate::TranslatorOptions engineOf(const DayNightRequest& request)
{
    return {.weights = request.weights.empty() ? core::models::defaultModel("day_night")
                                               : core::models::findModel(request.weights),
            .mixedPrecision = request.precision == "fast"};
}

ExitCode changeShot(const DayNightRequest& request, const Context& context)
{
    if (!request.lut.empty()) {
        throw core::Error("--lut is for pictures; make it from one frame of the shot.");
    }
    const auto shot = openShot({.content = request.input,
                                .frames = request.frames,
                                .output = request.output,
                                .name = core::shotName(request.input)},
                               context.console);
    const auto exported = core::video::exportLightShot(
        *shot.source, shot.wanted, {.engine = engineOf(request), .settings = request.settings},
        &context.console, context.stop);
    tellOfShot(exported.report, shot.wanted.output, context.console);
    return ExitCode::Success;
}

} // namespace app
