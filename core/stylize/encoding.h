/// @file Pictures as the encoder sees them. Private to core/stylize.

#pragma once

#include "core/image/image.h"
#include "core/nn/feature_stats.h"
#include "core/stylize/networks.h"
#include "core/stylize/work_context.h"

#include <vector>

namespace core::stylize {

/// relu1_1 ... relu5_1 of one picture, and what each is normalised by.
struct EncodedPicture {
    std::vector<torch::Tensor> features
        = {}; ///< five levels; 1 to 3 undefined unless they were asked for
    std::vector<nn::FeatureStats> stats
        = {}; ///< of the five levels, in float32; 1 to 3 undefined unless they were asked for
};

enum class Keep {
    DeepLevels, ///< relu4_1 and relu5_1, for the attention
    DeepLevelsAndStats, ///< and the statistics of levels 1 to 3: a style for the detail path
    Everything, ///< and levels 1 to 3 themselves: a content for the detail path
};

/// Units of work that encode() reports to its context.
inline constexpr std::int64_t kEncodingUnits = 10;

/// Encodes RGB [1, 3, H, W] in [0, 1], padded to what the encoder takes; in bands, with equal
/// results.
EncodedPicture encode(const torch::Tensor& rgb, const Networks& networks, Keep keep,
                      WorkContext& context);

} // namespace core::stylize
