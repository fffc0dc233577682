#include "core/video/portrait_shot.h"
#include "ui/portrait/core_portrait_engine.h"

namespace ui {

namespace {

/// Where both regions are painted alike, the mask would change nothing.
bool tellsPersonApart(const ShotRequest& request, const core::stylize::NetworkFiles& networks)
{
    return request.settings.background != request.settings.person || !request.personStyles.empty()
        || !networks.personSanet.empty();
}

} // namespace

std::vector<std::string> CorePortraitEngine::videoExtensions() const
{
    return core::io::videoExtensions();
}

bool CorePortraitEngine::meansFrames(const std::filesystem::path& file) const
{
    return core::io::meansFrames(file);
}

std::unique_ptr<core::io::FrameSource>
CorePortraitEngine::openFrames(const std::filesystem::path& file)
{
    return core::io::openFrames(file);
}

core::video::ExportedShot CorePortraitEngine::exportShot(const ShotRequest& request,
                                                         const std::stop_token& stop,
                                                         core::ProgressObserver* progress)
{
    const auto options = optionsFor(request.networks, computing());
    const bool needsMask = tellsPersonApart(request, options.networks);
    const core::video::PortraitLook look{.engine = options,
                                         .styles = request.styles,
                                         .personStyles = request.personStyles,
                                         .settings = request.settings,
                                         .segmenter = needsMask ? m_weights.segmenter().weights
                                                                : std::filesystem::path(),
                                         .masks = request.masks,
                                         .adjustment = request.adjustment};
    const auto source = openFrames(request.target.content);
    return core::video::exportPortraitShot(*source, request.target, look, progress, stop);
}

} // namespace ui
