#include "ui/canvas/canvas.h"
#include "ui/canvas/canvas_commands.h"
#include "ui/portrait/look_tools.h"
#include "ui/portrait/portrait_contents.h"
#include "ui/portrait/portrait_exports.h"
#include "ui/portrait/portrait_files.h"
#include "ui/portrait/portrait_workspace.h"
#include "ui/portrait/shot_tools.h"
#include "ui/settings/commands.h"
#include "ui/settings/file_name.h"
#include "ui/settings/session.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

namespace ui {

void PortraitWorkspace::addCommands(Commands& commands)
{
    const QString file = tr("Pictures");
    commands.add({.id = QStringLiteral("openContent"),
                  .group = file,
                  .text = tr("Open photograph or video…"),
                  .keys = {QKeySequence::Open},
                  .icon = QStringLiteral("open")},
                 [this] { m_intake.ask(ImportTarget::Content, this); });
    commands.add({.id = QStringLiteral("openStyles"),
                  .group = file,
                  .text = tr("Open styles…"),
                  .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_O}},
                 [this] { m_intake.ask(ImportTarget::Styles, this); });
    commands.add(
        {.id = QStringLiteral("paste"),
         .group = file,
         .text = tr("Paste a picture or copied files"),
         .keys = {QKeySequence::Paste}},
        [this] { m_intake.take(ImportTarget::Any, *QApplication::clipboard()->mimeData()); });
    commands.add(
        {.id = QStringLiteral("pasteContent"),
         .group = file,
         .text = tr("Paste as the photograph"),
         .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_V}},
        [this] { m_intake.take(ImportTarget::Content, *QApplication::clipboard()->mimeData()); });
    m_contents->addCommands(commands);
    m_files->addCommands(commands);
    m_exports->addCommands(commands);
    addEditCommands(commands);
    m_lookTools->addCommands(commands);
    m_maskEditor->addCommands(commands);
    m_shot->addCommands(commands);
    addViewCommands(commands);
}

void PortraitWorkspace::addEditCommands(Commands& commands)
{
    const QString group = tr("Work");
    commands.add({.id = QStringLiteral("undo"),
                  .group = group,
                  .text = tr("Undo"),
                  .keys = {QKeySequence(Qt::CTRL | Qt::Key_Z)},
                  .icon = QStringLiteral("undo")},
                 [this] { m_document.history().undo(); });
    commands.add({.id = QStringLiteral("redo"),
                  .group = group,
                  .text = tr("Redo"),
                  .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y},
                  .icon = QStringLiteral("redo")},
                 [this] { m_document.history().redo(); });
    commands.add({.id = QStringLiteral("render"),
                  .group = group,
                  .text = tr("Paint in full now"),
                  .keys = {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}},
                 [this] { m_controller.renderNow(); });
    commands.add({.id = QStringLiteral("stop"),
                  .group = group,
                  .text = tr("Stop painting"),
                  .keys = {Qt::Key_Escape, Qt::SHIFT | Qt::Key_X}},
                 [this] {
                     if (!m_controller.isBusy()) {
                         m_maskEditor->setTool(MaskTool::None);
                     }
                     m_controller.stop();
                 });
    commands.add({.id = QStringLiteral("invertMask"),
                  .group = group,
                  .text = tr("Invert the mask"),
                  .keys = {Qt::SHIFT | Qt::Key_V, Qt::CTRL | Qt::Key_I}},
                 [this] {
                     PortraitState next = m_document.state();
                     next.mask.inverted = !next.mask.inverted;
                     m_document.change(next, tr("Invert mask"));
                 });
    commands.mention(group, tr("Reset a slider"), tr("Double click"));
    commands.mention(group, tr("Step a slider, finely"), tr("Arrows, Shift+Arrows"));
}

void PortraitWorkspace::addViewCommands(Commands& commands)
{
    addCanvasCommands(commands, *m_canvas);
    commands.add({.id = QStringLiteral("mask"),
                  .group = tr("View"),
                  .text = tr("Show the mask"),
                  .keys = {Qt::Key_Q},
                  .icon = QStringLiteral("mask")},
                 [this] { m_canvas->setMaskShown(!m_canvas->isMaskShown()); });
}

} // namespace ui
