#include "core/nn/precision.h"

#include <ATen/autocast_mode.h>

namespace core::nn {

MixedPrecision::MixedPrecision(torch::DeviceType device, bool enabled)
    : m_device(device)
    , m_wasEnabled(at::autocast::is_autocast_enabled(device))
    , m_previousType(at::autocast::get_autocast_dtype(device))
{
    at::autocast::set_autocast_dtype(device, torch::kBFloat16);
    at::autocast::set_autocast_enabled(device, enabled);
}

MixedPrecision::~MixedPrecision()
{
    at::autocast::clear_cache();
    at::autocast::set_autocast_enabled(m_device, m_wasEnabled);
    at::autocast::set_autocast_dtype(m_device, m_previousType);
}

} // namespace core::nn
