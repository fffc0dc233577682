#include "core/translate/day_night_translator.h"

#include "core/base/cancelled.h"
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/processor.h"
#include "core/image/guided_field.h"
#include "core/image/resize.h"
#include "core/nn/image_tensor.h"
#include "core/nn/load_day_night.h"
#include "core/nn/padding.h"
#include "core/nn/thread_count.h"
#include "core/translate/colour_change.h"

#include <algorithm>
#include <cmath>

namespace core::translate {

namespace {

constexpr nn::PaddingRule kThreeHalvings{.multiple = 8, .atLeast = 32};
constexpr int kMatrixValues = 12;
constexpr double kLongestInShortSides = 8; ///< at which a panorama is looked at
constexpr int kRadius = 3; ///< of the guided field, in pixels of the small picture
constexpr double kFlatBelow = 1e-3;

/// In training a view is a little closer than the whole picture.
int shortSideFor(int trainedSize)
{
    return trainedSize * 9 / 8;
}

Size smallSize(Size picture, int shortSide)
{
    const auto least = std::min(picture.width, picture.height);
    const auto most = std::max(picture.width, picture.height);
    const double scale
        = std::min(static_cast<double>(shortSide) / least, kLongestInShortSides * shortSide / most);
    const auto side
        = [&](int length) { return std::max(1, static_cast<int>(std::lround(length * scale))); };
    return {.width = side(picture.width), .height = side(picture.height)};
}

} // namespace

struct DayNightTranslator::Networks {
    nn::DayNightNetworks both;

    /// The matrices of a small picture, interleaved.
    CoarseField matrices(const Image& small, Direction direction, int threads)
    {
        const torch::InferenceMode inference;
        const nn::ThreadCount count(threads);
        auto generator = direction == Direction::ToNight ? both.toNight : both.toDay;
        const auto padded = nn::padded(nn::tensorView(small), kThreeHalvings);
        const auto values = nn::cropped(generator->matrices(padded), small.height(), small.width())
                                .to(torch::kFloat)
                                .permute({0, 2, 3, 1})
                                .contiguous();
        const auto* first = values.const_data_ptr<float>();
        return {.count = kMatrixValues, .values = {first, first + values.numel()}};
    }
};

DayNightTranslator::DayNightTranslator(const TranslatorOptions& options)
    : m_options(options)
    , m_networks(std::make_unique<Networks>())
{
    m_options.threads = options.threads > 0 ? options.threads : physicalCores();
    m_networks->both = nn::loadDayNight(options.weights);
    if (m_networks->both.toNight->options().head != nn::OutputHead::ColourAffine) {
        throw Error("The networks in " + options.weights.string()
                    + " give whole pictures, not colour matrices; train with the head "
                      "colour-affine.");
    }
}

DayNightTranslator::~DayNightTranslator() = default;
DayNightTranslator::DayNightTranslator(DayNightTranslator&&) noexcept = default;
DayNightTranslator& DayNightTranslator::operator=(DayNightTranslator&&) noexcept = default;

Image DayNightTranslator::translate(const Image& image, const TranslationSettings& settings,
                                    const std::stop_token& stop, ProgressObserver* progress) const
{
    if (image.isEmpty() || settings.strength <= 0) {
        return image;
    }
    try {
        const auto small
            = resized(image, smallSize(image.size(), shortSideFor(m_networks->both.trainedSize)));
        const auto matrices = m_networks->matrices(small, settings.direction, m_options.threads);
        throwIfStopped(stop);
        const GuidedField field(small, matrices, kRadius, kFlatBelow);
        return changed(image, field, {.strength = settings.strength, .threads = m_options.threads},
                       stop, progress);
    } catch (const c10::Error& error) {
        throw Error("Changing the light failed: " + std::string(error.what_without_backtrace()));
    }
}

} // namespace core::translate
