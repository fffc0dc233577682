/// @file What SANet is trained to minimise.

#pragma once

#include "core/nn/sanet.h"
#include "core/nn/vgg19_encoder.h"
#include "core/train/training.h"

#include <vector>

namespace core::train {

/// Unweighted scalars (papers/README B.4).
struct SanetTerms {
    torch::Tensor content = {};
    torch::Tensor style = {};
    torch::Tensor identityPixels = {};
    torch::Tensor identityFeatures = {};
    torch::Tensor encoder = {}; ///< ours: between the encoder's levels and the judge's
};

/// w_c L_content + w_s L_style + lambda_1 L_pixels + lambda_2 L_features + w_e L_encoder.
torch::Tensor weighted(const SanetTerms& terms, const SanetLossWeights& weights);

/// Measures a network's pictures by a frozen VGG-19: the encoder that made its features, or a
/// better judge.
///
/// Deviation from the paper: a level's feature losses are divided by the level's variance, because
/// a narrow encoder's levels differ tenfold and the deep ones would not be heard.
class SanetLosses final {
public:
    /// `judge` may be `encoder` itself, which is then never trained. `variance` [5], of the judge's
    /// levels, is shared and may be filled in later.
    SanetLosses(nn::Vgg19Encoder encoder, nn::Vgg19Encoder judge, nn::Sanet network,
                torch::Tensor variance);

    /// From content and style [N, 3, H, W] and one control per picture. One pass makes net(c, s)
    /// with `controls` and, for the first `identityPairs` of them (at least one), the identities
    /// net(c, c) and net(s, s) with the papers' alphas.
    SanetTerms styled(const torch::Tensor& content, const torch::Tensor& style,
                      const nn::SanetControls& controls, std::int64_t identityPairs);

    /// The decoder alone gives `pictures` back from their relu4_1; content and style are 0.
    SanetTerms autoencoded(const torch::Tensor& pictures);

private:
    using Levels = std::vector<torch::Tensor>;

    /// The encoder's features, and the judge's, computed once where they are the same network.
    struct Given {
        Levels encoded = {};
        Levels judged = {};
    };
    Given given(const torch::Tensor& rgb);
    torch::Tensor contentDistance(const Levels& features, const Levels& target) const;
    torch::Tensor styleDistance(const Levels& features, const Levels& style) const;
    torch::Tensor encoderDistance(const Levels& encoded, const Levels& judged) const;
    torch::Tensor featureDistance(const Levels& features, const Levels& target) const;

    nn::Vgg19Encoder m_encoder;
    nn::Vgg19Encoder m_judge;
    nn::Sanet m_network;
    torch::Tensor m_variance;
};

} // namespace core::train
