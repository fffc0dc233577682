/// @file Maxima over spans of a row, from which grown() builds maxima over discs.

#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <vector>

namespace core {

/// The largest value of every span of one row, for spans of any length up to 2 * radius + 1.
///
/// Level k holds the maxima of 2^k neighbours; two of them cover any span, so a span costs two
/// reads whatever its length. Used by one thread.
class SpanMaxima {
public:
    SpanMaxima(int outputs, int radius)
        : m_outputs(outputs)
        , m_radius(radius)
        , m_stride(outputs + 2 * radius)
        , m_levels(std::bit_width(static_cast<unsigned>(2 * radius + 1)))
        , m_maxima(static_cast<std::size_t>(m_stride) * static_cast<std::size_t>(m_levels))
    {
    }

    /// Where to put the row: outputs + 2 * radius values.
    float* row() { return level(0); }

    /// Call after the row has changed.
    void prepare()
    {
        for (int k = 1; k < m_levels; ++k) {
            const int half = 1 << (k - 1);
            const float* shorter = level(k - 1);
            float* longer = level(k);
            for (int x = 0; x + 2 * half <= m_stride; ++x) {
                longer[x] = std::max(shorter[x], shorter[x + half]);
            }
        }
    }

    /// Raises each of the outputs to the largest value within `reach` columns of it.
    void raise(float* output, int reach)
    {
        const int length = 2 * reach + 1;
        const int k = static_cast<int>(std::bit_width(static_cast<unsigned>(length))) - 1;
        const float* left = level(k) + m_radius - reach;
        const float* right = left + length - (1 << k);
        for (int x = 0; x < m_outputs; ++x) {
            output[x] = std::max(output[x], std::max(left[x], right[x]));
        }
    }

private:
    float* level(int k) { return m_maxima.data() + static_cast<std::ptrdiff_t>(k) * m_stride; }

    int m_outputs;
    int m_radius;
    int m_stride;
    int m_levels;
    std::vector<float> m_maxima;
};

} // namespace core
