#include "ui/canvas/tool_hand.h"

#include "ui/canvas/canvas_tool.h"

#include <QPainter>

#include <utility>

namespace ui {

void ToolHand::take(CanvasTool* tool)
{
    release();
    m_tool = tool;
}

void ToolHand::press(QPointF point, double pressure, bool secondary)
{
    m_point = point;
    m_pressing = true;
    m_secondary = secondary;
    m_tool->press({.point = point, .pressure = pressure, .secondary = secondary});
}

void ToolHand::move(QPointF point, double pressure)
{
    m_point = point;
    m_over = true;
    if (m_tool != nullptr) {
        m_tool->move({.point = point, .pressure = pressure, .secondary = m_secondary});
    }
}

void ToolHand::release()
{
    if (std::exchange(m_pressing, false) && m_tool != nullptr) {
        m_tool->release();
    }
}

void ToolHand::doubleClick()
{
    m_tool->doubleClick();
}

bool ToolHand::key(int key) const
{
    return m_tool != nullptr && m_tool->key(key);
}

void ToolHand::draw(QPainter& painter, const ViewTransform& transform) const
{
    if (m_tool != nullptr && (m_over || m_pressing)) {
        painter.setRenderHint(QPainter::Antialiasing);
        m_tool->draw(painter, transform, m_point);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

} // namespace ui
