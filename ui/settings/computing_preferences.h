/// @file How the engine computes, as the user set it. Without Qt, as the engine is.

#pragma once

#include "core/stylize/portrait_settings.h"

namespace ui {

struct ComputingPreferences {
    core::stylize::Precision precision = core::stylize::Precision::Fast;
    core::stylize::Device device = core::stylize::Device::Cpu;
    int cudaDevice = 0; ///< by core::stylize::cudaDevices()
    int threads = 0; ///< 0: one a core
    int memoryMebibytes = 0; ///< for what a render needs in passing, at most; 0: what is fastest

    bool operator==(const ComputingPreferences&) const = default;
};

} // namespace ui
