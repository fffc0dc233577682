#include "ui/plots/loss_plot.h"
#include "ui/widgets/theme.h"

#include <qcustomplot.h>

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double kZoomPerStep = 1.25;
constexpr int kMostMarksNamed = 12;

} // namespace

void LossPlot::dataChanged()
{
    seldom();
}

void LossPlot::setSmoothing(double share)
{
    m_smoothing = std::clamp(share, 0.0, 1.0);
    soon();
}

void LossPlot::setLogarithmic(bool logarithmic)
{
    QCPAxis* axis = m_plot->yAxis;
    axis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    const QSharedPointer<QCPAxisTicker> ticks(logarithmic ? new QCPAxisTickerLog
                                                          : new QCPAxisTicker);
    axis->setTicker(ticks);
    axis->setNumberFormat(QStringLiteral("g"));
    axis->setNumberPrecision(4);
    soon();
}

void LossPlot::showAll()
{
    m_follows = true;
    soon();
}

void LossPlot::setCurveShown(const QString& name, bool shown)
{
    for (Drawn& drawn : m_curves) {
        if (drawn.curve.name == name) {
            drawn.shown = shown;
        }
    }
    applyPalette();
}

bool LossPlot::isCurveShown(const QString& name) const
{
    const auto found = std::ranges::find_if(
        m_curves, [&](const Drawn& drawn) { return drawn.curve.name == name; });
    return found != m_curves.end() && found->shown;
}

void LossPlot::showOnly(const QString& term)
{
    const bool isOnly = std::ranges::all_of(
        m_curves, [&](const Drawn& drawn) { return drawn.shown == (drawn.curve.term == term); });
    for (Drawn& drawn : m_curves) {
        drawn.shown = isOnly || drawn.curve.term == term;
    }
    applyPalette();
}

void LossPlot::doubleClick(const QPoint& place)
{
    const auto named = std::ranges::find_if(m_curves, [&](const Drawn& drawn) {
        return m_plot->legend->itemWithPlottable(drawn.smooth)->outerRect().contains(place);
    });
    if (named == m_curves.end()) {
        showAll();
    } else {
        showOnly(named->curve.term);
    }
}

void LossPlot::toggle(std::size_t index)
{
    const bool shown = !m_curves[index].shown;
    const QString name = m_curves[index].curve.name;
    setCurveShown(name, shown);
    emit curveToggled(name, shown);
}

std::pair<double, double> LossPlot::shownPlaces() const
{
    const QCPRange range = m_plot->xAxis->range();
    return {range.lower, range.upper};
}

void LossPlot::showMarks(const std::vector<PlotMark>& marks)
{
    m_marks = marks;
    for (auto* line : m_markLines) {
        m_plot->removeItem(line);
    }
    m_markLines.clear();
    for (std::size_t index = 0; index < m_marks.size(); ++index) {
        m_markLines.push_back(new QCPItemStraightLine(m_plot));
    }
    soon();
}

void LossPlot::drawMarks()
{
    constexpr int kFaint = 110;
    const QColor dim = palette().color(QPalette::PlaceholderText);
    QColor faint = dim;
    faint.setAlpha(kFaint);
    for (std::size_t index = 0; index < m_marks.size(); ++index) {
        const double place = m_marks[index].place;
        m_markLines[index]->point1->setCoords(place, 1);
        m_markLines[index]->point2->setCoords(place, 2);
        m_markLines[index]->setPen(m_marks[index].isFaint ? QPen(faint, 1, Qt::DotLine)
                                                          : QPen(dim, 1, Qt::DashLine));
    }
}

QString LossPlot::readout(double place) const
{
    const QLocale locale;
    QStringList lines;
    for (const Drawn& drawn : m_curves) {
        const auto& places = *drawn.curve.places;
        const auto count = std::min(places.size(), drawn.curve.values->size());
        if (!drawn.shown || count == 0) {
            continue;
        }
        const auto after = std::ranges::lower_bound(places, place) - places.begin();
        const auto index = std::min(static_cast<std::size_t>(after), count - 1);
        if (lines.isEmpty()) {
            lines << m_plot->xAxis->label() + u' ' + locale.toString(places[index], 'g', 7);
        }
        lines << QStringLiteral("%1  %2").arg(
            drawn.curve.name, locale.toString(drawn.curve.mean(index, windowOf(drawn)), 'g', 4));
    }
    const auto [from, to] = shownPlaces();
    for (const PlotMark& mark : m_marks) {
        if (std::abs(mark.place - place) < 0.01 * (to - from) && lines.size() < kMostMarksNamed) {
            lines << mark.text;
        }
    }
    return lines.join(u'\n');
}

void LossPlot::point(double x)
{
    const QRect area = m_plot->axisRect()->rect();
    if (x < area.left() || x > area.right() || m_curves.empty()) {
        leave();
        return;
    }
    const double place = m_plot->xAxis->pixelToCoord(x);
    m_cross->point1->setCoords(place, 1);
    m_cross->point2->setCoords(place, 2);
    m_cross->setVisible(true);
    const bool right = x < area.center().x();
    m_readout->setText(readout(place));
    m_readout->setPositionAlignment(Qt::AlignTop | (right ? Qt::AlignRight : Qt::AlignLeft));
    m_readout->position->setCoords(right ? 0.99 : 0.01, 0.02);
    m_readout->setVisible(true);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void LossPlot::leave()
{
    m_cross->setVisible(false);
    m_readout->setVisible(false);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void LossPlot::zoom(double at, double factor)
{
    m_follows = false;
    m_plot->xAxis->scaleRange(factor, m_plot->xAxis->pixelToCoord(at));
    soon();
}

bool LossPlot::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel) {
        const auto* wheel = static_cast<QWheelEvent*>(event);
        zoom(wheel->position().x(), std::pow(kZoomPerStep, -wheel->angleDelta().y() / 120.0));
        return true;
    }
    if (event->type() == QEvent::MouseButtonDblClick) {
        doubleClick(static_cast<QMouseEvent*>(event)->position().toPoint());
        return true;
    }
    if (event->type() == QEvent::MouseMove) {
        point(static_cast<QMouseEvent*>(event)->position().x());
    } else if (event->type() == QEvent::Leave) {
        leave();
    } else if (event->type() == QEvent::Resize) {
        soon();
    }
    return QWidget::eventFilter(watched, event);
}

void LossPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyPalette();
    }
}

void LossPlot::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    soon();
}

} // namespace ui
