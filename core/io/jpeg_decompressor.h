/// @file libjpeg's decompressor with an owner. Private to core/io.

#pragma once

#include <csetjmp>
#include <cstdio>
#include <filesystem>
#include <jpeglib.h>
#include <memory>

namespace core::io {

/// libjpeg reports failures by leaving through `way`, which its caller has set with setjmp().
struct JpegFailure {
    jpeg_error_mgr manager = {};
    std::jmp_buf way = {};
};

/// Quiet; a truncated file, which to libjpeg is a warning, is a failure.
class JpegDecompressor final {
public:
    explicit JpegDecompressor(JpegFailure& failure);
    ~JpegDecompressor() { jpeg_destroy_decompress(&m_jpeg); }
    JpegDecompressor(const JpegDecompressor&) = delete;
    JpegDecompressor& operator=(const JpegDecompressor&) = delete;
    JpegDecompressor(JpegDecompressor&&) = delete;
    JpegDecompressor& operator=(JpegDecompressor&&) = delete;

    jpeg_decompress_struct* operator->() { return &m_jpeg; }
    jpeg_decompress_struct* get() { return &m_jpeg; }

private:
    jpeg_decompress_struct m_jpeg = {};
};

using JpegStream = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

/// Null if the file cannot be opened.
JpegStream openForJpeg(const std::filesystem::path& file);

} // namespace core::io
