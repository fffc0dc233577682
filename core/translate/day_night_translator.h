/// @file Day into night and back.

#pragma once

#include "core/base/progress.h"
#include "core/image/image.h"
#include "core/translate/light_change.h"

#include <filesystem>
#include <memory>
#include <stop_token>

namespace core::translate {

enum class Direction { ToNight, ToDay };

/// Where the detail of the result comes from.
enum class Detail {
    Guided, ///< from the picture: only the change passes through the network, at the trained size
    Network, ///< from the network, run at the picture's own size, part by part
};

struct TranslatorOptions {
    std::filesystem::path weights
        = {}; ///< what `train day-night` publishes, or a generator of the CycleGAN port
    int threads = 0; ///< 0: as many as the processor has cores
    bool mixedPrecision = true; ///< bfloat16 where the processor is faster with it

    bool operator==(const TranslatorOptions&) const = default;
};

struct TranslationSettings {
    Direction direction = Direction::ToNight;
    double strength = 1.0; ///< 0: the picture as it is; mixed in linear light
    Detail detail = Detail::Guided;
};

/// Changes the light of pictures of any size.
///
/// With Detail::Guided the generator looks at the picture at the size that it was trained at and
/// says a colour matrix for every pixel (one without such a head says a colour, whose difference
/// from the picture's is taken); these are brought to the picture's own size along its edges, so
/// nothing of the picture's detail passes through the network. Not thread-safe: one thread at a
/// time.
class DayNightTranslator final {
public:
    /// @throws core::Error if the weights are missing or foreign.
    explicit DayNightTranslator(const TranslatorOptions& options);
    ~DayNightTranslator();
    DayNightTranslator(DayNightTranslator&&) noexcept;
    DayNightTranslator& operator=(DayNightTranslator&&) noexcept;

    /// From now on all pictures are normalised by the moments of this one, the first of a scene, so
    /// that what enters or leaves a frame does not change the light of all else; null: each by its
    /// own.
    void setNormalizationReference(const Image* first);

    /// The change that Detail::Guided makes of a picture; of neighbouring frames they can be
    /// steadied() before they are applied.
    LightChange changeOf(const Image& image, Direction direction) const;

    /// `change` brought to the picture that it was found on, or to its neighbour.
    /// @throws core::Cancelled
    Image apply(const LightChange& change, const Image& image, double strength,
                const std::stop_token& stop = {}, ProgressObserver* progress = nullptr) const;

    /// The changed picture, of the same size, alpha and origin. Blocks; beside the result it takes
    /// memory for the small picture only, with Detail::Network for two copies of the result.
    /// @throws core::Cancelled
    Image translate(const Image& image, const TranslationSettings& settings,
                    const std::stop_token& stop = {}, ProgressObserver* progress = nullptr) const;

private:
    struct Networks;

    Image smallVersion(const Image& image) const;

    TranslatorOptions m_options;
    std::unique_ptr<Networks> m_networks;
    Image m_reference; ///< small; empty: each picture's own moments
};

} // namespace core::translate
