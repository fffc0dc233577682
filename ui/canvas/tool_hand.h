/// @file The hand that holds the canvas's tool.

#pragma once

#include <QPointF>

class QPainter;

namespace ui {

class CanvasTool;
class ViewTransform;

/// Passes on to a tool what the pointer does, and remembers where it is. A part of Canvas.
class ToolHand final {
public:
    /// Null lays the tool down; what it was doing ends as by lifting it.
    void take(CanvasTool* tool);
    CanvasTool* tool() const { return m_tool; }
    bool isPressing() const { return m_pressing; }

    /// All in pixels of the picture.
    void press(QPointF point, double pressure, bool secondary);
    void move(QPointF point, double pressure);
    void release();
    void doubleClick();

    /// The pointer is gone from the canvas.
    void leave() { m_over = false; }
    bool key(int key) const;
    void draw(QPainter& painter, const ViewTransform& transform) const;

private:
    CanvasTool* m_tool = nullptr;
    QPointF m_point;
    bool m_over = false;
    bool m_pressing = false;
    bool m_secondary = false;
};

} // namespace ui
