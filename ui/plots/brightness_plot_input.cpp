#include "ui/plots/brightness_plot.h"
#include "ui/widgets/arrow_keys.h"

#include <qcustomplot.h>

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr double kReach = 7; // pixels from a line within which it is taken

} // namespace

BrightnessPlot::Limit BrightnessPlot::limitAt(double y) const
{
    const double toNight = std::abs(y - placeOf(m_limits.nightBelow));
    const double toDay = std::abs(y - placeOf(m_limits.dayAbove));
    if (std::min(toNight, toDay) > kReach) {
        return Limit::None;
    }
    if (toNight == toDay) { // on one another: the one that can move that way
        return y > placeOf(m_limits.nightBelow) ? Limit::Night : Limit::Day;
    }
    return toNight < toDay ? Limit::Night : Limit::Day;
}

void BrightnessPlot::moveLimit(Limit limit, double value)
{
    Limits next = m_limits;
    if (limit == Limit::Night) {
        next.nightBelow = std::clamp(value, 0.0, m_limits.dayAbove);
    } else {
        next.dayAbove = std::clamp(value, m_limits.nightBelow, 1.0);
    }
    if (next != m_limits) {
        showLimits(next);
        emit limitsEdited(next);
    }
}

void BrightnessPlot::press(double y)
{
    m_dragged = limitAt(y);
    if (m_dragged != Limit::None) {
        m_active = m_dragged;
        emit gestureBegan();
        drawLimits();
    }
}

void BrightnessPlot::move(double y)
{
    if (m_dragged != Limit::None) {
        moveLimit(m_dragged, m_sorted->axis(QCPAxis::atLeft)->pixelToCoord(y));
    } else if (std::exchange(m_hovered, limitAt(y)) != limitAt(y)) {
        m_plot->setCursor(m_hovered == Limit::None ? Qt::ArrowCursor : Qt::SizeVerCursor);
        drawLimits();
    }
}

void BrightnessPlot::release()
{
    if (std::exchange(m_dragged, Limit::None) != Limit::None) {
        emit gestureEnded();
        drawLimits();
    }
}

bool BrightnessPlot::eventFilter(QObject* watched, QEvent* event)
{
    const auto y = [event] { return static_cast<QMouseEvent*>(event)->position().y(); };
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        setFocus(Qt::MouseFocusReason);
        press(y());
        return true;
    case QEvent::MouseMove:
        move(y());
        return true;
    case QEvent::MouseButtonRelease:
        release();
        return true;
    case QEvent::Leave:
        m_hovered = Limit::None;
        drawLimits();
        return false;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

bool BrightnessPlot::event(QEvent* event)
{
    return keepsArrowKeys(*event) || QWidget::event(event);
}

void BrightnessPlot::keyPressEvent(QKeyEvent* event)
{
    const bool finely = event->modifiers().testFlag(Qt::ShiftModifier);
    const double step = finely ? 0.001 : 0.01;
    const double value = m_active == Limit::Night ? m_limits.nightBelow : m_limits.dayAbove;
    switch (event->key()) {
    case Qt::Key_Up:
        moveLimit(m_active, value + step);
        break;
    case Qt::Key_Down:
        moveLimit(m_active, value - step);
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_active = m_active == Limit::Night ? Limit::Day : Limit::Night;
        drawLimits();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void BrightnessPlot::focusInEvent(QFocusEvent*)
{
    drawLimits();
}

void BrightnessPlot::focusOutEvent(QFocusEvent*)
{
    drawLimits();
}

void BrightnessPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_marks.empty()) {
        applyPalette();
    }
}

} // namespace ui
