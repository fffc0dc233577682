/// @file What a LossPlot draws.

#pragma once

#include "ui/plots/curve_series.h"

#include <QString>

#include <memory>
#include <vector>

namespace ui {

/// What values are multiplied by from a place on.
struct CurveFactor {
    double place = 0;
    double factor = 1;
};

/// One curve: the value of each place. Both may grow after they were shown; see
/// LossPlot::dataChanged().
struct LossCurve {
    QString name = {};
    std::shared_ptr<const std::vector<double>> places = {}; ///< ascending: steps, epochs, seconds
    std::shared_ptr<const CurveSeries> values = {};
    QString term = {}; ///< what it measures, which curves of several runs share
    bool sparse = false; ///< few points, drawn as such, without smoothing
    std::vector<CurveFactor> factors = {}; ///< ascending; empty: the values as they are

    /// Of the value at `index`.
    double factorAt(std::size_t index) const;
    double value(std::size_t index) const { return factorAt(index) * values->value(index); }

    /// CurveSeries::mean() with the factor at `index`.
    double mean(std::size_t index, std::size_t window) const
    {
        return factorAt(index) * values->mean(index, window);
    }
};

/// Something that happened at a place.
struct PlotMark {
    double place = 0;
    QString text = {};
    bool isFaint = false; ///< one of many, as the beginnings of epochs are
};

} // namespace ui
