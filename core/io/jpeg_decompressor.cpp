#include "core/io/jpeg_decompressor.h"

namespace core::io {

namespace {

[[noreturn]] void leave(j_common_ptr jpeg)
{
    auto* failure = static_cast<JpegFailure*>(jpeg->client_data);
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

} // namespace

JpegDecompressor::JpegDecompressor(JpegFailure& failure)
{
    m_jpeg.err = jpeg_std_error(&failure.manager);
    failure.manager.error_exit = leave;
    failure.manager.emit_message = leaveIfSerious;
    failure.manager.output_message = stayQuiet;
    m_jpeg.client_data = &failure;
    jpeg_create_decompress(&m_jpeg);
}

JpegStream openForJpeg(const std::filesystem::path& file)
{
    return {std::fopen(file.c_str(), "rb"), std::fclose};
}

} // namespace core::io
