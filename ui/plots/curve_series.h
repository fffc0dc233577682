/// @file A million values, ready to be drawn at any zoom.

#pragma once

#include <cstddef>
#include <vector>

namespace ui {

/// Values that grow at their end, with a pyramid of their extremes and their sums.
///
/// Not-a-number stands for "nothing here". Adding costs a constant on average; asking costs by the
/// number of places asked for, not by the number of values. Not thread-safe.
class CurveSeries final {
public:
    void append(double value);

    /// Forgets all values but the first `count`.
    void truncate(std::size_t count);

    std::size_t size() const { return m_values.size(); }
    double value(std::size_t index) const { return m_values[index]; }

    /// Ascending indices out of [first, last) that draw as all of them do in `columns` columns of
    /// pixels: all if they are few, else the least and the most of each column.
    std::vector<std::size_t> envelope(std::size_t first, std::size_t last, int columns) const;

    /// The mean of up to `window` values around `index`; not-a-number if there is none.
    double mean(std::size_t index, std::size_t window) const;

private:
    struct Extremes {
        std::size_t least;
        std::size_t most;
    };
    static constexpr std::size_t kNone = ~std::size_t{0};
    static constexpr std::size_t kBranches = 8;

    Extremes ofValue(std::size_t index) const;
    Extremes joined(const Extremes& left, const Extremes& right) const;
    Extremes within(std::size_t first, std::size_t last) const;

    std::vector<double> m_values;
    std::vector<double> m_sums{0.0}; ///< of all before an index
    std::vector<std::size_t> m_counts{0}; ///< of the values that are numbers, before an index
    std::vector<std::vector<Extremes>> m_levels; ///< of whole blocks of 8, 64, 512, ...
};

} // namespace ui
