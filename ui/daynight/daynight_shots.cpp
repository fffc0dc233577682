#include "ui/daynight/daynight_shots.h"

#include "ui/shot/frame_strip.h"
#include "ui/shot/shot_panel.h"

#include <QAction>

namespace ui {

DayNightShots::DayNightShots(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_frames([&engine = parts.engine](const auto& file) { return engine.openFrames(file); })
{
    connect(&parts.controller, &DayNightController::pictureShown, this,
            &DayNightShots::showPicture);
    connect(&m_clock, &FrameClock::due, this, &DayNightShots::moveTo);
    connect(&m_clock, &FrameClock::stopped, this,
            [this] { m_parts.controller.setGestureActive(false); });
    connectStrip(parts.panel.strip(), m_frames, *this,
                 {.scrub = [this](bool active) { m_parts.controller.setGestureActive(active); },
                  .dragPoint =
                      [this](bool active) {
                          active ? m_parts.document.beginGesture() : m_parts.document.endGesture();
                      }});
}

DayNightShots::~DayNightShots() = default;

std::int64_t DayNightShots::frameOf(const std::filesystem::path& video) const
{
    const auto place = m_places.find(video);
    return place == m_places.end() ? 0 : place->second;
}

void DayNightShots::showPicture(const DayNightPicture& picture)
{
    if (!picture.shot) {
        close();
        return;
    }
    if (!m_shot || m_shot->file != picture.shot->file) {
        m_places.try_emplace(picture.file, picture.frame);
        open(*picture.shot);
    }
    m_clock.setShown(picture.frame);
    update();
}

void DayNightShots::open(const OpenedShot& shot)
{
    m_shot = shot;
    m_frames.setShot(shot.file);
    m_clock.setShot(shot);
    m_parts.panel.setShot(shot);
    m_parts.panel.strip().setShot(shot.whole(), shot.facts.size,
                                  [this](std::int64_t frame) { return m_frames.nearest(frame); });
}

void DayNightShots::close()
{
    if (m_shot) {
        m_shot.reset();
        m_frames.setShot({});
        m_clock.setShot({});
        update();
    }
}

void DayNightShots::showState(const std::filesystem::path& shown)
{
    if (m_shot && shown != m_shot->file) {
        close();
    }
    update();
}

void DayNightShots::update()
{
    m_parts.panel.setVisible(m_shot.has_value() && m_visible);
    for (QAction* action : m_actions) {
        action->setEnabled(m_shot.has_value());
    }
    if (m_shot) {
        m_parts.panel.showPlace(shownFrame(), range());
    }
}

void DayNightShots::addCommands(Commands& commands)
{
    m_actions = addShotCommands(commands, m_parts.panel, *this);
    update();
}

void DayNightShots::setShown(bool shown)
{
    m_visible = shown;
    update();
}

core::video::FrameRange DayNightShots::range() const
{
    return rangeOf(m_parts.document.state().ranges, *m_shot);
}

/// While playing, the one that is in sight: the one that is due may be ahead of it.
std::int64_t DayNightShots::shownFrame() const
{
    return m_shot->nearest(isPlaying() ? m_clock.shown() : frameOf(m_shot->file));
}

void DayNightShots::moveTo(std::int64_t frame)
{
    if (m_shot) {
        m_places[m_shot->file] = m_shot->nearest(frame);
        update();
        emit frameWanted();
    }
}

void DayNightShots::goTo(std::int64_t frame)
{
    if (m_shot) {
        m_clock.stop();
        moveTo(frame);
    }
}

void DayNightShots::setRange(core::video::FrameRange range, const QString& text,
                             const QString& control)
{
    DayNightState next = m_parts.document.state();
    if (range == m_shot->whole()) {
        next.ranges.erase(m_shot->file);
    } else {
        next.ranges[m_shot->file] = range;
    }
    m_parts.document.change(next, text, control);
}

void DayNightShots::setInPoint(std::int64_t frame)
{
    if (m_shot) {
        setRange(withFirst(range(), frame, whole()), tr("In point"), QStringLiteral("inPoint"));
    }
}

void DayNightShots::setOutPoint(std::int64_t frame)
{
    if (m_shot) {
        setRange(withLast(range(), frame, whole()), tr("Out point"), QStringLiteral("outPoint"));
    }
}

void DayNightShots::clearPoints()
{
    if (m_shot) {
        setRange(whole(), tr("Whole video"), {});
    }
}

void DayNightShots::play(int direction)
{
    if (m_shot) {
        m_parts.controller.setGestureActive(true); // previews alone
        m_clock.press(direction, shownFrame());
    }
}

void DayNightShots::stopPlaying()
{
    if (isPlaying()) {
        goTo(m_clock.shown());
    }
}

} // namespace ui
