/// @file From encoded pictures to paint. Private to core/stylize.

#pragma once

#include "core/nn/sanet.h"
#include "core/stylize/decoding.h"
#include "core/stylize/encoding.h"

#include <vector>

namespace core::stylize {

/// A style as one set of weights sees it; independent of the content.
struct StyleSide {
    nn::TransformKeys keys = {};
    std::vector<nn::FeatureStats> stats
        = {}; ///< of the style's levels; 1 to 3 undefined without a detail path
};

StyleSide styleSide(const EncodedPicture& style, const PaintingNetwork& network);

/// Units of work that attend() and paint() report to their context.
inline constexpr std::int64_t kAttentionUnits = 8;
inline constexpr std::int64_t kPaintingUnits = kDecodingUnits;

/// Both attention branches of a content under one style, merged but not yet weighed by the alphas;
/// float32.
nn::MergedBranches attend(const EncodedPicture& content, const StyleSide& style,
                          const PaintingNetwork& network, WorkContext& context);

/// What paint() mixes. Several styles share in proportion to their weights, which sum to 1.
struct PaintSource {
    const nn::MergedBranches* branches = nullptr;
    const StyleSide* style = nullptr;
    double weight = 1.0;
};

struct PaintControls {
    double alpha1 = 1.0;
    double alpha2 = 1.0;
    double detail = 0.0;
};

/// Decodes RGB [1, 3, H, W] float32, not clamped, in bands with results equal to the whole.
torch::Tensor paint(const EncodedPicture& content, const std::vector<PaintSource>& sources,
                    const PaintControls& controls, const PaintingNetwork& network,
                    WorkContext& context);

} // namespace core::stylize
