#include "ui/portrait/shot_tools.h"

#include "ui/portrait/shot_edits.h"
#include "ui/portrait/thumbnail_loader.h"
#include "ui/shot/frame_strip.h"
#include "ui/shot/shot_panel.h"

#include <QAction>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

FrameOpener openerOf(const std::shared_ptr<PortraitEngine>& engine)
{
    return [engine](const std::filesystem::path& file) { return engine->openFrames(file); };
}

} // namespace

ShotTools::ShotTools(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_frames(openerOf(parts.controller.engine()))
    , m_player(openerOf(parts.controller.engine()))
{
    connect(&parts.document, &PortraitDocument::changed, this, &ShotTools::showState);
    connect(&parts.controller, &PortraitController::shotOpened, this, &ShotTools::open);
    connect(&parts.controller, &PortraitController::contentShown, this,
            [this](const ContentReport& report) {
                constexpr double kSmall = 0.2; // enough for the thumbnail on the left
                if (report.frame && m_parts.thumbnails.thumbnail(report.file).isNull()) {
                    m_parts.thumbnails.keep(report.file, report.layer->levelFor(kSmall));
                }
            });
    connectStrip(parts.panel.strip(), m_frames, *this,
                 {.scrub = [this](bool active) { m_parts.controller.setGestureActive(active); },
                  .dragPoint =
                      [this](bool active) {
                          active ? m_parts.document.beginGesture() : m_parts.document.endGesture();
                      }});
    connectPlayer();
}

ShotTools::~ShotTools() = default;

void ShotTools::open(const OpenedShot& shot)
{
    m_shot = shot;
    m_masks = masksByHand(m_parts.document.state()).size();
    m_toldOfMasks = false;
    m_frames.setShot(shot.file);
    m_player.setShot(shot);
    m_parts.panel.setShot(shot);
    m_parts.panel.strip().setShot(shot.whole(), shot.facts.size,
                                  [this](std::int64_t frame) { return m_frames.nearest(frame); });
    fitChoice();
    showState(m_parts.document.state());
}

/// A video that has changed since may be shorter than what was chosen of it.
void ShotTools::fitChoice()
{
    const auto whole = m_shot->whole();
    goTo(m_parts.document.state().shot->frame);
    PortraitState next = m_parts.document.state();
    next.shot->range = within(next.shot->range, whole);
    m_parts.document.change(next, tr("Fit to the shorter video"));
}

void ShotTools::showState(const PortraitState& state)
{
    if (m_shot && (!state.shot || state.content != m_shot->file)) {
        m_shot.reset();
        m_frames.setShot({});
        m_player.setShot({});
    }
    update();
    if (!m_shot) {
        return;
    }
    const auto masks = masksByHand(state);
    m_parts.panel.showPlace(state.shot->frame, state.shot->range, framesWithMasks(state));
    const bool isFirst = masks.size() > std::exchange(m_masks, masks.size()) && !m_toldOfMasks;
    if (isFirst) {
        m_toldOfMasks = true;
        emit noticed(tr("This mask belongs to this frame, which gets a dot below. What was painted "
                        "moves on with the picture, up to a cut or the next painted frame."));
    }
}

void ShotTools::update()
{
    m_parts.panel.setVisible(m_shot.has_value() && m_shown);
    for (QAction* action : m_actions) {
        action->setEnabled(m_shot.has_value());
    }
}

void ShotTools::setShown(bool shown)
{
    m_shown = shown;
    update();
}

void ShotTools::goTo(std::int64_t frame)
{
    if (m_shot) {
        m_player.stop();
        const auto whole = m_shot->whole();
        m_parts.document.goToFrame(std::clamp(frame, whole.first, whole.last));
    }
}

core::video::FrameRange ShotTools::range() const
{
    return m_parts.document.state().shot->range;
}

void ShotTools::addCommands(Commands& commands)
{
    m_actions = addShotCommands(commands, m_parts.panel, *this);
    update();
}

void ShotTools::setInPoint(std::int64_t frame)
{
    if (m_shot) {
        m_parts.document.change(withInPoint(m_parts.document.state(), frame, m_shot->whole()),
                                tr("In point"), QStringLiteral("inPoint"));
    }
}

void ShotTools::setOutPoint(std::int64_t frame)
{
    if (m_shot) {
        m_parts.document.change(withOutPoint(m_parts.document.state(), frame, m_shot->whole()),
                                tr("Out point"), QStringLiteral("outPoint"));
    }
}

void ShotTools::clearPoints()
{
    if (m_shot) {
        PortraitState next = m_parts.document.state();
        next.shot->range = m_shot->whole();
        m_parts.document.change(next, tr("Whole video"));
    }
}

} // namespace ui
