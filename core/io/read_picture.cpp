#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/io/decoded_pixels.h"
#include "core/io/metadata.h"
#include "core/io/orientation.h"
#include "core/io/picture_file.h"
#include "core/io/picture_input.h"

#include <fmt/format.h>
#include <utility>

namespace core::io {

namespace {

/// Bytes a pixel: the picture with alpha, its turned copy, and what decoders hold for themselves.
constexpr std::int64_t kBytesOfPicture = 16;
constexpr std::int64_t kBytesOfTurnedCopy = 16;
constexpr std::int64_t kBytesOfDecoder = 8;

int orientationOf(const PictureInput& input, const Metadata& metadata)
{
    return metadata.orientation != 0 ? metadata.orientation : input.orientation();
}

void requireMemory(const PictureInput& input, int orientation)
{
    const auto samples = 4 * static_cast<std::int64_t>(input.layout().channels);
    const bool isTurned = uprightSize({1, 2}, orientation) != Size{1, 2} || orientation == 3;
    const auto perPixel = samples + kBytesOfPicture + kBytesOfDecoder
        + (isTurned || orientation == 4 ? kBytesOfTurnedCopy : 0);
    const auto needed = perPixel * static_cast<std::int64_t>(input.pixelCount());
    const auto available = availableMemory();
    if (needed > available) {
        throw Error(fmt::format("{} has {} x {} pixels, which take {} MiB of memory where {} MiB "
                                "are free; close other programs or scale it down in another one.",
                                input.file().string(), input.size().width, input.size().height,
                                needed >> 20, available >> 20));
    }
}

PictureOrigin originOf(const PictureInput& input, Metadata&& metadata)
{
    const double dotsPerInch
        = metadata.dotsPerInch > 0 ? metadata.dotsPerInch : input.dotsPerInch();
    return {.fileFormat = input.format(),
            .bitsPerChannel = input.bitsPerChannel(),
            .floatingPoint = input.isFloatingPoint(),
            .iccProfile = std::move(metadata.iccProfile),
            .exif = std::move(metadata.exif),
            .xmp = std::move(metadata.xmp),
            .iptc = std::move(metadata.iptc),
            .dotsPerInch = dotsPerInch};
}

} // namespace

Image readPicture(const std::filesystem::path& file)
{
    PictureInput input(file);
    auto metadata = readMetadata(file);
    if (auto profile = input.iccProfile(); !profile.empty()) {
        metadata.iccProfile = std::move(profile);
    }
    if (metadata.exif.empty()) {
        metadata.exif = input.exif();
    }
    const int orientation = orientationOf(input, metadata);
    requireMemory(input, orientation);
    auto pixels = decoded(input, metadata.iccProfile);
    auto origin = originOf(input, std::move(metadata));
    origin.bentHighlights = pixels.bentHighlights;
    auto image = turnedUpright(std::move(pixels.image), orientation);
    image.setOrigin(std::make_shared<const PictureOrigin>(std::move(origin)));
    return image;
}

Size pictureSize(const std::filesystem::path& file)
{
    const PictureInput input(file);
    return uprightSize(input.size(), orientationOf(input, readMetadata(file)));
}

} // namespace core::io
