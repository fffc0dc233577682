/// @file The brush that paints masks.

#pragma once

#include "core/image/mask_stroke.h"
#include "ui/canvas/canvas_tool.h"

#include <QObject>
#include <QRectF>

#include <functional>
#include <memory>
#include <optional>

namespace ui {

struct MaskBrushOptions {
    double size = 80; ///< diameter in pixels of the picture
    double hardness = 0.7; ///< [0, 1]
    double opacity = 1; ///< (0, 1]
    bool erase = false; ///< the secondary button does the opposite
    bool inverted = false; ///< the mask is used inverted: paint the opposite

    bool operator==(const MaskBrushOptions&) const = default;
};

/// Paints on the mask that it is given when a stroke begins; tells what came of it.
class MaskBrush final : public QObject, public CanvasTool {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MaskBrush)

public:
    /// `base` gives the mask as it is; an empty one cannot be painted on.
    explicit MaskBrush(std::function<core::TiledMask()> base, QObject* parent = nullptr);
    ~MaskBrush() override;

    const MaskBrushOptions& options() const { return m_options; }
    void setOptions(const MaskBrushOptions& options) { m_options = options; }
    bool isStroking() const { return m_stroke != nullptr; }

    void press(const ToolInput& input) override;
    void move(const ToolInput& input) override;
    void release() override;
    bool key(int key) override;
    void draw(QPainter& painter, const ViewTransform& transform, QPointF pointer) const override;
    QCursor cursor() const override { return Qt::BlankCursor; }

signals:
    /// The stroke went on; `area` are the pixels of the picture that may look different.
    void changed(const core::TiledMask& mask, const QRectF& area);
    void finished(const std::shared_ptr<const core::MaskStroke>& stroke);
    void cancelled();

private:
    void extend(const ToolInput& input);

    std::function<core::TiledMask()> m_base;
    MaskBrushOptions m_options;
    std::shared_ptr<core::MaskStroke> m_stroke;
};

} // namespace ui
