#include "core/base/error.h"
#include "core/io/extension.h"
#include "core/io/picture_file.h"

#include <algorithm>
#include <fmt/format.h>

namespace core::io {

namespace {

bool isPicture(const std::filesystem::directory_entry& entry)
{
    const auto& known = readableExtensions();
    std::error_code vanished;
    return entry.is_regular_file(vanished) && !entry.path().filename().string().starts_with('.')
        && std::find(known.begin(), known.end(), lowerExtension(entry.path())) != known.end();
}

std::vector<std::filesystem::path> picturesIn(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> result;
    std::error_code problem;
    for (std::filesystem::directory_iterator at(folder, problem), end; !problem && at != end;
         at.increment(problem)) {
        if (isPicture(*at)) {
            result.push_back(at->path());
        }
    }
    if (problem) {
        throw Error(fmt::format("The folder {} cannot be read ({}); check its permissions.",
                                folder.string(), problem.message()));
    }
    std::sort(result.begin(), result.end());
    return result;
}

} // namespace

const std::vector<std::string>& readableExtensions()
{
    static const std::vector<std::string> extensions
        = {"bmp", "exr", "gif", "hdr", "jpe",  "jpeg", "jpg",
           "png", "ppm", "tga", "tif", "tiff", "webp"};
    return extensions;
}

std::vector<std::filesystem::path> listPictures(const std::filesystem::path& path)
{
    std::error_code problem;
    const auto status = std::filesystem::status(path, problem);
    if (!std::filesystem::exists(status)) {
        throw Error(fmt::format("There is no file or folder {}; check the name.", path.string()));
    }
    if (!std::filesystem::is_directory(status)) {
        return {path};
    }
    auto pictures = picturesIn(path);
    if (pictures.empty()) {
        throw Error(fmt::format("The folder {} holds no pictures; choose one with PNG, JPEG, TIFF, "
                                "WebP or EXR files.",
                                path.string()));
    }
    return pictures;
}

} // namespace core::io
