/// @file SANet as one trainable module: transform, decoder and, optionally, the detail path.

#pragma once

#include "core/nn/decoder.h"
#include "core/nn/style_transform.h"

#include <vector>

namespace core::nn {

struct SanetOptions {
    double width = 0.25; ///< 1.0 = the papers' network
    bool detailPath = true;
};

/// What the artist moves, as scalars or [N, 1, 1, 1] tensors.
struct SanetControls {
    torch::Tensor alpha1 = torch::ones({}); ///< weight of F_low
    torch::Tensor alpha2 = torch::ones({}); ///< weight of F_high
    torch::Tensor detail = torch::zeros({}); ///< strength of the detail path
};

/// Encoder features of content and style -> a picture (Park & Lee 2018; the portrait paper's
/// alphas).
///
/// Parameters: `transform.*`, `decoder.*`, and `detail.*` where there is a detail path.
class SanetImpl final : public torch::nn::Module {
public:
    explicit SanetImpl(const SanetOptions& options);

    /// Both as Vgg19Encoder gives them (five levels) -> RGB [N, 3, H, W], not clamped.
    torch::Tensor forward(const std::vector<torch::Tensor>& content,
                          const std::vector<torch::Tensor>& style,
                          const SanetControls& controls = {});

    bool hasDetailPath() const { return !m_detail.is_empty(); }

    StyleTransform transform() const { return m_transform; }
    Decoder decoder() const { return m_decoder; }
    DetailPath detail() const { return m_detail; } ///< only if hasDetailPath()

private:
    DetailResiduals residuals(const std::vector<torch::Tensor>& content,
                              const std::vector<torch::Tensor>& style,
                              const torch::Tensor& strength);

    StyleTransform m_transform;
    Decoder m_decoder;
    DetailPath m_detail{nullptr};
};

TORCH_MODULE(Sanet);

} // namespace core::nn
