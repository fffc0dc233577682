/// @file A thin groove with a handle.

#pragma once

#include <QSlider>

namespace ui {

/// A slider that jumps to where it is pressed, is drawn in quiet greys, and amber while in use.
///
/// Its range is 0 to kSteps; what the positions mean is its owner's. Arrow keys and a double click
/// are handed to the owner, so that steps are those of the value and not of the position.
class BareSlider final : public QSlider {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BareSlider)

public:
    static constexpr int kSteps = 2000;

    explicit BareSlider(QWidget* parent = nullptr);
    ~BareSlider() override;

    /// A small mark on the groove: where a double click returns to.
    void setMark(int position);

    QSize sizeHint() const override;

signals:
    void movedTo(int position); ///< by the mouse
    void stepped(double steps); ///< by the keyboard
    void pressed();
    void released();
    void resetRequested();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    double placeOf(int position) const;
    int positionAt(double x) const;
    void moveTo(double x);

    int m_mark = 0;
};

} // namespace ui
