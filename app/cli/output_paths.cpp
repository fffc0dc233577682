#include "app/cli/output_paths.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/io/picture_file.h"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>

namespace app {

namespace fs = std::filesystem;

namespace {

/// Without its dot.
std::string lowerExtension(const fs::path& file)
{
    auto text = file.extension().string();
    text.erase(0, 1);
    std::ranges::transform(text, text.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

bool isPictureName(const fs::path& file)
{
    const auto extensions = core::io::writableExtensions();
    return std::ranges::find(extensions, lowerExtension(file)) != extensions.end();
}

} // namespace

bool meansFolder(const fs::path& path)
{
    std::error_code ignored;
    return fs::is_directory(path, ignored) || !path.has_filename();
}

void requireFolder(const fs::path& folder)
{
    std::error_code error;
    if (isPictureName(folder) && !fs::is_directory(folder, error)) {
        throw core::Error(fmt::format("There are several results; name a folder for them instead "
                                      "of {}.",
                                      folder.string()));
    }
    fs::create_directories(folder, error);
    if (!fs::is_directory(folder, error)) {
        throw core::Error(fmt::format("Cannot make the folder {}{}.", folder.string(),
                                      error ? ": " + error.message() : ""));
    }
    core::requireWritable(folder / "result.png");
}

void requireWritablePicture(const fs::path& file)
{
    if (!isPictureName(file)) {
        throw core::Error(fmt::format(
            "{} must end with .png, .jpg, .tif, .webp or .exr, which says how to write it.",
            file.string()));
    }
    std::error_code ignored;
    const auto folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    if (!fs::is_directory(folder, ignored)) {
        throw core::Error(fmt::format("The folder {} for {} does not exist.", folder.string(),
                                      file.filename().string()));
    }
    core::requireWritable(file);
}

void requireNoInput(const fs::path& output, const std::vector<fs::path>& inputs)
{
    for (const auto& input : inputs) {
        std::error_code ignored;
        if (!input.empty() && fs::equivalent(output, input, ignored)) {
            throw core::Error(fmt::format(
                "{} is one of the files to read; choose another --output.", output.string()));
        }
    }
}

} // namespace app
