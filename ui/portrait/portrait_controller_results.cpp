#include "ui/portrait/portrait_controller.h"
#include "ui/settings/core_sentences.h"

#include <utility>

namespace ui {

using core::stylize::Stage;

void PortraitController::settleImport(ImportTarget target, const ImportReport& report)
{
    const quint64 before = m_generation;
    emit imported(target, report);
    const bool unfinished
        = m_shownGeneration != m_generation || m_shownQuality != RenderQuality::Full;
    if (m_generation == before && unfinished) {
        orderAnew(); // the import stopped what was being painted
    }
}

void PortraitController::showRendered(const RenderReport& report)
{
    const bool outOfDate = report.generation < m_oldestUseful
        || report.generation < m_shownGeneration
        || (report.generation == m_shownGeneration && m_shownQuality == RenderQuality::Full
            && report.quality == RenderQuality::Preview);
    if (outOfDate || !hasContent()) {
        return;
    }
    m_shownGeneration = report.generation;
    m_shownQuality = report.quality;
    const bool final = report.generation == m_generation && report.quality == RenderQuality::Full;
    if (final) {
        m_untilFull.stop();
        m_lane.cancel(Full);
        if (report.stage == Stage::Result) {
            m_finished = report.image;
        }
    }
    emit rendered(report);
    if (final) {
        postStages();
    }
}

void PortraitController::showProgress(const core::Progress& progress)
{
    if (!m_busy) {
        return;
    }
    Activity activity{.text = translated(progress.stage)};
    if (progress.total > 0) {
        activity.fraction
            = static_cast<double>(progress.done) / static_cast<double>(progress.total);
        if (const auto left = m_timeLeft.update(progress.done, progress.total)) {
            activity.secondsLeft = left->count();
        }
    }
    emit activityChanged(activity);
}

void PortraitController::began()
{
    if (!std::exchange(m_busy, true)) {
        emit activityChanged({.text = tr("working")});
    }
}

void PortraitController::ended()
{
    if (!m_lane.hasWaiting() && !m_untilFull.isActive() && std::exchange(m_busy, false)) {
        emit becameIdle();
    }
}

} // namespace ui
