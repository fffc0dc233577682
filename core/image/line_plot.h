/// @file Curves as a picture, for programs without a window.

#pragma once

#include "core/image/image.h"

#include <array>
#include <string>
#include <vector>

namespace core {

struct PlotPoint {
    double x = 0;
    double y = 0;
};

struct PlotCurve {
    std::string name = {}; ///< in the legend; empty: not in it
    std::vector<PlotPoint> points = {}; ///< in the order in which they are joined
    std::array<int, 3> color = {}; ///< red, green, blue, 0 to 255
};

struct PlotOptions {
    std::string title = {};
    std::string xLabel = {};
    std::string yLabel = {};
    std::vector<double> marks = {}; ///< dashed lines across, at these y
    bool cutsSpikes = false; ///< few values far above all others leave the plot at its top, and the
                             ///< title says so; else they would press the others flat
    Size size = {.width = 960, .height = 600};
};

/// Draws the curves on white, the axes from the smallest to the largest value (y from 0 if that is
/// not far). ASCII text only. @throws core::Error if there is no point.
Image linePlot(const std::vector<PlotCurve>& curves, const PlotOptions& options);

} // namespace core
