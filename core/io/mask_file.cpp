#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/io/extension.h"
#include "core/io/picture_file.h"
#include "core/io/picture_output.h"

#include <fmt/format.h>

namespace core::io {

Mask readMask(const std::filesystem::path& file)
{
    const auto image = readPicture(file);
    Mask mask(image.width(), image.height());
    const auto pixels = image.pixels();
    const auto values = mask.values();
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto* pixel = &pixels[3 * i];
        values[i] = 0.299F * pixel[0] + 0.587F * pixel[1] + 0.114F * pixel[2];
    }
    return mask;
}

void writeMask(const Mask& mask, const std::filesystem::path& file)
{
    if (lowerExtension(file) != "png") {
        throw Error(
            fmt::format("{} must end with .png, because masks are PNG files.", file.string()));
    }
    const OutputSamples samples{.size = mask.size(), .channels = 1, .values = mask.values()};
    replaceFile(file,
                [&](const std::filesystem::path& temporary) { encode(samples, temporary, file); });
}

} // namespace core::io
