#include "ui/portrait/shot_export_job.h"

#include "core/base/numbered_files.h"
#include "ui/portrait/export_job.h"
#include "ui/portrait/scene_loader.h"
#include "ui/portrait/shot_edits.h"
#include "ui/settings/file_name.h"
#include "ui/shot/time_code.h"

#include <QCoreApplication>
#include <QLocale>

#include <iterator>
#include <utility>

namespace ui {

namespace {

struct ShotExportJob {
    Q_DECLARE_TR_FUNCTIONS(ShotExportJob)
};

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

QString toSentence(const ShotOrder& order, const core::video::ExportedShot& exported)
{
    const auto& output = order.target.output;
    const auto& name
        = core::numberPattern(output) ? output.parent_path().filename() : output.filename();
    const auto& report = exported.report;
    const QString kept
        = report.kept > 0 ? ShotExportJob::tr(", %1 kept from before").arg(report.kept) : QString();
    QStringList parts{ShotExportJob::tr("Exported %1:").arg(toText(name)),
                      ShotExportJob::tr("%1 painted%2.").arg(frameCount(report.painted), kept)};
    if (order.target.frames.count() > 1) {
        constexpr double kLevels = 255;
        parts << ShotExportJob::tr("Flicker beyond the video's own: %1 of 255.")
                     .arg(QLocale().toString(kLevels * report.flicker, 'f', 1));
    }
    return (parts + toSentences(exported.notes)).join(u' ');
}

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
        return toSentence(order, engine->exportShot(request, stop, &progress));
    };
}

} // namespace ui
