/// @file The style transfer network.

#pragma once

#include "core/dataset/picture_samples.h"
#include "core/nn/sanet.h"
#include "core/train/recipe.h"
#include "core/train/sanet_losses.h"
#include "core/train/start_weights.h"

namespace core::train {

/// Trains transform, decoder and detail path; another VGG-19 may judge them.
///
/// The encoder is frozen, as in the paper, unless the judge is another one of its width: then it
/// may learn with the network to keep what the judge sees, and is published beside it.
///
/// Every picture of a batch has its own alpha pair and detail strength (as options), so that the
/// sliders stay inside what was seen.
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
    void steer(const TrainingOptions& options) override;
    nn::WeightsFile published() override;
    std::vector<std::pair<std::string, nn::WeightsFile>> publishedBeside() override;
    std::uint64_t inputsFingerprint() const override { return m_fingerprint; }
    double rateDecay() const override { return m_own.rateDecay; }

private:
    nn::SanetControls drawControls(std::int64_t count, dataset::Random& random) const;
    nn::SanetControls controls(double alpha1, double alpha2, double detail,
                               std::int64_t count) const;
    bool trainsEncoder() const { return m_own.weights.encoder > 0; }
    void requireFitting(double width) const;
    void unfreezeEncoder();
    void measureVariance(std::int64_t pictures);
    void prepareValidation(const std::vector<std::filesystem::path>& contents,
                           const std::vector<std::filesystem::path>& styles, int size);

    SanetOptions m_own;
    torch::Device m_device;
    FrozenEncoder m_encoder;
    FrozenEncoder m_judge; ///< the loss network; the encoder itself unless another was given
    nn::Sanet m_network;
    std::shared_ptr<torch::nn::Module> m_networks; ///< m_network and the measured variances
    std::unique_ptr<dataset::PictureSamples> m_samples;
    torch::Tensor m_variance; ///< [5], of the judge's levels, on the first training pictures
    SanetLosses m_losses;
    torch::Tensor m_validationContent; ///< undefined without validation pictures
    torch::Tensor m_validationStyle;
    std::uint64_t m_fingerprint = 0;
};

} // namespace core::train
