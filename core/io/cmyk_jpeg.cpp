#include "core/io/cmyk_jpeg.h"

#include "core/io/jpeg_decompressor.h"

#include <vector>

namespace core::io {

namespace {

/// Adobe's programs store the paper that shows, not the ink.
void unpack(const std::vector<JSAMPLE>& row, bool inverted, float* inks)
{
    for (const auto sample : row) {
        *inks++ = static_cast<float>(inverted ? 255 - sample : sample) / 255;
    }
}

bool start(JpegDecompressor& jpeg, std::FILE* file, Size size)
{
    jpeg_stdio_src(jpeg.get(), file);
    jpeg_read_header(jpeg.get(), TRUE);
    jpeg->out_color_space = JCS_CMYK;
    return jpeg->num_components == 4 && jpeg->image_width == static_cast<unsigned>(size.width)
        && jpeg->image_height == static_cast<unsigned>(size.height)
        && jpeg_start_decompress(jpeg.get()) == TRUE;
}

/// Where the decoder writes, owned by the caller, because longjmp() skips destructors.
struct Target {
    Size size;
    std::vector<JSAMPLE>& row;
    float* inks;
};

void decode(JpegDecompressor& jpeg, Target target)
{
    while (jpeg->output_scanline < jpeg->output_height) {
        JSAMPLE* row = target.row.data();
        jpeg_read_scanlines(jpeg.get(), &row, 1);
        unpack(target.row, jpeg->saw_Adobe_marker != FALSE, target.inks);
        target.inks += target.row.size();
    }
}

/// Not inlined, so that no variable of the caller lives in a register that longjmp() forgets.
[[gnu::noinline]] bool decodes(JpegDecompressor& jpeg, JpegFailure& failure, std::FILE* file,
                               const Target& target)
{
    if (setjmp(failure.way) != 0) { // NOLINT(cert-err52-cpp): the library's only way out
        return false;
    }
    if (!start(jpeg, file, target.size)) {
        return false;
    }
    decode(jpeg, target);
    return true;
}

} // namespace

bool readInks(const std::filesystem::path& file, Size size, std::span<float> inks)
{
    const auto stream = openForJpeg(file);
    if (stream == nullptr) {
        return false;
    }
    std::vector<JSAMPLE> row(4 * static_cast<std::size_t>(size.width));
    JpegFailure failure;
    JpegDecompressor jpeg(failure);
    return decodes(jpeg, failure, stream.get(), {size, row, inks.data()});
}

} // namespace core::io
