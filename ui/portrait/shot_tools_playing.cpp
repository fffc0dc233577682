#include "ui/canvas/canvas.h"
#include "ui/portrait/shot_edits.h"
#include "ui/portrait/shot_tools.h"
#include "ui/shot/shot_panel.h"

namespace ui {

void ShotTools::connectPlayer()
{
    connect(&m_player, &ShotPlayer::shown, this, &ShotTools::showPlayed);
    connect(&m_player, &ShotPlayer::stopped, this, &ShotTools::settleAfterPlaying);
    connect(&m_parts.controller, &PortraitController::rendered, this,
            [this](const RenderReport& report) {
                if (m_parts.controller.finished()
                    && report.image == m_parts.controller.finished()) {
                    m_painted.keep(m_parts.document.state(), report.layer);
                }
            });
    // Whatever is changed is meant for the frame that is in sight.
    connect(&m_parts.document, &PortraitDocument::changed, this, [this] {
        if (m_player.speed() != 0) { // after the change: stopping changes the frame
            QMetaObject::invokeMethod(this, &ShotTools::stopPlaying, Qt::QueuedConnection);
        }
    });
}

void ShotTools::play(int direction)
{
    if (!m_shot) {
        return;
    }
    if (m_player.speed() != 0) {
        m_player.press(direction, m_player.frame());
        return;
    }
    m_parts.controller.stop(); // the processor is needed for decoding now
    emit playingBegan();
    m_beforePlaying = m_parts.canvas.before();
    m_afterPlaying = m_parts.canvas.after();
    m_maskWasShown = m_parts.canvas.isMaskShown();
    m_parts.canvas.setMaskShown(false); // it is another frame's
    m_player.play(direction, m_parts.document.state().shot->frame);
}

std::int64_t ShotTools::shownFrame() const
{
    return m_player.speed() != 0 ? m_player.frame() : m_parts.document.state().shot->frame;
}

void ShotTools::showPlayed(std::int64_t frame, const PictureLayer& picture)
{
    const PortraitState& state = m_parts.document.state();
    m_parts.canvas.setBefore(picture);
    m_parts.canvas.setAfter(m_painted.at(state, frame));
    m_parts.panel.showPlace(frame, state.shot->range, framesWithMasks(state));
}

void ShotTools::settleAfterPlaying()
{
    m_parts.canvas.setMaskShown(m_maskWasShown);
    if (!m_parts.document.state().shot) {
        return;
    }
    if (m_player.frame() != m_parts.document.state().shot->frame) {
        m_parts.document.goToFrame(m_player.frame());
        return;
    }
    m_parts.canvas.setBefore(m_beforePlaying);
    m_parts.canvas.setAfter(m_afterPlaying);
    showState(m_parts.document.state());
    if (!m_parts.controller.finished()) {
        m_parts.controller.renderNow();
    }
}

} // namespace ui
