#include "core/train/day_night_pictures.h"

#include "core/base/error.h"
#include "core/dataset/file_order.h"
#include "core/io/picture_file.h"
#include "core/train/validation_pictures.h"

#include <algorithm>

namespace core::train {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> picturesIn(const fs::path& folder)
{
    if (!fs::is_directory(folder)) {
        throw Error("The data set has no folder " + folder.string()
                    + "; it needs trainA (day) and trainB (night), as 'split' makes them.");
    }
    return io::listPictures(folder);
}

/// `count` of them by chance, or all of them for 0, in their order.
std::vector<fs::path> chosen(const std::vector<fs::path>& files, std::int64_t count,
                             std::uint64_t seed)
{
    const auto wanted = static_cast<std::size_t>(count);
    if (count <= 0 || wanted >= files.size()) {
        return files;
    }
    const dataset::FileOrder order(seed, files.size());
    std::vector<fs::path> result;
    for (std::size_t position = 0; position < wanted; ++position) {
        result.push_back(files[order.at(position)]);
    }
    std::sort(result.begin(), result.end());
    return result;
}

torch::Tensor squaresOf(const fs::path& folder, std::int64_t most, int side)
{
    const auto files
        = fs::is_directory(folder) ? io::listPictures(folder) : std::vector<fs::path>();
    const auto count = std::min(most, static_cast<std::int64_t>(files.size()));
    return count == 0 ? torch::Tensor() : centralSquares(files, count, side);
}

} // namespace

DayAndNightFiles trainingFiles(const fs::path& data, std::int64_t count, std::uint64_t seed)
{
    return {.days = chosen(picturesIn(data / "trainA"), count, seed),
            .nights = chosen(picturesIn(data / "trainB"), count, seed)};
}

DayAndNightPictures testPictures(const fs::path& data, std::int64_t count, int side)
{
    DayAndNightPictures pictures{.day = squaresOf(data / "testA", count, side),
                                 .night = squaresOf(data / "testB", count, side)};
    return pictures.day.defined() && pictures.night.defined() ? pictures : DayAndNightPictures();
}

} // namespace core::train
