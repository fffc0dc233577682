/// @file What the collection workspace needs of files; tests put a fake in its place.

#pragma once

#include "core/base/progress.h"
#include "core/dataset/day_night_split.h"
#include "core/image/image.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace ui {

/// Every function blocks; all may be called from several threads at once.
///
/// All throw core::Error with a sentence for the user, and core::Cancelled once stopped.
class CollectionEngine {
public:
    virtual ~CollectionEngine() = default;

    /// All pictures below a folder.
    virtual std::vector<std::filesystem::path> listPictures(const std::filesystem::path& folder)
        = 0;
    virtual core::dataset::MeasuredCollection
    measure(const std::vector<std::filesystem::path>& files, core::ProgressObserver* progress,
            const std::stop_token& stop)
        = 0;
    virtual core::dataset::Labels readLabels(const std::filesystem::path& file) = 0;

    /// A small version, upright, fast.
    virtual core::Image quickLook(const std::filesystem::path& file) = 0;

    /// Writes the sets; what is unfinished when it is stopped vanishes.
    virtual void write(const core::dataset::DayNightSplit& split, int side,
                       const std::filesystem::path& folder, core::ProgressObserver* progress,
                       const std::stop_token& stop)
        = 0;
};

} // namespace ui
