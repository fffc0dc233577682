#include "ui/widgets/bare_slider.h"

#include "ui/widgets/arrow_keys.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <optional>

namespace ui {

namespace {

constexpr double kHandle = 5.0; // radius
constexpr double kGroove = 3.0;
constexpr double kFine = 0.2;
constexpr double kPage = 4.0;

std::optional<double> stepsOf(const QKeyEvent& event)
{
    const double size = event.modifiers().testFlag(Qt::ShiftModifier) ? kFine : 1.0;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return -size;
    case Qt::Key_Right:
    case Qt::Key_Up:
        return size;
    case Qt::Key_PageDown:
        return -kPage;
    case Qt::Key_PageUp:
        return kPage;
    default:
        return std::nullopt;
    }
}

} // namespace

BareSlider::BareSlider(QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
{
    setRange(0, kSteps);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

BareSlider::~BareSlider() = default;

void BareSlider::setMark(int position)
{
    m_mark = position;
    update();
}

QSize BareSlider::sizeHint() const
{
    return {72, 22};
}

double BareSlider::placeOf(int position) const
{
    return kHandle + 1 + (width() - 2 * (kHandle + 1)) * position / kSteps;
}

int BareSlider::positionAt(double x) const
{
    const double way = (x - kHandle - 1) / std::max(1.0, width() - 2 * (kHandle + 1));
    return static_cast<int>(std::lround(std::clamp(way, 0.0, 1.0) * kSteps));
}

bool BareSlider::event(QEvent* event)
{
    return keepsArrowKeys(*event) || QSlider::event(event);
}

void BareSlider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    const double handle = placeOf(value());
    const QColor ground = palette().color(QPalette::Mid);
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    const bool active = isEnabled() && (isSliderDown() || hasFocus());
    const QColor filled = active ? kAccent : quiet;

    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(
        QRectF(placeOf(0), middle - kGroove / 2, placeOf(kSteps) - placeOf(0), kGroove), 1.5, 1.5);
    painter.drawRect(QRectF(placeOf(m_mark) - 0.5, middle + 4, 1, 4));
    if (isEnabled()) {
        painter.setBrush(filled);
        painter.drawRoundedRect(
            QRectF(placeOf(0), middle - kGroove / 2, handle - placeOf(0), kGroove), 1.5, 1.5);
    }
    const QColor knob = active ? kAccent
        : underMouse() && isEnabled()
        ? palette().color(QPalette::Text)
        : palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled,
                          isEnabled() ? QPalette::PlaceholderText : QPalette::Text);
    painter.setBrush(knob);
    painter.setPen(QPen(palette().color(QPalette::Window), 1.5));
    painter.drawEllipse(QPointF(handle, middle), kHandle, kHandle);
}

void BareSlider::moveTo(double x)
{
    const int position = positionAt(x);
    if (position != value()) {
        emit movedTo(position);
    }
}

void BareSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    setSliderDown(true);
    emit pressed();
    moveTo(event->position().x());
    update();
}

void BareSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown()) {
        moveTo(event->position().x());
    }
}

void BareSlider::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && isSliderDown()) {
        setSliderDown(false);
        emit released();
        update();
    }
}

void BareSlider::mouseDoubleClickEvent(QMouseEvent*)
{
    emit resetRequested();
}

void BareSlider::keyPressEvent(QKeyEvent* event)
{
    if (const auto steps = stepsOf(*event)) {
        emit stepped(*steps);
    } else if (event->key() == Qt::Key_Home) {
        emit movedTo(0);
    } else if (event->key() == Qt::Key_End) {
        emit movedTo(kSteps);
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        emit resetRequested();
    } else {
        event->ignore();
    }
}

void BareSlider::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the whole row answers it
}

void BareSlider::enterEvent(QEnterEvent*)
{
    update();
}

void BareSlider::leaveEvent(QEvent*)
{
    update();
}

} // namespace ui
