#include "ui/shot/shot_commands.h"

#include "ui/settings/commands.h"
#include "ui/shot/frame_strip.h"
#include "ui/shot/frame_thumbnails.h"
#include "ui/shot/shot_panel.h"

#include <QCoreApplication>

#include <functional>

namespace ui {

namespace {

/// Adds commands of one group and keeps their actions.
class ShotCommands final {
    Q_DECLARE_TR_FUNCTIONS(ShotCommands)

public:
    ShotCommands(Commands& commands, ShotMoves& moves)
        : m_commands(commands)
        , m_moves(moves)
    {
    }

    std::vector<QAction*> addSteps();
    std::vector<QAction*> addPoints();
    void addLeaps();
    const std::vector<QAction*>& all() const { return m_all; }

private:
    QAction* add(CommandText text, const std::function<void()>& run)
    {
        text.group = tr("Video");
        m_all.push_back(m_commands.add(text, run));
        return m_all.back();
    }

    std::function<void()> by(std::int64_t frames)
    {
        return [&moves = m_moves, frames] { moves.goTo(moves.shownFrame() + frames); };
    }

    Commands& m_commands;
    ShotMoves& m_moves;
    std::vector<QAction*> m_all;
};

std::vector<QAction*> ShotCommands::addSteps()
{
    auto& moves = m_moves;
    return {add({.id = QStringLiteral("firstFrame"),
                 .text = tr("First frame"),
                 .keys = {Qt::Key_Home},
                 .icon = QStringLiteral("first")},
                [&moves] { moves.goTo(moves.whole().first); }),
            add({.id = QStringLiteral("frameBack"),
                 .text = tr("One frame back"),
                 .keys = {Qt::Key_Left},
                 .icon = QStringLiteral("back")},
                by(-1)),
            add({.id = QStringLiteral("playBack"),
                 .text = tr("Play back; again: faster"),
                 .keys = {Qt::Key_J},
                 .icon = QStringLiteral("play_back")},
                [&moves] { moves.play(-1); }),
            add({.id = QStringLiteral("stopPlaying"),
                 .text = tr("Stop playing"),
                 .keys = {Qt::Key_K},
                 .icon = QStringLiteral("pause")},
                [&moves] { moves.stopPlaying(); }),
            add({.id = QStringLiteral("play"),
                 .text = tr("Play; again: faster"),
                 .keys = {Qt::Key_L},
                 .icon = QStringLiteral("play")},
                [&moves] { moves.play(1); }),
            add({.id = QStringLiteral("frameOn"),
                 .text = tr("One frame on"),
                 .keys = {Qt::Key_Right},
                 .icon = QStringLiteral("on")},
                by(1)),
            add({.id = QStringLiteral("lastFrame"),
                 .text = tr("Last frame"),
                 .keys = {Qt::Key_End},
                 .icon = QStringLiteral("last")},
                [&moves] { moves.goTo(moves.whole().last); })};
}

std::vector<QAction*> ShotCommands::addPoints()
{
    auto& moves = m_moves;
    return {add({.id = QStringLiteral("inPoint"),
                 .text = tr("In point: export from here"),
                 .keys = {Qt::Key_I},
                 .icon = QStringLiteral("in")},
                [&moves] { moves.setInPoint(moves.shownFrame()); }),
            add({.id = QStringLiteral("outPoint"),
                 .text = tr("Out point: export up to here"),
                 .keys = {Qt::Key_O},
                 .icon = QStringLiteral("out")},
                [&moves] { moves.setOutPoint(moves.shownFrame()); }),
            add({.id = QStringLiteral("wholeShot"),
                 .text = tr("Export the whole video"),
                 .keys = {Qt::ALT | Qt::Key_X},
                 .icon = QStringLiteral("whole")},
                [&moves] { moves.clearPoints(); })};
}

void ShotCommands::addLeaps()
{
    constexpr std::int64_t kLeap = 10;
    auto& moves = m_moves;
    add({.id = QStringLiteral("tenBack"),
         .text = tr("Ten frames back"),
         .keys = {Qt::SHIFT | Qt::Key_Left}},
        by(-kLeap));
    add({.id = QStringLiteral("tenOn"),
         .text = tr("Ten frames on"),
         .keys = {Qt::SHIFT | Qt::Key_Right}},
        by(kLeap));
    add({.id = QStringLiteral("goToIn"),
         .text = tr("Go to the in point"),
         .keys = {Qt::SHIFT | Qt::Key_I}},
        [&moves] { moves.goTo(moves.range().first); });
    add({.id = QStringLiteral("goToOut"),
         .text = tr("Go to the out point"),
         .keys = {Qt::SHIFT | Qt::Key_O}},
        [&moves] { moves.goTo(moves.range().last); });
}

} // namespace

void connectStrip(FrameStrip& strip, FrameThumbnails& thumbnails, ShotMoves& moves,
                  const StripGestures& gestures)
{
    const auto on
        = [&strip](auto signal, auto run) { QObject::connect(&strip, signal, &strip, run); };
    QObject::connect(&strip, &FrameStrip::thumbnailsWanted, &thumbnails, &FrameThumbnails::order);
    QObject::connect(&thumbnails, &FrameThumbnails::changed, &strip, qOverload<>(&QWidget::update));
    on(&FrameStrip::frameWanted, [&moves](std::int64_t frame) { moves.goTo(frame); });
    on(&FrameStrip::inPointWanted, [&moves](std::int64_t frame) { moves.setInPoint(frame); });
    on(&FrameStrip::outPointWanted, [&moves](std::int64_t frame) { moves.setOutPoint(frame); });
    on(&FrameStrip::scrubBegan, [scrub = gestures.scrub] { scrub(true); });
    on(&FrameStrip::scrubEnded, [scrub = gestures.scrub] { scrub(false); });
    on(&FrameStrip::handleGrabbed, [drag = gestures.dragPoint] { drag(true); });
    on(&FrameStrip::handleReleased, [drag = gestures.dragPoint] { drag(false); });
}

std::vector<QAction*> addShotCommands(Commands& commands, ShotPanel& panel, ShotMoves& moves)
{
    ShotCommands adder(commands, moves);
    const auto steps = adder.addSteps();
    const auto points = adder.addPoints();
    adder.addLeaps();
    panel.addButtons(steps, points);
    return adder.all();
}

} // namespace ui
