#include "ui/canvas/canvas_commands.h"

#include "ui/canvas/canvas.h"
#include "ui/settings/commands.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CanvasCommands)
};

void addZooms(Commands& commands, Canvas& canvas, const QString& group)
{
    const auto zoom = [&](const QString& id, const QString& text, Qt::Key key, double factor) {
        commands.add({.id = id, .group = group, .text = text, .keys = {Qt::CTRL | key}},
                     [&canvas, factor] { canvas.zoomTo(factor); });
    };
    commands.add({.id = QStringLiteral("fit"),
                  .group = group,
                  .text = Text::tr("Fit to the window"),
                  .keys = {Qt::CTRL | Qt::Key_0},
                  .icon = QStringLiteral("fit")},
                 [&canvas] { canvas.zoomToFit(); });
    zoom(QStringLiteral("zoom100"), Text::tr("100 %"), Qt::Key_1, 1);
    zoom(QStringLiteral("zoom200"), Text::tr("200 %"), Qt::Key_2, 2);
    zoom(QStringLiteral("zoom400"), Text::tr("400 %"), Qt::Key_3, 4);
    zoom(QStringLiteral("zoom800"), Text::tr("800 %"), Qt::Key_4, 8);
    commands.add({.id = QStringLiteral("zoomIn"),
                  .group = group,
                  .text = Text::tr("Closer"),
                  .keys = {QKeySequence(Qt::CTRL | Qt::Key_Plus), Qt::CTRL | Qt::Key_Equal}},
                 [&canvas] { canvas.zoomBy(1.25); });
    commands.add({.id = QStringLiteral("zoomOut"),
                  .group = group,
                  .text = Text::tr("Farther"),
                  .keys = {Qt::CTRL | Qt::Key_Minus}},
                 [&canvas] { canvas.zoomBy(0.8); });
}

} // namespace

void addCanvasCommands(Commands& commands, Canvas& canvas)
{
    const QString group = Text::tr("View");
    addZooms(commands, canvas, group);
    commands.mention(group, Text::tr("Zoom at the cursor"), Text::tr("Wheel"));
    commands.mention(group, Text::tr("Pan"), Text::tr("Space+drag, middle drag"));
    commands.add({.id = QStringLiteral("compare"),
                  .group = group,
                  .text = Text::tr("The next way to compare"),
                  .keys = {Qt::Key_M},
                  .icon = QStringLiteral("wipe")},
                 [&canvas] { canvas.setCompareMode(nextAfter(canvas.compareMode())); });
    commands.mention(group, Text::tr("The original, while held"), QStringLiteral("\\"));
}

} // namespace ui
