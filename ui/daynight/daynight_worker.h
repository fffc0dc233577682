/// @file What the day-and-night controller does on its thread. Private to ui/daynight.

#pragma once

#include "ui/daynight/daynight_controller.h"

#include <QStringList>

#include <functional>

namespace ui {

/// Reads and translates; keeps the picture that it read last. One thread at a time.
class DayNightController::Worker final {
public:
    struct Found {
        std::vector<std::filesystem::path> pictures = {};
        QStringList problems = {}; ///< one sentence each
    };

    explicit Worker(DayNightEngine& engine)
        : m_engine(engine)
    {
    }

    /// Pictures of these files and folders; those before the first that can be read are left out.
    Found find(const std::vector<std::filesystem::path>& places, const std::stop_token& stop);

    /// The picture of the order, if it is another than the one that was told last.
    std::optional<DayNightPicture> newPicture(const DayNightOrder& order);
    void setTold(const DayNightPicture& picture);
    /// Whether the picture that was told last was of that file.
    bool hasTold(const std::filesystem::path& file) const { return m_toldFile == file; }

    /// After newPicture(). A preview of a small picture is the full result.
    DayNightResult render(const DayNightOrder& order, bool asPreview, const std::stop_token& stop,
                          core::ProgressObserver* progress);

private:
    void takeFrom(const std::filesystem::path& place, Found& found);
    void keep(const std::filesystem::path& file, std::int64_t frame);
    core::Image read(const std::filesystem::path& file, std::int64_t frame);
    void openShot(const std::filesystem::path& file);

    DayNightEngine& m_engine;
    DayNightPicture m_picture; ///< the last that was read
    std::shared_ptr<const core::Image> m_small; ///< of it, for previews
    std::unique_ptr<core::io::FrameSource> m_frames; ///< of the last picture; null: it is no video
    double m_firstBrightness = 0; ///< of m_frames
    std::filesystem::path m_toldFile;
    std::int64_t m_toldFrame = 0;
};

} // namespace ui
