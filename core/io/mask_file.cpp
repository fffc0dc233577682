#include "core/io/picture_file.h"
#include "core/io/picture_output.h"

#include <cmath>

namespace core::io {

Mask readMask(const std::filesystem::path& file)
{
    const auto image = readPicture(file);
    Mask mask(image.width(), image.height());
    const auto pixels = image.pixels();
    const auto values = mask.values();
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i]
            = 0.299F * pixels[3 * i] + 0.587F * pixels[3 * i + 1] + 0.114F * pixels[3 * i + 2];
    }
    return mask;
}

void writeMask(const Mask& mask, const std::filesystem::path& file)
{
    writeSamples({.size = mask.size(), .channels = 1, .values = mask.values()}, file);
}

} // namespace core::io
