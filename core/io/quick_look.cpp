#include "core/io/quick_look.h"

#include "core/io/color_profile.h"
#include "core/io/extension.h"
#include "core/io/jpeg_decompressor.h"
#include "core/io/metadata.h"
#include "core/io/orientation.h"
#include "core/io/picture_file.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <optional>
#include <vector>

namespace core::io {

namespace {

constexpr unsigned kLeastShortSide = 160; ///< of what is decoded

/// 4, 2 or 1.
unsigned reductionFor(unsigned shortSide)
{
    unsigned reduction = 4;
    while (reduction > 1 && shortSide / reduction < kLeastShortSide) {
        reduction /= 2;
    }
    return reduction;
}

/// Every JPEG marker that may carry an ICC profile.
constexpr int kProfileMarker = JPEG_APP0 + 2;

/// What the caller owns, because longjmp() skips destructors.
struct Target {
    std::vector<JSAMPLE> row = {};
    Image picture = {};
    std::unique_ptr<JOCTET, void (*)(void*)> profile{nullptr, std::free}; ///< null: none
    unsigned profileLength = 0;
};

/// Not grey or CMYK.
bool isColour(JpegDecompressor& jpeg)
{
    return jpeg->jpeg_color_space == JCS_YCbCr || jpeg->jpeg_color_space == JCS_RGB;
}

/// Takes the picture's colours to sRGB. False if its profile is damaged or not one of RGB.
bool becomesSrgb(Target& target)
{
    if (target.profile == nullptr) {
        return true;
    }
    const auto from = ColorProfile::parsed({target.profile.get(), target.profileLength});
    const auto conversion = from && from->model() == ColorModel::Rgb
        ? ColorConversion::between(*from, 0, ColorProfile::srgb())
        : std::nullopt;
    if (conversion && !conversion->changesNothing()) {
        const auto values = target.picture.pixels();
        conversion->apply(values.data(), values.data(), values.size() / 3);
    }
    return conversion.has_value();
}

void decode(JpegDecompressor& jpeg, Target& target)
{
    auto values = target.picture.pixels().begin();
    while (jpeg->output_scanline < jpeg->output_height) {
        JSAMPLE* row = target.row.data();
        jpeg_read_scanlines(jpeg.get(), &row, 1);
        values = std::transform(target.row.begin(), target.row.end(), values,
                                [](JSAMPLE sample) { return static_cast<float>(sample) / 255; });
    }
}

/// Not inlined, so that no variable of the caller lives in a register that longjmp() forgets.
[[gnu::noinline]] bool decodes(JpegDecompressor& jpeg, JpegFailure& failure, std::FILE* file,
                               Target& target)
{
    if (setjmp(failure.way) != 0) { // NOLINT(cert-err52-cpp): the library's only way out
        return false;
    }
    jpeg_stdio_src(jpeg.get(), file);
    jpeg_save_markers(jpeg.get(), kProfileMarker, 0xFFFF);
    jpeg_read_header(jpeg.get(), TRUE);
    if (!isColour(jpeg)) {
        return false;
    }
    if (JOCTET* bytes = nullptr;
        jpeg_read_icc_profile(jpeg.get(), &bytes, &target.profileLength) == TRUE) {
        target.profile.reset(bytes);
    }
    jpeg->scale_num = 1;
    jpeg->scale_denom = reductionFor(std::min(jpeg->image_width, jpeg->image_height));
    jpeg->out_color_space = JCS_RGB;
    if (jpeg_start_decompress(jpeg.get()) != TRUE) {
        return false;
    }
    target.row.resize(std::size_t{3} * jpeg->output_width);
    target.picture
        = Image(static_cast<int>(jpeg->output_width), static_cast<int>(jpeg->output_height));
    decode(jpeg, target);
    return true;
}

/// None if the file is no JPEG, or one that readPicture() has to read.
std::optional<Image> reducedJpeg(const std::filesystem::path& file)
{
    const auto extension = lowerExtension(file);
    if (extension != "jpg" && extension != "jpeg" && extension != "jpe") {
        return std::nullopt;
    }
    const auto stream = openForJpeg(file);
    if (stream == nullptr) {
        return std::nullopt;
    }
    Target target;
    JpegFailure failure;
    JpegDecompressor jpeg(failure);
    if (!decodes(jpeg, failure, stream.get(), target) || !becomesSrgb(target)) {
        return std::nullopt;
    }
    return std::move(target.picture);
}

} // namespace

Image quickLook(const std::filesystem::path& file)
{
    auto reduced = reducedJpeg(file);
    return reduced ? std::move(*reduced) : readPicture(file);
}

Image uprightLook(const std::filesystem::path& file)
{
    auto reduced = reducedJpeg(file);
    return reduced ? turnedUpright(std::move(*reduced), readMetadata(file).orientation)
                   : readPicture(file);
}

} // namespace core::io
