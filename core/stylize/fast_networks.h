/// @file The networks as chains of Winograd's convolutions: what the fast precision runs on a CPU.
/// Private to core/stylize.

#pragma once

#include "core/nn/convolution_chain.h"
#include "core/nn/rgb_conv.h"
#include "core/nn/sanet.h"
#include "core/nn/vgg19_encoder.h"
#include "core/stylize/decoding.h"
#include "core/stylize/work_context.h"

#include <array>
#include <memory>
#include <vector>

namespace core::stylize {

/// Whether this processor and these channels allow it.
bool canRunFast(const nn::Vgg19Encoder& encoder);

/// The encoder, level by level. Immutable.
class FastEncoder final {
public:
    explicit FastEncoder(const nn::Vgg19Encoder& encoder);

    /// Level 1 from RGB, any other from the level before.
    torch::Tensor encoded(int level, const torch::Tensor& input, const WorkContext& context) const;

    /// As nn::featureStats(), on all threads.
    static nn::FeatureStats stats(const torch::Tensor& features, const WorkContext& context);

private:
    nn::RgbConv m_input;
    std::vector<nn::ConvolutionChain> m_levels; ///< from 2
};

/// The merge convolution and the decoder of a SANet. Immutable.
class FastSanet final {
public:
    explicit FastSanet(const nn::Sanet& sanet);

    /// F_low and F_high merged, without the bias.
    nn::MergedBranches merged(const nn::AttendedLevels& levels, const WorkContext& context) const;

    /// As decode(), in float32.
    torch::Tensor decoded(const torch::Tensor& features, const DetailConvolutions& details,
                          WorkContext& context) const;

private:
    using Steps = std::vector<nn::ChainStep>;

    /// A stage's convolutions, before them the detail's, if there are any.
    Steps stepsOf(int stage, const DetailConvolutions& details) const;

    std::shared_ptr<const nn::WinogradConv> m_merge;
    std::array<Steps, nn::kDecoderStages> m_stages;
};

} // namespace core::stylize
