/// @file What the mouse does on the canvas besides zooming and panning.

#pragma once

#include <QCursor>
#include <QPointF>

class QPainter;

namespace ui {

class ViewTransform;

/// Where the pointer is, and how it is pressed.
struct ToolInput {
    QPointF point = {}; ///< pixels of the picture, also outside of it
    double pressure = 1; ///< of a tablet's pen, (0, 1]
    bool secondary = false; ///< the right button, or the pen's other end
};

/// A tool in the user's hand. GUI thread only.
class CanvasTool {
public:
    virtual ~CanvasTool() = default;

    virtual void press(const ToolInput& input) = 0;

    /// The pointer moved, pressed or not.
    virtual void move(const ToolInput& input) = 0;
    virtual void release() = 0;
    virtual void doubleClick() { }

    /// Answers a key (Qt::Key); false if it means nothing now.
    virtual bool key(int key) = 0;

    /// Draws the tool itself over the view, in device pixels; `pointer` is in the picture.
    virtual void draw(QPainter& painter, const ViewTransform& transform, QPointF pointer) const = 0;
    virtual QCursor cursor() const { return Qt::CrossCursor; }
};

} // namespace ui
