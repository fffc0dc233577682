#include "ui/portrait/export_job.h"

#include "core/base/cancelled.h"
#include "core/base/error.h"
#include "ui/portrait/scene_loader.h"
#include "ui/settings/core_sentences.h"
#include "ui/settings/file_name.h"

#include <QCoreApplication>

#include <utility>

namespace ui {

namespace {

struct ExportJob {
    Q_DECLARE_TR_FUNCTIONS(ExportJob)
};

} // namespace

JobQueue::Work makeExport(std::shared_ptr<PortraitEngine> engine, ExportOrder order)
{
    return [engine = std::move(engine), order = std::move(order)](
               const std::stop_token& stop, core::ProgressObserver& progress) {
        std::shared_ptr<const core::Image> picture = order.finished;
        if (!picture) {
            SceneLoader loader(*engine);
            const RenderRequest request{.scene
                                        = loader.scene(order.state, RenderQuality::Full, stop),
                                        .settings = order.state.settings,
                                        .networks = order.state.networks};
            picture = std::make_shared<const core::Image>(engine->render(request, stop, &progress));
        }
        core::throwIfStopped(stop);
        progress.onProgress({.stage = "writing " + order.choice.file.filename().string()});
        return toSentence(order.choice.file,
                          engine->writePicture(*picture, order.choice.file, order.choice.options));
    };
}

JobQueue::Work makeMaskExport(std::shared_ptr<PortraitEngine> engine, PortraitState state,
                              std::filesystem::path file)
{
    return [engine = std::move(engine), state = std::move(state),
            file = std::move(file)](const std::stop_token& stop, core::ProgressObserver&) {
        SceneLoader loader(*engine);
        const auto mask = loader.adjustedMask(state, RenderQuality::Full, stop);
        if (!mask) {
            throw core::Error(loader.maskProblem());
        }
        engine->writeMask(*mask, file);
        return ExportJob::tr("Saved the mask as %1.").arg(toText(file.filename()));
    };
}

} // namespace ui
