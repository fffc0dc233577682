#include "core/io/output_format.h"

#include "core/base/error.h"
#include "core/io/extension.h"
#include "core/io/picture_file.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

namespace core::io {

namespace {

constexpr OutputFormat kPng
    = {.name = "PNG", .bits = 16, .alpha = true, .resolution = true, .longestSide = 1'000'000};
constexpr OutputFormat kTiff
    = {.name = "TIFF", .bits = 16, .alpha = true, .resolution = true, .longestSide = 1'000'000};
constexpr OutputFormat kExr = {.name = "OpenEXR",
                               .bits = 16,
                               .alpha = true,
                               .resolution = true,
                               .halfFloat = true,
                               .longestSide = 1'000'000};
constexpr OutputFormat kWebp
    = {.name = "WebP", .bits = 8, .alpha = true, .resolution = false, .longestSide = 16'383};
constexpr OutputFormat kJpeg
    = {.name = "JPEG", .bits = 8, .alpha = false, .resolution = true, .longestSide = 65'500};

using Entry = std::pair<std::string_view, const OutputFormat*>;

constexpr std::array kByExtension
    = {Entry("png", &kPng), Entry("tif", &kTiff), Entry("tiff", &kTiff), Entry("webp", &kWebp),
       Entry("exr", &kExr), Entry("jpg", &kJpeg), Entry("jpeg", &kJpeg)};

} // namespace

const OutputFormat& outputFormat(const std::filesystem::path& file)
{
    const auto extension = lowerExtension(file);
    const auto* found = std::find_if(kByExtension.begin(), kByExtension.end(),
                                     [&](const Entry& entry) { return entry.first == extension; });
    if (found == kByExtension.end()) {
        throw Error(fmt::format("{} has no extension of a format that can be written; end its name "
                                "with .png, .jpg, .tif, .webp or .exr.",
                                file.string()));
    }
    return *found->second;
}

std::vector<std::string> writableExtensions()
{
    std::vector<std::string> extensions;
    for (const auto& [extension, format] : kByExtension) {
        extensions.emplace_back(extension);
    }
    return extensions;
}

void requireFits(Size size, const OutputFormat& format, const std::filesystem::path& file)
{
    if (std::max(size.width, size.height) > format.longestSide) {
        throw Error(fmt::format("{} cannot hold {} x {} pixels, because {} ends at {} a side; use "
                                "PNG, TIFF or EXR.",
                                file.string(), size.width, size.height, format.name,
                                format.longestSide));
    }
}

} // namespace core::io
