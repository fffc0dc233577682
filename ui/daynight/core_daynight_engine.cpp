#include "ui/daynight/core_daynight_engine.h"

#include "core/base/cancelled.h"
#include "core/base/error.h"
#include "core/translate/colour_lut.h"
#include "core/video/daynight_shot.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace ui {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

constexpr int kPreviewSize = 640;

class CoreLutWriter final : public LutWriter {
public:
    void add(const core::Image& before, const core::Image& after) override
    {
        m_fit.add(before, after);
    }

    double write(const fs::path& file) override
    {
        const auto lut = m_fit.fitted();
        core::translate::writeCube(lut, file.stem().string(), file);
        return m_fit.error(lut);
    }

private:
    core::translate::ColourLutFit m_fit;
};

/// The files of a folder that are videos by their name; a video gives itself.
std::vector<fs::path> videosIn(const fs::path& place)
{
    std::vector<fs::path> videos;
    std::error_code unreadable;
    if (!fs::is_directory(place, unreadable)) {
        if (core::io::meansFrames(place)) {
            videos.push_back(place);
        }
        return videos;
    }
    for (const auto& entry : fs::directory_iterator(place, unreadable)) {
        if (entry.is_regular_file() && core::io::meansFrames(entry.path())) {
            videos.push_back(entry.path());
        }
    }
    return videos;
}

} // namespace

CoreDayNightEngine::CoreDayNightEngine(TranslatorSource source)
    : m_source(std::move(source))
{
}

CoreDayNightEngine::~CoreDayNightEngine() = default;

void CoreDayNightEngine::configure(const ComputingPreferences& computing,
                                   const fs::path& ownNetworks)
{
    const std::lock_guard lock(m_configurationMutex);
    m_computing = computing;
    m_ownNetworks = ownNetworks;
}

std::vector<NamedTranslator> CoreDayNightEngine::models() const
{
    fs::path own;
    {
        const std::lock_guard lock(m_configurationMutex);
        own = m_ownNetworks;
    }
    return m_source.list(own);
}

std::vector<std::string> CoreDayNightEngine::readableExtensions() const
{
    return core::io::readableExtensions();
}

std::vector<std::string> CoreDayNightEngine::videoExtensions() const
{
    return core::io::videoExtensions();
}

bool CoreDayNightEngine::meansFrames(const fs::path& file) const
{
    return core::io::meansFrames(file);
}

std::unique_ptr<core::io::FrameSource> CoreDayNightEngine::openFrames(const fs::path& file)
{
    return core::io::openFrames(file);
}

std::vector<fs::path> CoreDayNightEngine::listPictures(const fs::path& place)
{
    auto videos = videosIn(place);
    if (core::io::meansFrames(place) && !videos.empty()) {
        return videos; // itself
    }
    try {
        const auto pictures = core::io::listPictures(place);
        videos.insert(videos.end(), pictures.begin(), pictures.end());
    } catch (const core::Error&) {
        if (videos.empty()) {
            throw;
        }
    }
    std::ranges::sort(videos);
    return videos;
}

core::Image CoreDayNightEngine::readPicture(const fs::path& file)
{
    return core::io::readPicture(file);
}

core::io::WriteReport CoreDayNightEngine::writePicture(const core::Image& image,
                                                       const fs::path& file,
                                                       const core::io::WriteOptions& options)
{
    return core::io::writePicture(image, file, options);
}

int CoreDayNightEngine::previewSize() const
{
    return kPreviewSize;
}

core::translate::TranslatorOptions CoreDayNightEngine::optionsFor(const fs::path& model) const
{
    const std::lock_guard lock(m_configurationMutex);
    return {.weights = model.empty() ? m_source.usual() : model,
            .threads = m_computing.threads,
            .mixedPrecision = m_computing.precision == core::stylize::Precision::Fast};
}

void CoreDayNightEngine::load(const fs::path& model)
{
    const auto options = optionsFor(model);
    if (m_translator && m_loaded == options) {
        return;
    }
    m_translator.reset(); // before the new one is loaded: both need not be in memory
    m_translator = std::make_unique<core::translate::DayNightTranslator>(options);
    m_loaded = options;
}

core::Image CoreDayNightEngine::translate(const core::Image& image, const DayNightRequest& request,
                                          const std::stop_token& stop,
                                          core::ProgressObserver* progress)
{
    std::unique_lock lock(m_mutex, std::defer_lock);
    while (!lock.try_lock_for(20ms)) {
        core::throwIfStopped(stop);
    }
    load(request.model);
    return m_translator->translate(image, request.settings, stop, progress);
}

core::video::ExportedShot CoreDayNightEngine::exportShot(const core::video::ShotExport& target,
                                                         const DayNightRequest& request,
                                                         const std::stop_token& stop,
                                                         core::ProgressObserver* progress)
{
    const auto source = openFrames(target.content);
    return core::video::exportLightShot(
        *source, target, {.engine = optionsFor(request.model), .settings = request.settings},
        progress, stop);
}

std::unique_ptr<LutWriter> CoreDayNightEngine::makeLut()
{
    return std::make_unique<CoreLutWriter>();
}

} // namespace ui
