#include "ui/daynight/daynight_figure.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace ui {

namespace {

void drawSun(QPainter& painter, QPointF middle)
{
    constexpr double kRadius = 11;
    constexpr int kRays = 8;
    painter.drawEllipse(middle, kRadius, kRadius);
    for (int ray = 0; ray < kRays; ++ray) {
        const double angle = ray * 2 * std::numbers::pi / kRays;
        const QPointF way(std::cos(angle), std::sin(angle));
        painter.drawLine(middle + way * (kRadius + 5), middle + way * (kRadius + 11));
    }
}

void drawMoon(QPainter& painter, QPointF middle)
{
    constexpr double kRadius = 17;
    QPainterPath whole;
    whole.addEllipse(middle, kRadius, kRadius);
    QPainterPath shadow;
    shadow.addEllipse(middle + QPointF(9, -6), kRadius * 0.85, kRadius * 0.85);
    painter.drawPath(whole.subtracted(shadow));
}

void drawArrows(QPainter& painter, QPointF middle)
{
    for (const double side : {-1.0, 1.0}) {
        const QPointF tip = middle + QPointF(side * 20, -side * 5);
        painter.drawLine(middle + QPointF(-side * 20, -side * 5), tip);
        painter.drawLine(tip, tip + QPointF(-side * 6, -5));
        painter.drawLine(tip, tip + QPointF(-side * 6, 5));
    }
}

} // namespace

void drawDayAndNight(QPainter& painter, QPointF middle)
{
    constexpr double kApart = 62;
    drawSun(painter, middle - QPointF(kApart, 0));
    drawArrows(painter, middle);
    drawMoon(painter, middle + QPointF(kApart, 0));
}

} // namespace ui
