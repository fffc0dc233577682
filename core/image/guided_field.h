/// @file A coarse map of values brought to a picture's size along the picture's edges.

#pragma once

#include "core/image/image.h"

#include <span>
#include <vector>

namespace core {

/// Several values a pixel, known on a small version of a picture.
struct CoarseField {
    int count = 0; ///< values a pixel
    std::vector<float> values = {}; ///< interleaved, row by row, of the small picture's size
};

/// The guided filter with a colour guide (He, Sun & Tang 2013, Eqs. 19 to 21) as an upsampling: on
/// the small picture every value is a linear function of colour in each neighbourhood, and these
/// functions, not the values, are interpolated. Immutable, so any number of threads may read it.
class GuidedField final {
public:
    /// `radius` in the small picture's pixels; `epsilon`: variance of colour, of channels in
    /// [0, 1], below which a neighbourhood counts as flat.
    /// @throws std::invalid_argument if field and guide differ in size.
    GuidedField(const Image& guide, const CoarseField& field, int radius, double epsilon);

    /// Values a pixel.
    int count() const { return m_count; }

    /// The field along row `y` of the picture of `size`, whose colours there are `rgb`; count()
    /// values a pixel into `values`.
    void valuesAlong(int y, Size size, std::span<const float> rgb, std::span<float> values) const;

private:
    std::vector<float> rowBetween(int y, int height) const;

    Size m_size; ///< of the guide
    int m_count;
    std::vector<float> m_functions; ///< a pixel: for each value red, green, blue, constant
};

} // namespace core
