/// @file The real files behind the collection workspace.

#pragma once

#include "ui/dataset/collection_engine.h"

namespace ui {

/// Remembers what it has measured in a file of the user's cache. Thread-safe.
class CoreCollectionEngine : public CollectionEngine {
public:
    /// `cache` may be empty: nothing is remembered.
    explicit CoreCollectionEngine(std::filesystem::path cache);
    ~CoreCollectionEngine() override;

    std::vector<std::filesystem::path> listPictures(const std::filesystem::path& folder) override;
    core::dataset::MeasuredCollection measure(const std::vector<std::filesystem::path>& files,
                                              core::ProgressObserver* progress,
                                              const std::stop_token& stop) override;
    core::dataset::Labels readLabels(const std::filesystem::path& file) override;
    core::Image quickLook(const std::filesystem::path& file) override;
    void write(const core::dataset::DayNightSplit& split, int side,
               const std::filesystem::path& folder, core::ProgressObserver* progress,
               const std::stop_token& stop) override;

private:
    std::filesystem::path m_cache;
};

} // namespace ui
