/// @file Two generators and two discriminators between day and night.

#pragma once

#include "core/dataset/picture_samples.h"
#include "core/nn/discriminators.h"
#include "core/nn/image_generator.h"
#include "core/train/collapse_watch.h"
#include "core/train/day_night_pictures.h"
#include "core/train/image_pool.h"
#include "core/train/recipe.h"

namespace core::train {

/// CycleGAN (Zhu et al. 2017) with the small networks of the relighting paper; A is day, B night.
///
/// The four losses of Eq. 1, 2, 5 and 6 are minimised in one update. That is the same as one after
/// the other: each network learns from its own loss only, and the discriminators judge pictures
/// that were made before the generators move.
class DayNightRecipe final : public Recipe {
public:
    /// @throws core::Error if the folder or an option is unusable.
    DayNightRecipe(const TrainingOptions& options, const DayNightOptions& own);

    const dataset::SampleSource& samples() const override { return *m_samples; }
    torch::nn::Module& networks() override { return *m_networks; }
    std::vector<std::string> lossNames() const override;
    StepLosses losses(StepInput input) override;
    Validation validate() override;
    Image sampleSheet() override;
    void steer(const TrainingOptions& options) override;
    std::string warning(const std::vector<double>& losses) override;
    nn::WeightsFile published() override;
    std::uint64_t inputsFingerprint() const override { return m_fingerprint; }
    double rateDecay() const override { return m_own.rateDecay; }
    double firstMomentDecay() const override { return 0.5; } // as CycleGAN; 0.9 lets GANs swing

private:
    /// What the generators made of a batch.
    struct Made {
        torch::Tensor night = {}; ///< of day
        torch::Tensor day = {}; ///< of night
        torch::Tensor dayAgain = {};
        torch::Tensor nightAgain = {};
        torch::Tensor identity = {}; ///< the loss; 0 without
    };

    Made made(const torch::Tensor& day, const torch::Tensor& night);
    void makeNetworks(const TrainingOptions& options);

    DayNightOptions m_own;
    torch::Device m_device;
    std::shared_ptr<torch::nn::Module> m_networks;
    std::shared_ptr<nn::ImageGenerator> m_toNight; ///< G_AB
    std::shared_ptr<nn::ImageGenerator> m_toDay; ///< G_BA
    std::shared_ptr<nn::Discriminator> m_judgeOfDay; ///< D_A
    std::shared_ptr<nn::Discriminator> m_judgeOfNight; ///< D_B
    ImagePool m_madeDays{nullptr};
    ImagePool m_madeNights{nullptr};
    std::unique_ptr<dataset::PictureSamples> m_samples;
    DayAndNightPictures m_test;
    CollapseWatch m_watchOfDay;
    CollapseWatch m_watchOfNight;
    std::uint64_t m_fingerprint = 0;
};

} // namespace core::train
