#include "ui/plots/loss_curve.h"

namespace ui {

double LossCurve::factorAt(std::size_t index) const
{
    double factor = 1;
    for (const CurveFactor& from : factors) { // few: one for each time it was moved
        if (from.place > (*places)[index]) {
            break;
        }
        factor = from.factor;
    }
    return factor;
}

} // namespace ui
