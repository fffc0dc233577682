#include "core/dataset/brightness.h"

#include "core/base/cancelled.h"
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/processor.h"
#include "core/dataset/brightness_cache.h"
#include "core/image/hsp.h"
#include "core/image/perceptual_hash.h"
#include "core/io/picture_file.h"
#include "core/io/quick_look.h"

#include <algorithm>
#include <fmt/format.h>
#include <mutex>
#include <optional>

namespace core::dataset {

namespace {

namespace fs = std::filesystem;

bool isPicture(const fs::path& file)
{
    auto extension = file.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char letter) { return std::tolower(letter); });
    const auto& known = io::readableExtensions();
    return extension.size() > 1 && !file.filename().string().starts_with('.')
        && std::find(known.begin(), known.end(), extension.substr(1)) != known.end();
}

MeasuredPicture measured(const fs::path& file)
{
    const auto picture = io::quickLook(file);
    return {
        .file = file, .brightness = meanHspBrightness(picture), .hash = perceptualHash(picture)};
}

/// What several threads find out about the files, in the files' order.
class Measuring final {
public:
    Measuring(const std::vector<fs::path>& files, const fs::path& cache, ProgressObserver* progress)
        : m_files(files)
        , m_cache(cache)
        , m_progress(progress)
        , m_pictures(files.size())
        , m_reasons(files.size())
    {
    }
    ~Measuring() { m_cache.save(); }
    Measuring(const Measuring&) = delete;
    Measuring& operator=(const Measuring&) = delete;

    void measure(std::size_t index)
    {
        const auto& file = m_files[index];
        auto known = m_cache.find(file);
        const bool isNew = !known;
        std::string reason;
        if (isNew) {
            try {
                known = measured(file);
            } catch (const Error& error) {
                reason = error.what();
            }
        }
        const std::lock_guard lock(m_mutex);
        m_pictures[index] = known;
        m_reasons[index] = reason;
        if (isNew && known) {
            m_fresh.push_back(*known);
        }
        ++m_done;
        if (m_progress != nullptr) {
            m_progress->onProgress({.stage = "measuring the brightness",
                                    .done = m_done,
                                    .total = static_cast<std::int64_t>(m_files.size())});
        }
    }

    /// Hands what is new to the cache; find() is not called any more.
    void remember()
    {
        for (const auto& picture : m_fresh) {
            m_cache.add(picture);
        }
        m_fresh.clear();
    }

    MeasuredCollection collection() const
    {
        MeasuredCollection result;
        for (std::size_t index = 0; index < m_files.size(); ++index) {
            if (m_pictures[index]) {
                result.pictures.push_back(*m_pictures[index]);
            } else {
                result.unreadable.push_back({.file = m_files[index], .reason = m_reasons[index]});
            }
        }
        return result;
    }

private:
    const std::vector<fs::path>& m_files;
    BrightnessCache m_cache;
    ProgressObserver* m_progress;
    std::mutex m_mutex;
    std::vector<std::optional<MeasuredPicture>> m_pictures;
    std::vector<std::string> m_reasons;
    std::vector<MeasuredPicture> m_fresh;
    std::int64_t m_done = 0;
};

} // namespace

double MeasuredCollection::largestBrightness() const
{
    double largest = 0;
    for (const auto& picture : pictures) {
        largest = std::max(largest, picture.brightness);
    }
    return largest;
}

std::vector<fs::path> listPictureTree(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code problem;
    using Walk = fs::recursive_directory_iterator;
    const auto options = fs::directory_options::skip_permission_denied;
    for (Walk at(folder, options, problem), end; !problem && at != end; at.increment(problem)) {
        std::error_code vanished;
        if (at->is_regular_file(vanished) && isPicture(at->path())) {
            files.push_back(at->path());
        }
    }
    if (problem) {
        throw Error(
            fmt::format("The folder {} cannot be read ({}); check its name and permissions.",
                        folder.string(), problem.message()));
    }
    if (files.empty()) {
        throw Error(fmt::format("There are no pictures in {} or below it; choose another folder.",
                                folder.string()));
    }
    std::sort(files.begin(), files.end());
    return files;
}

MeasuredCollection measureBrightness(const std::vector<fs::path>& files, const fs::path& cache,
                                     ProgressObserver* progress, const std::stop_token& stop)
{
    Measuring measuring(files, cache, progress);
    try {
        forEachIndex(
            static_cast<std::int64_t>(files.size()), logicalCores(), stop,
            [&](std::int64_t index) { measuring.measure(static_cast<std::size_t>(index)); });
    } catch (const Cancelled&) {
        measuring.remember();
        throw;
    }
    measuring.remember();
    return measuring.collection();
}

} // namespace core::dataset
