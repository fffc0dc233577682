/// @file The small generator between day and night (Table I of the CycleGAN relighting paper).

#pragma once

#include "core/nn/image_generator.h"

#include <string>
#include <vector>

namespace core::nn {

/// How the last layer's values become a picture (papers/README A and C).
enum class OutputHead {
    Relu, ///< the table, literally: [0, inf)
    Tanh, ///< mapped to [0, 1]
    ColourAffine, ///< ours: a 3x4 colour matrix per pixel, added to the identity
};

enum class Normalization {
    None, ///< the table
    Instance,
};

/// How the last three layers double the sides.
enum class Upsampling {
    Transposed, ///< the table
    Resize, ///< repetition, then a convolution: no checkerboards
};

struct DayNightGeneratorOptions {
    double width = 1.0; ///< of the table's channels
    OutputHead head = OutputHead::ColourAffine;
    Normalization normalization = Normalization::Instance;
    Upsampling upsampling = Upsampling::Resize;

    bool operator==(const DayNightGeneratorOptions&) const = default;
};

/// The words of options and metadata. @throws core::Error naming a word that is none of them.
std::string wordFor(OutputHead head);
std::string wordFor(Normalization normalization);
std::string wordFor(Upsampling upsampling);
OutputHead outputHeadFrom(const std::string& word);
Normalization normalizationFrom(const std::string& word);
Upsampling upsamplingFrom(const std::string& word);

/// A convolution (or its transpose), an instance norm if wanted, and ReLU. Parameters: `conv.*`.
class GeneratorLayerImpl final : public torch::nn::Module {
public:
    enum class Kind { Same, Halving, Transposed, Resize };

    GeneratorLayerImpl(Kind kind, std::int64_t inChannels, std::int64_t outChannels,
                       Normalization normalization);

    torch::Tensor forward(const torch::Tensor& input);

private:
    Kind m_kind;
    torch::nn::Conv2d m_conv{nullptr};
    torch::nn::ConvTranspose2d m_transposed{nullptr};
    InstanceNorm m_norm{nullptr}; ///< null with Normalization::None
};

TORCH_MODULE(GeneratorLayer);

/// Rows 1 to 13 of the table; every convolution 3x3 with ReLU, without a skip around the middle.
///
/// Modules: `down1` ... `down4`, `blockB_1` and `blockB_2` for B = 1..5, `up1` ... `up3`
/// (GeneratorLayer), `last` (a convolution).
class DayNightGeneratorImpl final : public ImageGenerator {
public:
    explicit DayNightGeneratorImpl(const DayNightGeneratorOptions& options);

    torch::Tensor forward(const torch::Tensor& rgb) override;
    std::int64_t sideMultiple() const override { return 8; }
    std::int64_t reach() const override;
    bool hasMatrices() const override { return m_options.head == OutputHead::ColourAffine; }
    torch::Tensor matrices(const torch::Tensor& rgb) override;

    const DayNightGeneratorOptions& options() const { return m_options; }

private:
    torch::Tensor lastFeatures(const torch::Tensor& rgb);

    DayNightGeneratorOptions m_options;
    std::vector<GeneratorLayer> m_down;
    std::vector<GeneratorLayer> m_blocks; ///< two after each other are a residual block
    std::vector<GeneratorLayer> m_up;
    torch::nn::Conv2d m_last;
};

TORCH_MODULE(DayNightGenerator);

/// tanh(1.2 (x + A [x; 1])) for x = 2 rgb - 1, mapped back to [0, 1] (papers/README C).
///
/// rgb [N, 3, H, W] in [0, 1], matrices [N, 12, H, W] of any size that broadcasts.
torch::Tensor withColourMatrices(const torch::Tensor& rgb, const torch::Tensor& matrices);

} // namespace core::nn
