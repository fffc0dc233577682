/// @file What the day-and-night workspace needs from the engine; tests put a fake in its place.

#pragma once

#include "core/base/progress.h"
#include "core/image/image.h"
#include "core/io/frame_source.h"
#include "core/io/picture_file.h"
#include "core/translate/day_night_translator.h"
#include "core/video/shot_export.h"
#include "ui/settings/computing_preferences.h"

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace ui {

/// An installed pair of generators.
struct NamedTranslator {
    std::string name = {};
    std::filesystem::path file = {};
};

struct DayNightRequest {
    core::translate::TranslationSettings settings = {};
    std::filesystem::path model = {}; ///< empty: the program's own
};

/// Collects what pictures became, and writes the common change of colour as a table.
class LutWriter {
public:
    virtual ~LutWriter() = default;

    virtual void add(const core::Image& before, const core::Image& after) = 0;

    /// Writes a .cube and returns its mean error on what was added, 0 to 1. @throws core::Error
    virtual double write(const std::filesystem::path& file) = 0;
};

/// Reads, translates and writes. Every function blocks; all may be called from several threads at
/// once (translations then wait for each other).
///
/// All throw core::Error with a sentence for the user, and core::Cancelled once stopped.
class DayNightEngine {
public:
    virtual ~DayNightEngine() = default;

    /// From now on works so, and looks for the user's networks in `ownNetworks` (empty: where they
    /// usually are); what runs is not disturbed. Returns at once.
    virtual void configure(const ComputingPreferences& computing,
                           const std::filesystem::path& ownNetworks)
        = 0;

    /// Besides the program's own.
    virtual std::vector<NamedTranslator> models() const = 0;

    /// Lower case, without dot.
    virtual std::vector<std::string> readableExtensions() const = 0;

    /// The same of videos.
    virtual std::vector<std::string> videoExtensions() const = 0;

    /// Whether a name is a video's or a pattern of numbered pictures.
    virtual bool meansFrames(const std::filesystem::path& file) const = 0;
    virtual std::unique_ptr<core::io::FrameSource> openFrames(const std::filesystem::path& file)
        = 0;

    /// Pictures and videos of a folder by name; a file gives itself.
    virtual std::vector<std::filesystem::path> listPictures(const std::filesystem::path& place) = 0;
    virtual core::Image readPicture(const std::filesystem::path& file) = 0;

    virtual core::io::WriteReport writePicture(const core::Image& image,
                                               const std::filesystem::path& file,
                                               const core::io::WriteOptions& options)
        = 0;

    /// The long side of previews, in pixels: smaller pictures need none.
    virtual int previewSize() const = 0;
    virtual core::Image translate(const core::Image& image, const DayNightRequest& request,
                                  const std::stop_token& stop, core::ProgressObserver* progress)
        = 0;

    /// Changes a range of a shot on its own, steadied over time.
    virtual core::video::ExportedShot
    exportShot(const core::video::ShotExport& target, const DayNightRequest& request,
               const std::stop_token& stop, core::ProgressObserver* progress)
        = 0;
    virtual std::unique_ptr<LutWriter> makeLut() = 0;
};

} // namespace ui
