/// @file Day into night and back.

#pragma once

#include "core/base/progress.h"
#include "core/image/image.h"

#include <filesystem>
#include <memory>
#include <stop_token>

namespace core::translate {

enum class Direction { ToNight, ToDay };

struct TranslatorOptions {
    std::filesystem::path weights = {}; ///< what `train day-night` publishes, with colour matrices
    int threads = 0; ///< 0: as many as the processor has cores
};

struct TranslationSettings {
    Direction direction = Direction::ToNight;
    double strength = 1.0; ///< 0: the picture as it is; mixed in linear light
};

/// Changes the light of pictures of any size.
///
/// The generator looks at the picture at the size that it was trained at and says a colour matrix
/// for every pixel; the matrices are brought to the picture's own size along its edges, so nothing
/// of the picture's detail passes through the network. Not thread-safe: one thread at a time.
class DayNightTranslator final {
public:
    /// @throws core::Error if the weights are missing, foreign or have another output head.
    explicit DayNightTranslator(const TranslatorOptions& options);
    ~DayNightTranslator();
    DayNightTranslator(DayNightTranslator&&) noexcept;
    DayNightTranslator& operator=(DayNightTranslator&&) noexcept;

    /// The changed picture, of the same size, alpha and origin. Blocks; beside the result it takes
    /// memory for the small picture only.
    /// @throws core::Cancelled
    Image translate(const Image& image, const TranslationSettings& settings,
                    const std::stop_token& stop = {}, ProgressObserver* progress = nullptr) const;

private:
    struct Networks;
    TranslatorOptions m_options;
    std::unique_ptr<Networks> m_networks;
};

} // namespace core::translate
