#include "ui/dataset/collection_figure.h"

#include <QPainter>

#include <cmath>

namespace ui {

void drawSortedBrightness(QPainter& painter, QPointF middle)
{
    constexpr int kBars = 13;
    constexpr double kStep = 11;
    constexpr double kFoot = 28;
    for (int bar = 0; bar < kBars; ++bar) {
        const double place = static_cast<double>(bar) / (kBars - 1);
        const double height = 8 + 46 / (1 + std::exp(-9 * (place - 0.5)));
        const double x = middle.x() + (bar - (kBars - 1) / 2.0) * kStep;
        painter.drawLine(QPointF(x, middle.y() + kFoot), QPointF(x, middle.y() + kFoot - height));
    }
    QPen thin = painter.pen();
    thin.setWidthF(1.0);
    thin.setStyle(Qt::DashLine);
    painter.setPen(thin);
    for (const double height : {24.0, 42.0}) {
        const double y = middle.y() + kFoot - height;
        painter.drawLine(QPointF(middle.x() - 80, y), QPointF(middle.x() + 80, y));
    }
}

} // namespace ui
