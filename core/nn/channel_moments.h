/// @file Mean and variance of every channel of a large map, in parts that are joined.

#pragma once

#include "core/nn/feature_stats.h"
#include "core/nn/map_rows.h"

#include <vector>

namespace core::nn {

/// Sums over some positions of a map, exact enough for any picture: they are taken relative to a
/// value from amidst the channel, so that an even channel has no variance.
class ChannelMoments final {
public:
    /// Over these rows.
    explicit ChannelMoments(const MapRows& map);

    /// Adds the positions of another part of the same map (Chan, Golub & LeVeque 1979, Eq. 1.5).
    void join(const ChannelMoments& other);

    /// As featureStats(), in float32.
    FeatureStats stats() const;

private:
    double m_count;
    std::vector<double> m_means;
    std::vector<double> m_squares; ///< sums of squared distances from the mean
};

} // namespace core::nn
