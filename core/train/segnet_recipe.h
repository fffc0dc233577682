/// @file The person mask network.

#pragma once

#include "core/dataset/mask_samples.h"
#include "core/nn/segnet.h"
#include "core/train/recipe.h"

#include <set>

namespace core::train {

/// Cross-entropy with class balance, of the mask (with intersection over union beside it, if it has
/// a weight) and of coarse masks that single layers read off
/// the decoder's inner blocks: 26 layers in a row learn slowly from the last one alone (Lee et al.
/// 2015, "Deeply-Supervised Nets"). Those layers are not published. Judged by intersection over
/// union of the person class and by outlines.
class SegnetRecipe final : public Recipe {
public:
    /// @throws core::Error if a folder is unusable or a picture has no mask.
    SegnetRecipe(const TrainingOptions& options, const SegnetOptions& own);

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
    /// A validation picture as the segmenter would look at it.
    struct Judged {
        torch::Tensor rgb = {}; ///< [1, 3, H, W], padded
        torch::Tensor mask = {}; ///< [1, 1, h, w], 0 or 1
        bool isPortrait = false;
    };

    void makeCoarseHeads(double width);
    torch::Tensor coarseLoss(const std::vector<torch::Tensor>& blocks, const torch::Tensor& person);
    Judged judged(std::size_t index) const;
    torch::Tensor predicted(const Judged& picture);
    void readPortraitList();

    SegnetOptions m_own;
    torch::Device m_device;
    int m_longSide; ///< pixels, at which whole pictures are judged
    nn::Segnet m_network;
    std::shared_ptr<torch::nn::Module> m_networks; ///< with what is not published
    std::vector<torch::nn::Conv2d> m_coarseHeads; ///< of the decoder's blocks but the last
    std::unique_ptr<dataset::MaskSamples> m_samples;
    std::vector<dataset::MaskedFile> m_validation;
    std::unique_ptr<dataset::PictureCache> m_validationPictures;
    std::unique_ptr<dataset::PictureCache> m_validationMasks;
    std::set<std::string> m_portraits; ///< stems
    std::uint64_t m_fingerprint = 0;
};

} // namespace core::train
