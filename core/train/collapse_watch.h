/// @file Notices when a discriminator has won.

#pragma once

#include <cstdint>

namespace core::train {

/// Follows how often one discriminator is right. One that always is gives its generator nothing to
/// learn from any more.
class CollapseWatch final {
public:
    /// `accuracy` in [0, 1], of one step. True once, at the step where the running mean over about
    /// a hundred steps has come to say that it always is right; again only after it has erred more.
    bool hasJustWon(double accuracy);

private:
    std::int64_t m_steps = 0;
    double m_mean = 0;
    bool m_hasWon = false;
};

} // namespace core::train
