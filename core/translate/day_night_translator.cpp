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
#include "core/nn/precision.h"
#include "core/nn/thread_count.h"
#include "core/translate/colour_change.h"
#include "core/translate/network_detail.h"
#include "core/translate/shared_moments.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace core::translate {

namespace {

constexpr std::int64_t kSmallestSide = 32;
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

/// Interleaved, from [1, C, H, W].
CoarseField fieldOf(const torch::Tensor& values)
{
    const auto pixels = values.to(torch::kFloat).permute({0, 2, 3, 1}).contiguous();
    const auto* first = pixels.const_data_ptr<float>();
    return {.count = static_cast<int>(values.size(1)), .values = {first, first + pixels.numel()}};
}

/// Matrices that make `made` of `rgb`, both [1, 3, H, W]: nothing but an offset of each channel
/// before the bend (papers/README C). What of it is a function of colour the guided field finds.
torch::Tensor matricesBetween(const torch::Tensor& rgb, const torch::Tensor& made)
{
    constexpr double kGain = 1.2;
    constexpr double kLargest = 0.999; // of [-1, 1]: the bend never quite reaches its ends
    const auto wanted = torch::atanh((2 * made - 1).clamp(-kLargest, kLargest)) / kGain;
    const auto offsets = wanted - (2 * rgb - 1);
    auto matrices = torch::zeros({1, kMatrixValues, rgb.size(2), rgb.size(3)}, offsets.options());
    for (std::int64_t channel = 0; channel < 3; ++channel) {
        matrices.select(1, 4 * channel + 3).copy_(offsets.select(1, channel));
    }
    return matrices;
}

} // namespace

struct DayNightTranslator::Networks {
    nn::DayNightNetworks both;

    nn::ImageGenerator& generator(Direction direction) const
    {
        return direction == Direction::ToNight ? *both.toNight : *both.toDay;
    }

    torch::Tensor input(const Image& picture, Direction direction) const
    {
        return nn::padded(
            nn::tensorView(picture),
            {.multiple = generator(direction).sideMultiple(), .atLeast = kSmallestSide});
    }

    /// The matrices of a small picture, interleaved, with the moments of `reference` unless it is
    /// empty.
    CoarseField matrices(const Image& small, const Image& reference, Direction direction) const
    {
        auto& generator = this->generator(direction);
        std::optional<SharedMoments> shared;
        if (!reference.isEmpty()) {
            shared.emplace(generator, input(reference, direction));
        }
        const auto padded = input(small, direction);
        const auto whole
            = generator.hasMatrices() ? generator.matrices(padded) : generator.forward(padded);
        const auto values = nn::cropped(whole, small.height(), small.width()).to(torch::kFloat);
        return fieldOf(generator.hasMatrices() ? values
                                               : matricesBetween(nn::tensorView(small), values));
    }
};

/// How a network runs, for one scope of this thread.
class Computing final {
public:
    explicit Computing(const TranslatorOptions& options)
        : m_count(options.threads)
        , m_precision(torch::kCPU, options.mixedPrecision && hasFastBfloat16())
    {
    }

private:
    torch::InferenceMode m_inference;
    nn::ThreadCount m_count;
    nn::MixedPrecision m_precision;
};

/// What LibTorch throws becomes a sentence.
template <typename Work> auto translated(const Work& work)
{
    try {
        return work();
    } catch (const c10::Error& error) {
        throw Error("Changing the light failed: " + std::string(error.what_without_backtrace()));
    }
}

DayNightTranslator::DayNightTranslator(const TranslatorOptions& options)
    : m_options(options)
    , m_networks(std::make_unique<Networks>())
{
    m_options.threads = options.threads > 0 ? options.threads : physicalCores();
    m_networks->both = nn::loadDayNight(options.weights);
}

DayNightTranslator::~DayNightTranslator() = default;
DayNightTranslator::DayNightTranslator(DayNightTranslator&&) noexcept = default;
DayNightTranslator& DayNightTranslator::operator=(DayNightTranslator&&) noexcept = default;

Image DayNightTranslator::smallVersion(const Image& image) const
{
    return resized(image, smallSize(image.size(), shortSideFor(m_networks->both.trainedSize)));
}

void DayNightTranslator::setNormalizationReference(const Image* first)
{
    m_reference = first == nullptr ? Image() : smallVersion(*first);
}

LightChange DayNightTranslator::changeOf(const Image& image, Direction direction) const
{
    return translated([&] {
        const Computing computing(m_options);
        LightChange change{.small = smallVersion(image)};
        change.matrices = m_networks->matrices(change.small, m_reference, direction);
        return change;
    });
}

Image DayNightTranslator::apply(const LightChange& change, const Image& image, double strength,
                                const std::stop_token& stop, ProgressObserver* progress) const
{
    const GuidedField field(change.small, change.matrices, kRadius, kFlatBelow);
    return changed(image, field, {.strength = strength, .threads = m_options.threads}, stop,
                   progress);
}

Image DayNightTranslator::translate(const Image& image, const TranslationSettings& settings,
                                    const std::stop_token& stop, ProgressObserver* progress) const
{
    if (image.isEmpty() || settings.strength <= 0) {
        return image;
    }
    if (settings.detail == Detail::Guided) {
        const auto change = changeOf(image, settings.direction);
        throwIfStopped(stop);
        return apply(change, image, settings.strength, stop, progress);
    }
    return translated([&] {
        const Computing computing(m_options);
        const auto made = networkResult(m_networks->generator(settings.direction), image,
                                        m_reference.isEmpty() ? smallVersion(image) : m_reference,
                                        stop, progress);
        return mixed(image, made, {.strength = settings.strength, .threads = m_options.threads},
                     stop);
    });
}

} // namespace core::translate
