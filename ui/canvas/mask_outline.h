/// @file The polygon that fills masks.

#pragma once

#include "core/image/mask_stroke.h"
#include "ui/canvas/canvas_tool.h"

#include <QObject>

#include <vector>

namespace ui {

/// Corners by clicking, freehand by dragging; a double click, Enter or a click on the first corner
/// closes the outline, Backspace takes the last corner back, Escape all.
class MaskOutline final : public QObject, public CanvasTool {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MaskOutline)

public:
    explicit MaskOutline(QObject* parent = nullptr);
    ~MaskOutline() override;

    const std::vector<core::BrushPoint>& corners() const { return m_corners; }

    void press(const ToolInput& input) override;
    void move(const ToolInput& input) override;
    void release() override;
    void doubleClick() override;
    bool key(int key) override;
    void draw(QPainter& painter, const ViewTransform& transform, QPointF pointer) const override;

signals:
    /// The outline looks different.
    void changed();

    /// `secondary`: closed by the right button, to take away instead of to add.
    void finished(const std::vector<core::BrushPoint>& corners, bool secondary);

private:
    void close(bool secondary);
    bool isNearFirst(QPointF point) const;

    std::vector<core::BrushPoint> m_corners;
    bool m_pressed = false;
    mutable double m_zoom = 1; ///< of the last drawing, for distances on the screen
};

} // namespace ui
