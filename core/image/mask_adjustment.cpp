#include "core/image/mask_adjustment.h"

#include <cmath>

namespace core {

Mask adjusted(const Mask& mask, const MaskAdjustment& adjustment, double scale)
{
    Mask result = mask;
    if (const int radius = static_cast<int>(std::lround(adjustment.grow * scale)); radius != 0) {
        result = grown(result, radius);
    }
    if (adjustment.feather > 0) {
        result = feathered(result, adjustment.feather * scale);
    }
    return adjustment.inverted ? inverted(result) : result;
}

} // namespace core
