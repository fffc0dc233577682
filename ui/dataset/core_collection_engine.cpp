#include "ui/dataset/core_collection_engine.h"

#include "core/dataset/day_night_folders.h"
#include "core/io/quick_look.h"

#include <utility>

namespace ui {

namespace fs = std::filesystem;

CoreCollectionEngine::CoreCollectionEngine(fs::path cache)
    : m_cache(std::move(cache))
{
}

CoreCollectionEngine::~CoreCollectionEngine() = default;

std::vector<fs::path> CoreCollectionEngine::listPictures(const fs::path& folder)
{
    return core::dataset::listPictureTree(folder);
}

core::dataset::MeasuredCollection CoreCollectionEngine::measure(const std::vector<fs::path>& files,
                                                                core::ProgressObserver* progress,
                                                                const std::stop_token& stop)
{
    return core::dataset::measureBrightness(files, m_cache, progress, stop);
}

core::dataset::Labels CoreCollectionEngine::readLabels(const fs::path& file)
{
    return core::dataset::readLabels(file);
}

core::Image CoreCollectionEngine::quickLook(const fs::path& file)
{
    return core::io::uprightLook(file);
}

void CoreCollectionEngine::write(const core::dataset::DayNightSplit& split, int side,
                                 const fs::path& folder, core::ProgressObserver* progress,
                                 const std::stop_token& stop)
{
    core::dataset::writeDayNightFolders(split, side, folder, progress, stop);
}

} // namespace ui
