#include "ui/plots/curve_series.h"

#include <algorithm>
#include <cmath>

namespace ui {

CurveSeries::Extremes CurveSeries::ofValue(std::size_t index) const
{
    const std::size_t found = std::isnan(m_values[index]) ? kNone : index;
    return {.least = found, .most = found};
}

CurveSeries::Extremes CurveSeries::joined(const Extremes& left, const Extremes& right) const
{
    if (left.least == kNone || right.least == kNone) {
        return left.least == kNone ? right : left;
    }
    return {.least = m_values[right.least] < m_values[left.least] ? right.least : left.least,
            .most = m_values[right.most] > m_values[left.most] ? right.most : left.most};
}

void CurveSeries::append(double value)
{
    const bool isThere = !std::isnan(value);
    m_values.push_back(value);
    m_sums.push_back(m_sums.back() + (isThere ? value : 0));
    m_counts.push_back(m_counts.back() + (isThere ? 1 : 0));
    std::size_t done = m_values.size();
    for (std::size_t level = 0; done % kBranches == 0; ++level) {
        done /= kBranches;
        if (level == m_levels.size()) {
            m_levels.emplace_back();
        }
        Extremes block{.least = kNone, .most = kNone};
        for (std::size_t part = (done - 1) * kBranches; part < done * kBranches; ++part) {
            block = joined(block, level == 0 ? ofValue(part) : m_levels[level - 1][part]);
        }
        m_levels[level].push_back(block);
    }
}

void CurveSeries::truncate(std::size_t count)
{
    if (count >= size()) {
        return;
    }
    m_values.resize(count);
    m_sums.resize(count + 1);
    m_counts.resize(count + 1);
    std::size_t blocks = count;
    for (auto& level : m_levels) {
        blocks /= kBranches;
        level.resize(blocks, {.least = kNone, .most = kNone});
    }
}

/// Takes the largest whole blocks that fit, as many as the pyramid is high.
CurveSeries::Extremes CurveSeries::within(std::size_t first, std::size_t last) const
{
    Extremes found{.least = kNone, .most = kNone};
    while (first < last) {
        std::size_t length = 1;
        std::size_t level = 0;
        while (level < m_levels.size() && first % (length * kBranches) == 0
               && first + length * kBranches <= last) {
            length *= kBranches;
            ++level;
        }
        found = joined(found, level == 0 ? ofValue(first) : m_levels[level - 1][first / length]);
        first += length;
    }
    return found;
}

std::vector<std::size_t> CurveSeries::envelope(std::size_t first, std::size_t last,
                                               int columns) const
{
    last = std::min(last, size());
    first = std::min(first, last);
    std::vector<std::size_t> indices;
    const auto parts = static_cast<std::size_t>(std::max(1, columns));
    const auto count = last - first;
    const auto steps = count <= 2 * parts ? count : parts;
    for (std::size_t part = 0; part < steps; ++part) {
        const auto found = within(first + part * count / steps, first + (part + 1) * count / steps);
        if (found.least != kNone) {
            indices.push_back(std::min(found.least, found.most));
        }
        if (found.least != found.most) {
            indices.push_back(std::max(found.least, found.most));
        }
    }
    return indices;
}

double CurveSeries::mean(std::size_t index, std::size_t window) const
{
    const auto half = window / 2;
    const auto first = index - std::min(index, half);
    const auto last = std::min(size(), index + half + 1);
    return (m_sums[last] - m_sums[first]) / static_cast<double>(m_counts[last] - m_counts[first]);
}

} // namespace ui
