/// @file Mixed precision on the CPU and GPU, for one scope of one thread.

#pragma once

#include "core/nn/torch.h"

namespace core::nn {

/// While it lives, convolutions and matrix products on `device` run in bfloat16 on this thread.
///
/// LibTorch keeps autocast per thread and has no guard of its own. The cache of converted weights
/// is emptied at the end, so that changed weights are never met by stale copies.
class MixedPrecision final {
public:
    MixedPrecision(torch::DeviceType device, bool enabled);
    ~MixedPrecision();
    MixedPrecision(const MixedPrecision&) = delete;
    MixedPrecision& operator=(const MixedPrecision&) = delete;
    MixedPrecision(MixedPrecision&&) = delete;
    MixedPrecision& operator=(MixedPrecision&&) = delete;

private:
    torch::DeviceType m_device;
    bool m_wasEnabled;
    torch::ScalarType m_previousType;
};

} // namespace core::nn
