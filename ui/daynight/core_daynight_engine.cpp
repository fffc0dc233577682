#include "ui/daynight/core_daynight_engine.h"

#include "core/base/cancelled.h"
#include "core/translate/colour_lut.h"

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

std::vector<fs::path> CoreDayNightEngine::listPictures(const fs::path& place)
{
    return core::io::listPictures(place);
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

void CoreDayNightEngine::load(const fs::path& model, int threads)
{
    if (m_translator && m_model == model && m_threads == threads) {
        return;
    }
    m_translator.reset(); // before the new one is loaded: both need not be in memory
    m_translator
        = std::make_unique<core::translate::DayNightTranslator>(core::translate::TranslatorOptions{
            .weights = model.empty() ? m_source.usual() : model, .threads = threads});
    m_model = model;
    m_threads = threads;
}

core::Image CoreDayNightEngine::translate(const core::Image& image, const DayNightRequest& request,
                                          const std::stop_token& stop,
                                          core::ProgressObserver* progress)
{
    int threads = 0;
    {
        const std::lock_guard lock(m_configurationMutex);
        threads = m_computing.threads;
    }
    std::unique_lock lock(m_mutex, std::defer_lock);
    while (!lock.try_lock_for(20ms)) {
        core::throwIfStopped(stop);
    }
    load(request.model, threads);
    return m_translator->translate(image, request.settings, stop, progress);
}

std::unique_ptr<LutWriter> CoreDayNightEngine::makeLut()
{
    return std::make_unique<CoreLutWriter>();
}

} // namespace ui
