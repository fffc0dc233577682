/// @file A small encoder learns from a frozen one.

#pragma once

#include "core/dataset/picture_samples.h"
#include "core/train/recipe.h"
#include "core/train/start_weights.h"

namespace core::train {

/// Matches the teacher's levels, each by its share of the level's own variance, and once more
/// whitened: a few directions hold most of a deep level's variance, and colour is not among them.
///
/// A student as wide as its teacher learns twice at once: from end to end, and block by block, each
/// given the teacher's features of the level before, so that no block waits for those in front of
/// it. To a teacher of another width a learned 1x1 convolution per level leads, which is not
/// published.
class DistilRecipe final : public Recipe {
public:
    /// @throws core::Error if the teacher or the folder is unusable.
    DistilRecipe(const TrainingOptions& options, const DistilOptions& own);

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
    void makeMaps();

    /// Scales the fresh student's levels to the teacher's deviations, which differ hundredfold.
    void matchScales();

    /// What brings the differences of each level to equal variance in all directions, measured on
    /// the first training pictures.
    void measureWhitening();

    torch::Tensor whitenedLoss(const std::vector<torch::Tensor>& features,
                               const std::vector<torch::Tensor>& wanted) const;
    std::vector<torch::Tensor> mapped(const std::vector<torch::Tensor>& features);
    torch::Tensor blockwiseLoss(const torch::Tensor& rgb, const std::vector<torch::Tensor>& wanted);

    DistilOptions m_own;
    FrozenEncoder m_teacher;
    nn::Vgg19Encoder m_student;
    std::vector<torch::nn::Conv2d> m_maps; ///< none for a teacher of the student's width
    std::shared_ptr<torch::nn::Module> m_networks;
    std::vector<torch::Tensor> m_whitening; ///< a level: [C, C, 1, 1]; kept in the checkpoint
    std::unique_ptr<dataset::PictureSamples> m_samples;
    torch::Tensor m_validation; ///< [N, 3, S, S], undefined without validation pictures
    std::uint64_t m_fingerprint = 0;
};

} // namespace core::train
