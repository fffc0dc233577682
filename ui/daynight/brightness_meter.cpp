#include "ui/daynight/brightness_meter.h"

#include "ui/widgets/caption.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace ui {

using core::dataset::Group;

namespace {

constexpr double kMarkHeight = 7;
constexpr double kBarHeight = 22;

/// A triangle whose tip is at `tip`.
QPainterPath mark(QPointF tip, double height)
{
    QPainterPath path(tip);
    path.lineTo(tip + QPointF(-kMarkHeight * 0.7, height));
    path.lineTo(tip + QPointF(kMarkHeight * 0.7, height));
    path.closeSubpath();
    return path;
}

} // namespace

BrightnessMeter::BrightnessMeter(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(tr("How bright the picture is beside the brightest of the collection. "
                  "Above the bar: the picture; below it: what it becomes."));
    showValues();
}

BrightnessMeter::~BrightnessMeter() = default;

QSize BrightnessMeter::sizeHint() const
{
    return {200, static_cast<int>(2 * kMarkHeight + kBarHeight) + 4 + fontMetrics().height()};
}

void BrightnessMeter::setScale(const LightScale& scale)
{
    m_scale = scale;
    showValues();
}

void BrightnessMeter::setInput(std::optional<double> brightness)
{
    m_input = brightness;
    showValues();
}

void BrightnessMeter::setOutput(std::optional<double> brightness)
{
    m_output = brightness;
    showValues();
}

QString BrightnessMeter::text() const
{
    const auto say = [this](double brightness) {
        const double value = m_scale.of(brightness);
        const Group group = m_scale.limits.groupOf(value);
        const QString word = group == Group::Night ? tr("night")
            : group == Group::Day                  ? tr("day")
                                                   : tr("unsure");
        return tr("%1, %2").arg(QLocale().toString(value, 'f', 2), word);
    };
    if (!m_input) {
        return {};
    }
    return m_output ? tr("%1 → %2").arg(say(*m_input), say(*m_output)) : say(*m_input);
}

void BrightnessMeter::showValues()
{
    setAccessibleName(tr("Brightness %1").arg(text()));
    update();
}

QRectF BrightnessMeter::bar() const
{
    constexpr double kSide = kMarkHeight;
    return {kSide, kMarkHeight + 1, width() - 2 * kSide, kBarHeight};
}

double BrightnessMeter::placeOf(double scaled) const
{
    return bar().left() + std::clamp(scaled, 0.0, 1.0) * bar().width();
}

void BrightnessMeter::drawZones(QPainter& painter) const
{
    struct Zone {
        double from;
        double to;
        int grey;
        QString name;
    };
    const auto& limits = m_scale.limits;
    const std::array zones{Zone{0, limits.nightBelow, 0x26, tr("night")},
                           Zone{limits.nightBelow, limits.dayAbove, 0x80, tr("unsure")},
                           Zone{limits.dayAbove, 1, 0xd8, tr("day")}};
    constexpr int kMiddle = 0x70;
    painter.setFont(smallFont());
    for (const Zone& zone : zones) {
        const QRectF area(QPointF(placeOf(zone.from), bar().top()),
                          QPointF(placeOf(zone.to), bar().bottom()));
        painter.fillRect(area, QColor(zone.grey, zone.grey, zone.grey));
        if (painter.fontMetrics().horizontalAdvance(zone.name) + 4 < area.width()) {
            painter.setPen(zone.grey < kMiddle ? QColor(0xc8, 0xc8, 0xc8)
                                               : QColor(0x1e, 0x1e, 0x1e));
            painter.drawText(area, Qt::AlignCenter, zone.name);
        }
    }
}

void BrightnessMeter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawZones(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_input) {
        painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5));
        painter.drawPath(mark({placeOf(m_scale.of(*m_input)), bar().top() - 1}, -kMarkHeight + 1));
    }
    if (m_output) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(kAccent);
        painter.drawPath(mark({placeOf(m_scale.of(*m_output)), bar().bottom() + 1}, kMarkHeight));
    }
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRectF(0, bar().bottom() + kMarkHeight + 3, width(), fontMetrics().height()),
                     Qt::AlignCenter, text());
}

} // namespace ui
