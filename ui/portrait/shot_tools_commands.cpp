#include "ui/portrait/shot_tools.h"
#include "ui/settings/commands.h"
#include "ui/shot/shot_panel.h"

namespace ui {

QAction* ShotTools::add(Commands& commands, const CommandText& text,
                        const std::function<void()>& run)
{
    CommandText grouped = text;
    grouped.group = tr("Video");
    QAction* action = commands.add(grouped, run);
    m_actions.push_back(action);
    return action;
}

void ShotTools::addCommands(Commands& commands)
{
    constexpr std::int64_t kLeap = 10;
    const auto frame = [this] { return shownFrame(); };
    const auto range = [this] { return m_parts.document.state().shot->range; };
    QAction* first = add(commands,
                         {.id = QStringLiteral("firstFrame"),
                          .text = tr("First frame"),
                          .keys = {Qt::Key_Home},
                          .icon = QStringLiteral("first")},
                         [this] { goTo(m_shot->whole().first); });
    QAction* back = add(commands,
                        {.id = QStringLiteral("frameBack"),
                         .text = tr("One frame back"),
                         .keys = {Qt::Key_Left},
                         .icon = QStringLiteral("back")},
                        [this] { step(-1); });
    QAction* playBack = add(commands,
                            {.id = QStringLiteral("playBack"),
                             .text = tr("Play back; again: faster"),
                             .keys = {Qt::Key_J},
                             .icon = QStringLiteral("play_back")},
                            [this] { play(-1); });
    QAction* stop = add(commands,
                        {.id = QStringLiteral("stopPlaying"),
                         .text = tr("Stop playing"),
                         .keys = {Qt::Key_K},
                         .icon = QStringLiteral("pause")},
                        [this] { stopPlaying(); });
    QAction* play = add(commands,
                        {.id = QStringLiteral("play"),
                         .text = tr("Play; again: faster"),
                         .keys = {Qt::Key_L},
                         .icon = QStringLiteral("play")},
                        [this] { this->play(1); });
    QAction* on = add(commands,
                      {.id = QStringLiteral("frameOn"),
                       .text = tr("One frame on"),
                       .keys = {Qt::Key_Right},
                       .icon = QStringLiteral("on")},
                      [this] { step(1); });
    QAction* last = add(commands,
                        {.id = QStringLiteral("lastFrame"),
                         .text = tr("Last frame"),
                         .keys = {Qt::Key_End},
                         .icon = QStringLiteral("last")},
                        [this] { goTo(m_shot->whole().last); });
    add(commands,
        {.id = QStringLiteral("tenBack"),
         .text = tr("Ten frames back"),
         .keys = {Qt::SHIFT | Qt::Key_Left}},
        [this] { step(-kLeap); });
    add(commands,
        {.id = QStringLiteral("tenOn"),
         .text = tr("Ten frames on"),
         .keys = {Qt::SHIFT | Qt::Key_Right}},
        [this] { step(kLeap); });
    QAction* in = add(commands,
                      {.id = QStringLiteral("inPoint"),
                       .text = tr("In point: export from here"),
                       .keys = {Qt::Key_I},
                       .icon = QStringLiteral("in")},
                      [this, frame] { setInPoint(frame()); });
    QAction* out = add(commands,
                       {.id = QStringLiteral("outPoint"),
                        .text = tr("Out point: export up to here"),
                        .keys = {Qt::Key_O},
                        .icon = QStringLiteral("out")},
                       [this, frame] { setOutPoint(frame()); });
    QAction* whole = add(commands,
                         {.id = QStringLiteral("wholeShot"),
                          .text = tr("Export the whole video"),
                          .keys = {Qt::ALT | Qt::Key_X},
                          .icon = QStringLiteral("whole")},
                         [this] { clearPoints(); });
    add(commands,
        {.id = QStringLiteral("goToIn"),
         .text = tr("Go to the in point"),
         .keys = {Qt::SHIFT | Qt::Key_I}},
        [this, range] { goTo(range().first); });
    add(commands,
        {.id = QStringLiteral("goToOut"),
         .text = tr("Go to the out point"),
         .keys = {Qt::SHIFT | Qt::Key_O}},
        [this, range] { goTo(range().last); });
    m_parts.panel.addButtons({first, back, playBack, stop, play, on, last}, {in, out, whole});
    update();
}

} // namespace ui
