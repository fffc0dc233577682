#include "ui/plots/loss_plot.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

namespace {

constexpr double kMostSmoothed = 0.1; // of all values

std::size_t indexOf(const std::vector<double>& places, double place)
{
    return static_cast<std::size_t>(std::ranges::lower_bound(places, place) - places.begin());
}

} // namespace

std::size_t LossPlot::windowOf(const Drawn& drawn) const
{
    if (drawn.curve.sparse || m_smoothing <= 0) {
        return 1;
    }
    const auto most = kMostSmoothed * static_cast<double>(drawn.curve.values->size());
    return static_cast<std::size_t>(std::max(1.0, std::pow(std::max(2.0, most), m_smoothing)));
}

/// What is smoothed is never finer than a column of pixels: the mean of what falls into it.
void LossPlot::fillCurve(const Drawn& drawn, double from, double to) const
{
    const auto& places = *drawn.curve.places;
    const auto& values = *drawn.curve.values;
    const int columns = std::max(10, m_plot->axisRect()->width());
    const auto before = indexOf(places, from);
    const auto first = before - std::min<std::size_t>(1, before);
    const auto last = std::min(values.size(), indexOf(places, to) + 2);
    const auto window = windowOf(drawn);
    QVector<QCPGraphData> raw;
    if (window > 1) {
        for (const auto index : values.envelope(first, last, columns)) {
            raw.append({places[index], drawn.curve.value(index)});
        }
    }
    QVector<QCPGraphData> smooth;
    if (window == 1) {
        for (const auto index : values.envelope(first, last, columns)) {
            smooth.append({places[index], drawn.curve.value(index)});
        }
    } else {
        const auto step
            = std::max<std::size_t>(1, (last - first) / static_cast<std::size_t>(columns));
        for (auto index = first - first % step; index < last; index += step) {
            smooth.append({places[index], drawn.curve.mean(index, std::max(window, step))});
        }
    }
    drawn.smooth->setAntialiased(smooth.size() <= columns + 2); // a thicket needs none
    drawn.raw->data()->set(raw, true);
    drawn.smooth->data()->set(smooth, true);
    drawn.raw->setVisible(drawn.shown);
    drawn.smooth->setVisible(drawn.shown);
}

void LossPlot::fill()
{
    const auto [from, to] = shownPlaces();
    for (const Drawn& drawn : m_curves) {
        fillCurve(drawn, from, to);
    }
}

void LossPlot::fitPlaces()
{
    double least = std::numeric_limits<double>::infinity();
    double most = -least;
    for (const Drawn& drawn : m_curves) {
        if (!drawn.curve.places->empty()) {
            least = std::min(least, drawn.curve.places->front());
            most = std::max(most, drawn.curve.places->back());
        }
    }
    const bool any = least <= most;
    const QSignalBlocker quiet(m_plot->xAxis);
    m_plot->xAxis->setRange(any ? least : 0, any ? std::max(most, least + 1e-9) : 1);
}

/// To what is seen: of a smoothed curve its own course, with room for most of its noise.
void LossPlot::fitHeight()
{
    const bool logarithmic = m_plot->yAxis->scaleType() == QCPAxis::stLogarithmic;
    std::vector<double> seen;
    for (const Drawn& drawn : m_curves) {
        if (!drawn.shown) {
            continue;
        }
        for (const auto* graph : {drawn.raw, drawn.smooth}) {
            for (const auto& point : *graph->data()) {
                if (std::isfinite(point.value) && (!logarithmic || point.value > 0)) {
                    seen.push_back(point.value);
                }
            }
        }
    }
    if (seen.empty()) {
        m_plot->yAxis->setRange(logarithmic ? 0.1 : 0, 1);
        return;
    }
    const auto [least, most] = std::ranges::minmax(seen);
    if (logarithmic) {
        m_plot->yAxis->setRange(least / 1.15, most * 1.15);
    } else {
        const double air = std::max(1e-12, 0.05 * std::max(most - least, 0.01 * std::abs(most)));
        m_plot->yAxis->setRange(least >= 0 ? std::max(0.0, least - air) : least - air, most + air);
    }
}

} // namespace ui
