/// @file Pictures from and to disk, through OpenImageIO. The only place that knows picture formats.

#pragma once

#include "core/image/image.h"
#include "core/image/mask.h"

#include <filesystem>
#include <string>
#include <vector>

namespace core::io {

/// Reads a picture file, turned upright and converted to sRGB through its ICC profile.
///
/// Grey becomes RGB, CMYK is converted through its profile, alpha is kept straight, EXIF, XMP,
/// IPTC, profile and resolution land in Image::origin().
/// @throws core::Error naming the file, if it is missing, unreadable, truncated, no picture, or too
/// large.
Image readPicture(const std::filesystem::path& file);

/// Width and height of a file (after its orientation) without decoding it. @throws core::Error as
/// readPicture().
Size pictureSize(const std::filesystem::path& file);

enum class ColorProfileChoice { Srgb, Original };

/// For WriteOptions::bitsPerChannel: 16 for a picture that was read with more than 8, else 8.
inline constexpr int kBitsAsRead = 0;

struct WriteOptions {
    int bitsPerChannel = 8; ///< 8, 16 or kBitsAsRead; what the format cannot hold is written at its
                            ///< best and reported. OpenEXR's are half floats always
    int quality = 95; ///< 1 to 100, for JPEG and WebP
    ColorProfileChoice profile
        = ColorProfileChoice::Srgb; ///< Original converts back to the profile it was read with
    bool keepMetadata = true; ///< EXIF, XMP, IPTC and resolution
};

/// What a written file holds of what was read, in sentences for the user.
struct WriteReport {
    std::vector<std::string> kept = {};
    std::vector<std::string> converted = {};
    std::vector<std::string> lost = {};
};

/// Writes a picture in the format of the file's extension (png, jpg, jpeg, tif, tiff, webp, exr),
/// beside and renamed. OpenEXR is written in linear light of sRGB's primaries, as its readers
/// expect, whatever profile was chosen.
///
/// @throws core::Error naming the file, if the extension is unknown or the file cannot be written.
WriteReport writePicture(const Image& image, const std::filesystem::path& file,
                         const WriteOptions& options = {});

/// Reads a mask from a picture's luminance. @throws core::Error as readPicture().
Mask readMask(const std::filesystem::path& file);

/// Writes an 8-bit grey PNG, white = 1. @throws core::Error if the file cannot be written.
void writeMask(const Mask& mask, const std::filesystem::path& file);

/// Extensions, lower case without dot, that readPicture() understands.
const std::vector<std::string>& readableExtensions();

/// The same of writePicture().
std::vector<std::string> writableExtensions();

/// The picture files of a folder (by extension, not of its subfolders), sorted by name; a file
/// gives itself.
/// @throws core::Error if `path` does not exist or holds no picture.
std::vector<std::filesystem::path> listPictures(const std::filesystem::path& path);

} // namespace core::io
