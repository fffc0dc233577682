/// @file Portrait stylization: two passes of one picture, joined by a mask.

#pragma once

#include "core/base/progress.h"
#include "core/image/image.h"
#include "core/image/mask.h"
#include "core/stylize/portrait_settings.h"

#include <filesystem>
#include <memory>
#include <stop_token>
#include <vector>

namespace core::stylize {

/// Which networks paint. Three ways to name them: ours in one file, or the public port's three.
struct NetworkFiles {
    std::filesystem::path encoder
        = {}; ///< VGG-19 up to relu5_1: ours, `vgg_normalised.pth`, or torchvision's vgg19
    std::filesystem::path sanet
        = {}; ///< transform, decoder and detail path in one safetensors file
    std::filesystem::path decoder = {}; ///< `decoder_iter_N.pth`, instead of `sanet`
    std::filesystem::path transform = {}; ///< `transformer_iter_N.pth`, instead of `sanet`
    std::filesystem::path personSanet = {}; ///< own weights for the person; empty: the background's

    bool operator==(const NetworkFiles&) const = default;
};

struct StylizerOptions {
    NetworkFiles networks = {};
    Precision precision = Precision::Fast;
    Device device = Device::Cpu;
    int cudaDevice = 0; ///< which one, by cudaDevices(); for Device::Cuda
    std::size_t memoryBudget = 0; ///< bytes for what a render needs in passing, at most; 0: enough
                                  ///< for best speed. Less is slower and gives the same picture
    int threads = 0; ///< 0: as many as the processor has cores
};

/// A style picture and its share among several.
struct WeightedStyle {
    std::shared_ptr<const Image> picture = {};
    double weight = 1.0; ///< relative to the others', > 0
};

/// Paints one content picture after another; keeps what did not change between renders.
///
/// Encoded features and the two merged attention branches are cached per picture and style, so that
/// after a change of alpha, detail or strength only the decoder runs. Not thread-safe: one thread
/// at a time. Any picture size from 1x1 up. Every call blocks.
class PortraitStylizer final {
public:
    /// @throws core::Error if a weights file is missing, foreign or does not fit the others.
    explicit PortraitStylizer(const StylizerOptions& options);
    ~PortraitStylizer();
    PortraitStylizer(PortraitStylizer&&) noexcept;
    PortraitStylizer& operator=(PortraitStylizer&&) noexcept;

    /// `fullSize` is the size of the picture that `content` is a smaller version of: a preview then
    /// uses the style at a proportionally smaller size, so that strokes look alike. Empty:
    /// `content` is the picture itself.
    void setContent(std::shared_ptr<const Image> content, Size fullSize = {});

    /// At least one. The person is painted in these too, unless setPersonStyles() gave it its own.
    void setStyles(std::vector<WeightedStyle> styles);

    /// Empty: the person is painted in the background's styles.
    void setPersonStyles(std::vector<WeightedStyle> styles);

    /// Soft mask of any size (it is scaled to the content's); null: nobody, all is background.
    void setMask(std::shared_ptr<const Mask> mask);

    /// Normalises contents by this picture's statistics instead of their own, so that what enters or
    /// leaves a shot does not change the paint of all else; of the contents' size. Null: by their
    /// own.
    void setNormalizationReference(std::shared_ptr<const Image> reference);

    /// Whether the loaded weights have a detail path; without it RegionSettings::detail does
    /// nothing.
    bool hasDetailPath() const;

    /// The finished picture, of the content's size, alpha and origin.
    ///
    /// Needs content and styles. Polls `stop` between layers and attention chunks.
    /// @throws core::Cancelled, core::Error (memory)
    Image render(const PortraitSettings& settings, const std::stop_token& stop = {},
                 ProgressObserver* progress = nullptr);

    /// One step of the paper's Figure 2, of the content's size (Style: the style's own). Same rules
    /// as render().
    Image renderStage(Stage stage, const PortraitSettings& settings,
                      const std::stop_token& stop = {}, ProgressObserver* progress = nullptr);

private:
    class Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace core::stylize
