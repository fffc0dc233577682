#include "ui/plots/brightness_plot.h"

#include "ui/widgets/arrow_keys.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/theme.h"

#include <qcustomplot.h>

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr int kBins = 50;
constexpr double kMost = 1.02; // a little air above the brightest

QColor faded(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

void place(QCPItemPosition& position, QCPAxisRect& rect, QPointF coordinates)
{
    position.setAxisRect(&rect);
    position.setTypeX(QCPItemPosition::ptAxisRectRatio);
    position.setTypeY(QCPItemPosition::ptPlotCoords);
    position.setAxes(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
    position.setCoords(coordinates);
}

} // namespace

BrightnessPlot::BrightnessPlot(QWidget* parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    setFocusPolicy(Qt::StrongFocus);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMouseTracking(true);
    m_plot->setAutoAddPlottableToLegend(false);
    m_plot->installEventFilter(this);
    makeRects();
    makeItems(*m_sorted, true);
    makeItems(*m_counts, false);
    applyPalette();
    showLimits({});
}

BrightnessPlot::~BrightnessPlot() = default;

void BrightnessPlot::makeRects()
{
    m_plot->plotLayout()->clear();
    m_sorted = new QCPAxisRect(m_plot);
    m_counts = new QCPAxisRect(m_plot);
    m_plot->plotLayout()->addElement(0, 0, m_sorted);
    m_plot->plotLayout()->addElement(0, 1, m_counts);
    m_plot->plotLayout()->setColumnStretchFactor(0, 2);
    auto* margins = new QCPMarginGroup(m_plot); // so that both halves have one height
    for (QCPAxisRect* rect : {m_sorted, m_counts}) {
        rect->setMarginGroup(QCP::msTop | QCP::msBottom, margins);
        rect->setMinimumMargins(QMargins(8, 8, 8, 4));
        rect->axis(QCPAxis::atLeft)->setRange(0, kMost);
        rect->axis(QCPAxis::atTop)->setVisible(false);
        rect->axis(QCPAxis::atRight)->setVisible(false);
    }
    m_legend = new QCPLegend;
    m_sorted->insetLayout()->addElement(m_legend, Qt::AlignRight | Qt::AlignBottom);
    m_legend->setLayer(QStringLiteral("legend"));
    m_legend->setBorderPen(Qt::NoPen);
    m_legend->setVisible(false);
    m_sorted->axis(QCPAxis::atLeft)->setLabel(tr("brightness"));
    m_sorted->axis(QCPAxis::atBottom)->setLabel(tr("share of the pictures, in %"));
    m_sorted->axis(QCPAxis::atBottom)->setRange(0, 100);
    m_counts->axis(QCPAxis::atLeft)->setTickLabels(false);
    m_counts->axis(QCPAxis::atBottom)->setLabel(tr("pictures of this brightness"));
}

void BrightnessPlot::makeItems(QCPAxisRect& rect, bool named)
{
    const auto zone = [&] {
        auto* item = new QCPItemRect(m_plot);
        item->setLayer(QStringLiteral("background"));
        item->setPen(Qt::NoPen);
        item->setClipAxisRect(&rect);
        return item;
    };
    const auto line = [&] {
        auto* item = new QCPItemStraightLine(m_plot);
        item->setClipAxisRect(&rect);
        return item;
    };
    const auto text = [&]() -> QCPItemText* {
        if (!named) {
            return nullptr;
        }
        auto* item = new QCPItemText(m_plot);
        item->setClipAxisRect(&rect);
        item->setFont(smallFont());
        item->setPadding(QMargins(4, 1, 4, 1));
        return item;
    };
    m_marks.push_back({.night = zone(),
                       .day = zone(),
                       .nightLine = line(),
                       .dayLine = line(),
                       .nightText = text(),
                       .dayText = text()});
}

void BrightnessPlot::showCurves(const std::vector<BrightnessCurve>& curves)
{
    m_curves = curves;
    m_legend->clearItems();
    m_plot->clearPlottables();
    std::vector<double> all;
    for (const BrightnessCurve& curve : curves) {
        addGraph(curve);
        all.insert(all.end(), curve.sorted.begin(), curve.sorted.end());
    }
    addBars(all);
    m_legend->setVisible(curves.size() > 1);
    applyPalette();
}

void BrightnessPlot::addGraph(const BrightnessCurve& curve)
{
    QCPGraph* graph
        = m_plot->addGraph(m_sorted->axis(QCPAxis::atBottom), m_sorted->axis(QCPAxis::atLeft));
    const auto count = curve.sorted.size();
    QVector<double> shares;
    for (std::size_t index = 0; index < count; ++index) {
        shares << 100.0 * static_cast<double>(index)
                / static_cast<double>(std::max<std::size_t>(2, count) - 1);
    }
    graph->setData(shares, QVector<double>(curve.sorted.begin(), curve.sorted.end()), true);
    graph->setName(curve.name);
    graph->addToLegend(m_legend);
}

void BrightnessPlot::addBars(const std::vector<double>& values)
{
    QVector<double> counts(kBins);
    QVector<double> places(kBins);
    for (int bin = 0; bin < kBins; ++bin) {
        places[bin] = (bin + 0.5) / kBins;
    }
    for (const double value : values) {
        ++counts[std::clamp(static_cast<int>(value * kBins), 0, kBins - 1)];
    }
    auto* bars = new QCPBars(m_counts->axis(QCPAxis::atLeft), m_counts->axis(QCPAxis::atBottom));
    bars->setWidth(0.8 / kBins);
    bars->setData(places, counts, true);
    m_counts->axis(QCPAxis::atBottom)
        ->setRange(0, 1.05 * std::max(1.0, *std::ranges::max_element(counts)));
}

void BrightnessPlot::applyPalette()
{
    const QColor ink = palette().color(QPalette::WindowText);
    const QColor dim = palette().color(QPalette::PlaceholderText);
    m_plot->setBackground(palette().color(QPalette::Base));
    for (QCPAxisRect* rect : {m_sorted, m_counts}) {
        for (QCPAxis* axis : rect->axes()) {
            axis->setBasePen(QPen(dim));
            axis->setTickPen(QPen(dim));
            axis->setSubTickPen(QPen(dim));
            axis->setTickLabelColor(dim);
            axis->setLabelColor(dim);
            axis->setTickLabelFont(smallFont());
            axis->setLabelFont(smallFont());
            axis->grid()->setPen(QPen(faded(dim, 50), 1, Qt::DotLine));
            axis->grid()->setZeroLinePen(Qt::NoPen);
        }
    }
    m_legend->setFont(smallFont());
    m_legend->setTextColor(dim);
    m_legend->setBrush(Qt::NoBrush);
    for (int index = 0; index < m_plot->graphCount(); ++index) {
        m_plot->graph(index)->setPen(QPen(ink, 2, m_curves[static_cast<std::size_t>(index)].line));
    }
    for (int index = m_plot->graphCount(); index < m_plot->plottableCount(); ++index) {
        m_plot->plottable(index)->setPen(Qt::NoPen);
        m_plot->plottable(index)->setBrush(dim);
    }
    drawLimits();
}

void BrightnessPlot::showLimits(const Limits& limits)
{
    m_limits = limits;
    setAccessibleName(tr("Brightness of the pictures: night below %1, day above %2")
                          .arg(limits.nightBelow, 0, 'f', 3)
                          .arg(limits.dayAbove, 0, 'f', 3));
    drawLimits();
}

QColor BrightnessPlot::colorOf(Limit limit) const
{
    const bool lit = m_dragged == limit || (m_dragged == Limit::None && m_hovered == limit)
        || (hasFocus() && m_active == limit);
    return lit ? kAccent : palette().color(QPalette::WindowText);
}

void BrightnessPlot::drawLimits()
{
    drawMarks(m_marks.front(), *m_sorted);
    drawMarks(m_marks.back(), *m_counts);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void BrightnessPlot::drawMarks(const Marks& marks, QCPAxisRect& rect) const
{
    const auto draw = [&](QCPItemStraightLine& line, double value, Limit limit) {
        place(*line.point1, rect, {0, value});
        place(*line.point2, rect, {1, value});
        line.setPen(QPen(colorOf(limit), 1.5));
    };
    const auto name = [&](QCPItemText& text, double value, Limit limit, const QString& words) {
        place(*text.position, rect, {0, value});
        text.setText(words.arg(value, 0, 'f', 3));
        text.setColor(colorOf(limit));
        text.setBrush(faded(palette().color(QPalette::Base), 110));
    };
    const auto [night, day] = std::pair(m_limits.nightBelow, m_limits.dayAbove);
    draw(*marks.nightLine, night, Limit::Night);
    draw(*marks.dayLine, day, Limit::Day);
    if (marks.nightText != nullptr) {
        marks.nightText->setPositionAlignment(Qt::AlignTop | Qt::AlignLeft);
        marks.dayText->setPositionAlignment(Qt::AlignBottom | Qt::AlignLeft);
        name(*marks.nightText, night, Limit::Night, tr("night below %1"));
        name(*marks.dayText, day, Limit::Day, tr("day above %1"));
    }
    place(*marks.night->topLeft, rect, {0, night});
    place(*marks.night->bottomRight, rect, {1, 0});
    place(*marks.day->topLeft, rect, {0, kMost});
    place(*marks.day->bottomRight, rect, {1, day});
    marks.night->setBrush(QColor(0, 0, 0, isDark(palette()) ? 70 : 36));
    marks.day->setBrush(QColor(255, 255, 255, isDark(palette()) ? 20 : 160));
}

int BrightnessPlot::placeOf(double brightness) const
{
    return static_cast<int>(std::lround(m_sorted->axis(QCPAxis::atLeft)->coordToPixel(brightness)));
}

} // namespace ui
