#include "core/nn/channel_moments.h"

#include <algorithm>
#include <cmath>

namespace core::nn {

namespace {

constexpr std::int64_t kPositionsAtOnce = 256; ///< whose sums float32 holds well

/// Sums over `count` positions, relative to `origin`.
void addPositions(const float* values, std::int64_t count, const std::vector<float>& origin,
                  std::vector<float>& sums, std::vector<float>& squares)
{
    const auto channels = origin.size();
    for (std::int64_t position = 0; position < count; ++position, values += channels) {
        for (std::size_t channel = 0; channel < channels; ++channel) {
            const auto distance = values[channel] - origin[channel];
            sums[channel] += distance;
            squares[channel] += distance * distance;
        }
    }
}

/// Some value from amidst each channel's: the mean of the first row.
std::vector<float> originOf(const MapRows& map)
{
    std::vector<double> sums(static_cast<std::size_t>(map.channels));
    for (std::int64_t index = 0; index < map.width * map.channels; ++index) {
        sums[static_cast<std::size_t>(index % map.channels)] += map.values[index];
    }
    std::vector<float> origin;
    for (const auto sum : sums) {
        origin.push_back(static_cast<float>(sum / static_cast<double>(map.width)));
    }
    return origin;
}

void moveTo(std::vector<double>& totals, std::vector<float>& parts)
{
    for (std::size_t channel = 0; channel < totals.size(); ++channel) {
        totals[channel] += parts[channel];
    }
    std::fill(parts.begin(), parts.end(), 0.0F);
}

} // namespace

ChannelMoments::ChannelMoments(const MapRows& map)
    : m_count(static_cast<double>(map.rows.count() * map.width))
    , m_means(static_cast<std::size_t>(map.channels))
    , m_squares(m_means.size())
{
    const auto origin = originOf(map);
    std::vector<float> sums(origin.size());
    std::vector<float> squares(origin.size());
    const auto positions = map.rows.count() * map.width;
    for (std::int64_t first = 0; first < positions; first += kPositionsAtOnce) {
        const auto count = std::min(kPositionsAtOnce, positions - first);
        addPositions(map.values + first * map.channels, count, origin, sums, squares);
        moveTo(m_means, sums);
        moveTo(m_squares, squares);
    }
    for (std::size_t channel = 0; channel < m_means.size(); ++channel) {
        m_means[channel] /= m_count;
        m_squares[channel] -= m_means[channel] * m_means[channel] * m_count;
        m_means[channel] += origin[channel];
    }
}

void ChannelMoments::join(const ChannelMoments& other)
{
    const auto total = m_count + other.m_count;
    for (std::size_t channel = 0; channel < m_means.size(); ++channel) {
        const auto distance = other.m_means[channel] - m_means[channel];
        m_squares[channel]
            += other.m_squares[channel] + distance * distance * m_count * other.m_count / total;
        m_means[channel] += distance * other.m_count / total;
    }
    m_count = total;
}

FeatureStats ChannelMoments::stats() const
{
    const auto channels = static_cast<std::int64_t>(m_means.size());
    FeatureStats stats{.mean = torch::empty({1, channels, 1, 1}),
                       .deviation = torch::empty({1, channels, 1, 1})};
    auto* means = stats.mean.data_ptr<float>();
    auto* deviations = stats.deviation.data_ptr<float>();
    for (std::size_t channel = 0; channel < m_means.size(); ++channel) {
        const auto variance = std::max(0.0, m_squares[channel]) / std::max(1.0, m_count - 1);
        means[channel] = static_cast<float>(m_means[channel]);
        deviations[channel] = static_cast<float>(std::sqrt(variance + 1e-5));
    }
    return stats;
}

} // namespace core::nn
