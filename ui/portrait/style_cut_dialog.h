/// @file Cropping and turning a style.

#pragma once

#include "ui/portrait/style_cut.h"

#include <QDialog>
#include <QImage>

namespace ui {

/// The picture with a frame whose edges, corners and middle are dragged.
class StyleCutView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StyleCutView)

public:
    StyleCutView(QImage picture, const StyleCut& cut, QWidget* parent = nullptr);
    ~StyleCutView() override;

    const StyleCut& cut() const { return m_cut; }
    void setCut(const StyleCut& cut);

    /// Where the turned picture lies in the widget.
    QRectF pictureRect() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// What a press takes hold of: any of the four edges; all of them is the middle.
    struct Hold {
        bool left = false;
        bool top = false;
        bool right = false;
        bool bottom = false;

        bool isNothing() const { return !left && !top && !right && !bottom; }
    };

    QRectF frame() const;
    Hold holdAt(QPointF point) const;
    void drag(const Hold& hold, double right, double down);
    Qt::CursorShape cursorFor(const Hold& hold) const;

    QImage m_picture;
    QImage m_turned;
    StyleCut m_cut;
    Hold m_hold;
    QPointF m_last;
};

/// Asks which part of a style is used.
class StyleCutDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StyleCutDialog)

public:
    StyleCutDialog(const QString& name, const QImage& picture, const StyleCut& cut,
                   QWidget* parent = nullptr);
    ~StyleCutDialog() override;

    StyleCut cut() const { return m_view->cut(); }

private:
    StyleCutView* m_view;
};

} // namespace ui
