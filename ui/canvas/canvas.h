/// @file The view of a picture: zoom, pan, before and after, mask overlay.

#pragma once

#include "ui/canvas/mask_view.h"
#include "ui/canvas/picture_pyramid.h"
#include "ui/canvas/tile_cache.h"
#include "ui/canvas/tool_hand.h"
#include "ui/canvas/view_modes.h"
#include "ui/canvas/view_transform.h"

#include <QWidget>

namespace ui {

/// Shows a picture (after) and what it was made from (before). Passive: knows nothing of engines.
///
/// Wheel zooms at the cursor; middle-drag, space-drag and, where nothing else is under the cursor,
/// left-drag pan; the divider of the wipe can be dragged. All arithmetic is in device pixels, so
/// 100 % is one picture pixel on one screen pixel at any scale factor.
class Canvas final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Canvas)

public:
    explicit Canvas(QWidget* parent = nullptr);
    ~Canvas() override;
    /// The picture before; null empties the canvas. Another size fits it into the view.
    void setBefore(PictureLayer before);
    void setBeforeName(const QString& name); ///< empty: "Before"
    /// The picture after; null shows the one before.
    void setAfter(PictureLayer after);
    /// The mask as it is used, of any size, for a picture of the size `picture`; empty for none.
    void setMask(const core::TiledMask& mask, QSize picture);
    void setMaskTint(const QColor& tint);
    bool isEmpty() const { return !m_before.layer(); }
    const PictureLayer& before() const { return m_before.layer(); }
    const PictureLayer& after() const { return m_after.layer(); }

    CompareMode compareMode() const { return m_mode; }
    void setCompareMode(CompareMode mode);
    void setMaskShown(bool shown);
    bool isMaskShown() const { return m_maskShown; }
    void setBeforeHeld(bool held); ///< shows the picture before for as long as it is set
    void setPanHeld(bool held); ///< Space held: the left button pans wherever it is pressed
    void setSurround(Surround surround);
    /// The left and right button work with `tool` (which must outlive this, or be taken away by
    /// null); while there is one, setPaintedMask()'s mask is shown instead of setMask()'s.
    void setTool(CanvasTool* tool);
    CanvasTool* tool() const { return m_hand.tool(); }
    void setPaintedMask(const core::TiledMask& mask);
    void setPaintedInverted(bool inverted);
    void setHint(const QString& hint); ///< what to do next, at the lower edge; or empty
    void zoomToFit();
    void zoomTo(double zoom); ///< about the middle
    void zoomBy(double factor);
    const ViewTransform& transform() const { return m_transform; }

    /// Where the wipe divides: 0 is the picture's left edge, 1 its right.
    double wipePosition() const { return m_wipe; }
    void setWipePosition(double position);

signals:
    void zoomChanged(double zoom);
    void compareModeChanged(ui::CompareMode mode);
    void maskShownChanged(bool shown);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void tabletEvent(QTabletEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class Drag { None, Pan, Wipe, Tool };

    QPointF toDevice(QPointF point) const { return point * devicePixelRatioF(); }
    QSizeF paneSize() const;
    QPointF secondPane() const;
    bool hasBoth() const;
    QRectF pictureInPane() const { return m_transform.pictureRect(); }
    bool isOnDivider(QPointF devicePoint) const;
    QPointF paneAnchor(QPointF devicePoint) const;
    void drawPane(QPainter& painter, TileCache& tiles, const QRect& pane, const QRect& clip);
    void drawCompared(QPainter& painter, const QRect& view);
    void drawWipe(QPainter& painter, const QRect& view);
    void drawBoth(QPainter& painter, const QRect& view);
    void drawDifference(QPainter& painter, const QRect& view);
    void drawMask(QPainter& painter, const QRectF& picture, const QRect& visible, QSize size);
    void drawLabels(QPainter& painter, const QRect& view) const;
    QPointF pictureAt(QPointF devicePoint) const;
    bool mayUseTool() const;
    void viewChanged();
    void updateCursor(QPointF devicePoint);

    TileCache m_before;
    TileCache m_after;
    MaskView m_masks;
    ToolHand m_hand;
    ViewTransform m_transform;
    CompareMode m_mode = CompareMode::Off;
    Surround m_surround = Surround::Grey;
    double m_wipe = 0.5;
    bool m_maskShown = false;
    bool m_beforeHeld = false;
    bool m_panHeld = false;
    Drag m_drag = Drag::None;
    int m_swallowed = 0; ///< a key whose press the tool has answered already
    QPointF m_lastPoint;
    QString m_hint;
    QString m_beforeName;
};

} // namespace ui
