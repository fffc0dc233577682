/// @file The style transfer network.

#pragma once

#include "core/dataset/picture_samples.h"
#include "core/nn/sanet.h"
#include "core/train/recipe.h"
#include "core/train/start_weights.h"

namespace core::train {

/// L = w_c L_content + w_s L_style + lambda_1 L_pixels + lambda_2 L_features (papers/README B.4).
///
/// Deviations: each level's feature losses are divided by the level's variance, measured once on
/// the first training pictures, because a narrow encoder's levels differ tenfold; every picture of
/// a batch may have its own alpha pair and detail strength, so that the sliders stay inside what
/// was seen.
class SanetRecipe final : public Recipe {
public:
    /// @throws core::Error if a folder or file is unusable.
    SanetRecipe(const TrainingOptions& options, const SanetOptions& own);

    const dataset::SampleSource& samples() const override { return *m_samples; }
    torch::nn::Module& networks() override { return *m_networks; }
    std::vector<std::string> lossNames() const override;
    StepLosses losses(StepInput input) override;
    Validation validate() override;
    Image sampleSheet() override;
    nn::WeightsFile published() override;
    std::uint64_t inputsFingerprint() const override { return m_fingerprint; }
    double rateDecay() const override { return m_own.rateDecay; }

private:
    using Levels = std::vector<torch::Tensor>;

    /// Unweighted; scalars.
    struct Terms {
        torch::Tensor content = {};
        torch::Tensor style = {};
        torch::Tensor identityPixels = {};
        torch::Tensor identityFeatures = {};
    };

    Levels encoded(const torch::Tensor& rgb) { return m_encoder.network->forward(rgb); }
    nn::SanetControls drawControls(std::int64_t count, dataset::Random& random) const;
    nn::SanetControls controls(double alpha1, double alpha2, double detail,
                               std::int64_t count) const;
    Terms terms(const torch::Tensor& content, const torch::Tensor& style,
                const nn::SanetControls& controls);
    torch::Tensor featureDistance(const Levels& features, const Levels& target) const;
    torch::Tensor styleDistance(const Levels& features, const Levels& style) const;
    torch::Tensor objective(const Terms& terms) const;
    void measureVariance(std::int64_t pictures);
    void prepareValidation(const std::vector<std::filesystem::path>& contents,
                           const std::vector<std::filesystem::path>& styles, int size);

    SanetOptions m_own;
    torch::Device m_device;
    FrozenEncoder m_encoder;
    nn::Sanet m_network;
    std::shared_ptr<torch::nn::Module> m_networks; ///< m_network and the measured variances
    std::unique_ptr<dataset::PictureSamples> m_samples;
    torch::Tensor m_variance; ///< [5]
    torch::Tensor m_validationContent; ///< undefined without validation pictures
    torch::Tensor m_validationStyle;
    std::uint64_t m_fingerprint = 0;
};

} // namespace core::train
