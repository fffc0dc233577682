#include "ui/canvas/canvas.h"
#include "ui/portrait/mask_editor.h"
#include "ui/settings/commands.h"

namespace ui {

void MaskEditor::addCommands(Commands& commands)
{
    constexpr double kLarger = 1.2;
    constexpr double kHarder = 0.1;
    const QString group = tr("Mask");
    const auto add = [&](const char* id, const QString& text, const QList<QKeySequence>& keys,
                         const std::function<void()>& run) {
        commands.add({.id = QLatin1String(id), .group = group, .text = text, .keys = keys}, run);
    };
    add("brush", tr("Brush"), {Qt::Key_B}, [this] { takeBrush(MaskTool::Brush, false); });
    add("eraser", tr("Eraser"), {Qt::Key_E}, [this] { takeBrush(MaskTool::Brush, true); });
    add("smartBrush", tr("Smart brush, follows edges"), {Qt::Key_W},
        [this] { takeBrush(MaskTool::SmartBrush, false); });
    add("outline", tr("Outline, clicked or freehand"), {Qt::Key_P},
        [this] { takeBrush(MaskTool::Outline, false); });
    add("noTool", tr("Lay the tool down"), {Qt::Key_V}, [this] { setTool(MaskTool::None); });
    add("swapPaint", tr("Swap add and take away"), {Qt::Key_X},
        [this] { takeBrush(m_tool, !m_brush.options().erase); });
    add("smallerBrush", tr("Smaller brush"), {Qt::Key_BracketLeft},
        [this] { scaleBrush(1 / kLarger); });
    add("largerBrush", tr("Larger brush"), {Qt::Key_BracketRight}, [this] { scaleBrush(kLarger); });
    add("softerBrush", tr("Softer brush"),
        {Qt::SHIFT | Qt::Key_BracketLeft, Qt::Key_BraceLeft, Qt::SHIFT | Qt::Key_BraceLeft},
        [this] { hardenBrush(-kHarder); });
    add("harderBrush", tr("Harder brush"),
        {Qt::SHIFT | Qt::Key_BracketRight, Qt::Key_BraceRight, Qt::SHIFT | Qt::Key_BraceRight},
        [this] { hardenBrush(kHarder); });
    add("clearMask", tr("Clear the mask"), {Qt::SHIFT | Qt::Key_C}, [this] { clear(); });
    commands.mention(group, tr("The opposite: take away, or add"), tr("Right button"));
    commands.mention(group, tr("Close an outline, take a corner back"), tr("Enter, Backspace"));
}

} // namespace ui
