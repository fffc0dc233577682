#include "ui/portrait/shot_export_job.h"

#include "ui/portrait/export_job.h"
#include "ui/portrait/scene_loader.h"
#include "ui/portrait/shot_edits.h"
#include "ui/shot/shot_sentences.h"

#include <iterator>
#include <utility>

namespace ui {

namespace {

std::map<std::int64_t, std::shared_ptr<const core::Mask>>
masksOf(PortraitEngine& engine, const PortraitState& state, core::video::FrameRange range)
{
    std::map<std::int64_t, std::shared_ptr<const core::Mask>> masks;
    for (const std::int64_t frame : state.shot->foundAnew) {
        masks[frame] = nullptr;
    }
    for (const auto& [frame, made] : masksByHand(state)) {
        masks[frame] = std::make_shared<const core::Mask>(
            made.painted ? made.painted->toMask() : engine.readMask(made.file));
    }
    // Of what lies before the range, the last one goes on into it.
    masks.erase(masks.upper_bound(range.last), masks.end());
    if (const auto inside = masks.lower_bound(range.first); inside != masks.begin()) {
        masks.erase(masks.begin(), std::prev(inside));
    }
    return masks;
}

} // namespace

JobQueue::Work makeShotExport(std::shared_ptr<PortraitEngine> engine, ShotOrder order)
{
    return [engine = std::move(engine), order = std::move(order)](
               const std::stop_token& stop, core::ProgressObserver& progress) {
        SceneLoader loader(*engine);
        const PortraitState& state = order.state;
        const ShotRequest request{.target = order.target,
                                  .styles = loader.styles(state.styles),
                                  .personStyles = loader.styles(state.personStyles),
                                  .masks = masksOf(*engine, state, order.target.frames),
                                  .adjustment = state.mask,
                                  .settings = state.settings,
                                  .networks = state.networks};
        return toSentence(order.target, engine->exportShot(request, stop, &progress));
    };
}

} // namespace ui
