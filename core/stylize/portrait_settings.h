/// @file What the artist can move. Plain values, cheap to copy and compare.

#pragma once

#include <filesystem>

namespace core::stylize {

/// How one region of the picture is painted.
struct RegionSettings {
    double structure = 0.5; ///< alpha_1, weight of F_low (relu4_1 branch), [0, 2]
    double manner = 0.5; ///< alpha_2, weight of F_high (relu5_1 branch), [0, 2]
    double detail = 0.0; ///< strength of the detail path, [0, 1]; 0 is the papers' network
    double strength = 1.0; ///< 0 = the photograph, 1 = the painting, [0, 1]

    bool operator==(const RegionSettings&) const = default;
};

/// One look: everything besides the pictures themselves. The defaults are measured in
/// core/stylize/README.md.
struct PortraitSettings {
    RegionSettings background = {.structure = 0.5, .manner = 1.0, .detail = 0.15};
    RegionSettings person = {.structure = 1.0, .manner = 0.5, .detail = 1.0};
    double strokeSize = 1.0; ///< scale of the style picture relative to the content, [0.25, 4]
    int styleSize = 768; ///< long side, in pixels, down to which larger styles are scaled; never up
    bool keepColors = false; ///< the content's colours, the style's light and texture

    bool operator==(const PortraitSettings&) const = default;
};

enum class Precision {
    Exact, ///< float32, every sum as the networks define it
    Fast, ///< the fastest convolutions of the device: Winograd's in float32 on a CPU with AVX2,
          ///< bfloat16 on a GPU; otherwise as Exact
};

enum class Device { Cpu, Cuda };

/// The steps of the paper's Figure 2.
enum class Stage { Original, Style, DirectTransfer, Mask, Background, Person, Result };

} // namespace core::stylize
