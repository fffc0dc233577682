#include "core/dataset/day_night_folders.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/processor.h"
#include "core/image/resize.h"
#include "core/io/picture_file.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <mutex>
#include <set>

namespace core::dataset {

namespace {

namespace fs = std::filesystem;

constexpr int kQuality = 95;

/// A folder under a hidden name that becomes `final` or vanishes.
class FolderDraft final {
public:
    explicit FolderDraft(fs::path folder)
        : m_final(std::move(folder))
        , m_draft(m_final.parent_path() / ("." + m_final.filename().string() + ".writing"))
    {
        std::error_code problem;
        if (fs::exists(m_final) && !(fs::is_directory(m_final) && fs::is_empty(m_final, problem))) {
            throw Error(fmt::format("{} exists already; choose another folder.", m_final.string()));
        }
        fs::remove_all(m_draft, problem);
        fs::create_directories(m_draft, problem);
        if (problem) {
            throw Error(fmt::format("The folder {} cannot be made ({}).", m_final.string(),
                                    problem.message()));
        }
    }
    ~FolderDraft()
    {
        std::error_code ignored;
        fs::remove_all(m_draft, ignored);
    }
    FolderDraft(const FolderDraft&) = delete;
    FolderDraft& operator=(const FolderDraft&) = delete;

    const fs::path& path() const { return m_draft; }

    void publish()
    {
        std::error_code problem;
        fs::remove(m_final, problem);
        fs::rename(m_draft, m_final, problem);
        if (problem) {
            throw Error(fmt::format("The folder {} cannot be written ({}).", m_final.string(),
                                    problem.message()));
        }
    }

private:
    fs::path m_final;
    fs::path m_draft;
};

Image centralSquare(const Image& picture, int side)
{
    const int length = std::min(picture.width(), picture.height());
    auto square = cropped(picture,
                          {.x = (picture.width() - length) / 2,
                           .y = (picture.height() - length) / 2,
                           .width = length,
                           .height = length});
    square.setOrigin(nullptr);
    square.setAlpha({});
    return length == side ? std::move(square) : resized(square, {side, side});
}

/// Pictures of one name in several folders get numbers.
std::vector<std::string> uniqueStems(const DayNightSplit& split)
{
    std::set<std::string> taken;
    std::vector<std::string> stems;
    for (const auto& picture : split.pictures) {
        const auto stem = picture.file.stem().string();
        auto name = stem;
        for (int number = 2; !taken.insert(name).second; ++number) {
            name = fmt::format("{}_{}", stem, number);
        }
        stems.push_back(name);
    }
    return stems;
}

void writeOne(const SplitPicture& picture, const std::string& stem, int side, const fs::path& root)
{
    const auto folder = root / wordFor(picture.set);
    if (io::pictureSize(picture.file) == Size{side, side}) {
        fs::copy_file(picture.file, folder / (stem + picture.file.extension().string()));
        return;
    }
    io::writePicture(centralSquare(io::readPicture(picture.file), side), folder / (stem + ".jpg"),
                     {.quality = kQuality, .keepMetadata = false});
}

std::string quoted(const std::string& text)
{
    if (text.find_first_of(",\"\n") == std::string::npos) {
        return text;
    }
    std::string result = "\"";
    for (const char letter : text) {
        result += letter == '"' ? "\"\"" : std::string(1, letter);
    }
    return result + '"';
}

void writeManifest(const DayNightSplit& split, const fs::path& file)
{
    std::string text = "file,brightness,group,set\n";
    for (const auto& picture : split.pictures) {
        fmt::format_to(std::back_inserter(text), "{},{:.6f},{},{}\n", quoted(picture.file.string()),
                       picture.brightness, wordFor(picture.group), wordFor(picture.set));
    }
    writeFile(file, text);
}

} // namespace

void writeDayNightFolders(const DayNightSplit& split, int side, const fs::path& folder,
                          ProgressObserver* progress, const std::stop_token& stop)
{
    FolderDraft draft(fs::absolute(folder).lexically_normal());
    for (const auto set : {SplitSet::TrainA, SplitSet::TrainB, SplitSet::TestA, SplitSet::TestB}) {
        fs::create_directory(draft.path() / wordFor(set));
    }
    const auto stems = uniqueStems(split);
    const auto total = static_cast<std::int64_t>(split.pictures.size());
    std::mutex mutex;
    std::int64_t done = 0;
    forEachIndex(total, logicalCores(), stop, [&](std::int64_t index) {
        const auto& picture = split.pictures[static_cast<std::size_t>(index)];
        if (picture.set != SplitSet::None) {
            writeOne(picture, stems[static_cast<std::size_t>(index)], side, draft.path());
        }
        const std::lock_guard lock(mutex);
        ++done;
        if (progress != nullptr) {
            progress->onProgress({.stage = "writing the data set", .done = done, .total = total});
        }
    });
    writeManifest(split, draft.path() / "manifest.csv");
    draft.publish();
}

} // namespace core::dataset
