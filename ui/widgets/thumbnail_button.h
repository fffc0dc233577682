/// @file A small picture to click on.

#pragma once

#include <QAbstractButton>
#include <QImage>

namespace ui {

/// Shows a real picture, its name on hovering, and an amber frame while it is the active one.
///
/// Without a picture it shows its text, or the plus of an empty place.
class ThumbnailButton final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThumbnailButton)

public:
    explicit ThumbnailButton(QSize size, QWidget* parent = nullptr);
    ~ThumbnailButton() override;

    /// Fills the button; what does not fit is cut at the sides.
    void setPicture(const QImage& picture);
    bool hasPicture() const { return !m_picture.isNull(); }

    /// A cross in the corner that asks to remove it.
    void setRemovable(bool removable) { m_removable = removable; }

    /// Its picture can be dragged away.
    void setDraggable(bool draggable) { m_draggable = draggable; }

    /// Lights up: what is being dragged would land here.
    void setDropTarget(bool target);

    QSize sizeHint() const override { return m_size; }
    QSize minimumSizeHint() const override { return m_size; }

signals:
    void removeRequested();
    void dragged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QRectF crossRect() const;
    void drawPicture(QPainter& painter, const QRectF& area) const;
    void drawEmpty(QPainter& painter, const QRectF& area) const;
    void drawCross(QPainter& painter) const;

    QSize m_size;
    QImage m_picture;
    bool m_removable = false;
    bool m_dropTarget = false;
    bool m_draggable = false;
    QPoint m_pressedAt;
};

} // namespace ui
