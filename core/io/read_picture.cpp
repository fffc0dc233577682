#include "core/io/orientation.h"
#include "core/io/picture_file.h"
#include "core/io/picture_input.h"

#include <algorithm>
#include <utility>

namespace core::io {

namespace {

/// Where colours and alpha lie among the channels.
struct Layout {
    std::size_t channels = 3;
    std::size_t colors = 3; ///< 1 for grey
    std::size_t alpha = 0; ///< 0: none, as the first channel never is
};

Layout layoutOf(const OIIO::ImageSpec& spec)
{
    const auto channels = static_cast<std::size_t>(spec.nchannels);
    const std::size_t colors = channels < 3 ? 1 : 3;
    return {channels, colors, channels > colors ? colors : 0};
}

float displayable(float value)
{
    return value >= 0 ? std::min(value, 1.0F) : 0.0F;
}

Image assembled(const std::vector<float>& samples, Size size, const Layout& layout)
{
    Image image(size.width, size.height);
    const auto pixels = image.pixels();
    const auto count = pixels.size() / 3;
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t channel = 0; channel < 3; ++channel) {
            const auto from = i * layout.channels + std::min(channel, layout.colors - 1);
            pixels[3 * i + channel] = displayable(samples[from]);
        }
    }
    if (layout.alpha != 0) {
        std::vector<float> alpha(count);
        for (std::size_t i = 0; i < count; ++i) {
            alpha[i] = displayable(samples[i * layout.channels + layout.alpha]);
        }
        image.setAlpha(std::move(alpha));
    }
    return image;
}

PictureOrigin originOf(const PictureInput& input)
{
    const auto format = input.spec().format;
    return {.fileFormat = input.format(),
            .bitsPerChannel = static_cast<int>(8 * format.basesize()),
            .floatingPoint = format.is_floating_point()};
}

} // namespace

Image readPicture(const std::filesystem::path& file)
{
    PictureInput input(file);
    const auto layout = layoutOf(input.spec());
    auto image
        = turnedUpright(assembled(input.samples(), input.size(), layout), input.orientation());
    image.setOrigin(std::make_shared<const PictureOrigin>(originOf(input)));
    return image;
}

Size pictureSize(const std::filesystem::path& file)
{
    const PictureInput input(file);
    return uprightSize(input.size(), input.orientation());
}

} // namespace core::io
