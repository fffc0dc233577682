#include "core/io/cmyk_jpeg.h"

#include <csetjmp>
#include <cstdio>
#include <jpeglib.h>
#include <memory>
#include <vector>

namespace core::io {

namespace {

/// libjpeg reports failures by leaving through `way`.
struct Failure {
    jpeg_error_mgr manager = {};
    std::jmp_buf way = {};
};

[[noreturn]] void leave(j_common_ptr jpeg)
{
    auto* failure = static_cast<Failure*>(jpeg->client_data);
    std::longjmp(failure->way, 1); // NOLINT(cert-err52-cpp): the library's only way out
}

/// A truncated file is a warning to libjpeg, which then invents the rest.
void leaveIfSerious(j_common_ptr jpeg, int level)
{
    if (level < 0 && jpeg->err->msg_code != 0) {
        leave(jpeg);
    }
}

void stayQuiet(j_common_ptr /*jpeg*/) { }

class Decompressor final {
public:
    explicit Decompressor(Failure& failure)
    {
        m_jpeg.err = jpeg_std_error(&failure.manager);
        failure.manager.error_exit = leave;
        failure.manager.emit_message = leaveIfSerious;
        failure.manager.output_message = stayQuiet;
        m_jpeg.client_data = &failure;
        jpeg_create_decompress(&m_jpeg);
    }
    ~Decompressor() { jpeg_destroy_decompress(&m_jpeg); }
    Decompressor(const Decompressor&) = delete;
    Decompressor& operator=(const Decompressor&) = delete;
    Decompressor(Decompressor&&) = delete;
    Decompressor& operator=(Decompressor&&) = delete;

    jpeg_decompress_struct* operator->() { return &m_jpeg; }
    jpeg_decompress_struct* get() { return &m_jpeg; }

private:
    jpeg_decompress_struct m_jpeg = {};
};

/// Adobe's programs store the paper that shows, not the ink.
void unpack(const std::vector<JSAMPLE>& row, bool inverted, float* inks)
{
    for (const auto sample : row) {
        *inks++ = static_cast<float>(inverted ? 255 - sample : sample) / 255;
    }
}

bool start(Decompressor& jpeg, std::FILE* file, Size size)
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

void decode(Decompressor& jpeg, Target target)
{
    while (jpeg->output_scanline < jpeg->output_height) {
        JSAMPLE* row = target.row.data();
        jpeg_read_scanlines(jpeg.get(), &row, 1);
        unpack(target.row, jpeg->saw_Adobe_marker != FALSE, target.inks);
        target.inks += target.row.size();
    }
}

/// Not inlined, so that no variable of the caller lives in a register that longjmp() forgets.
[[gnu::noinline]] bool decodes(Decompressor& jpeg, Failure& failure, std::FILE* file,
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
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> stream(std::fopen(file.c_str(), "rb"),
                                                                 std::fclose);
    if (stream == nullptr) {
        return false;
    }
    std::vector<JSAMPLE> row(4 * static_cast<std::size_t>(size.width));
    Failure failure;
    Decompressor jpeg(failure);
    return decodes(jpeg, failure, stream.get(), {size, row, inks.data()});
}

} // namespace core::io
