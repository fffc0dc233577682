/// @file What the portrait workspace needs from the engine; tests put a fake in its place.

#pragma once

#include "core/base/progress.h"
#include "core/image/image.h"
#include "core/image/mask.h"
#include "core/io/frame_source.h"
#include "core/io/picture_file.h"
#include "core/stylize/devices.h"
#include "core/stylize/portrait_settings.h"
#include "core/stylize/portrait_stylizer.h"
#include "core/video/shot_export.h"
#include "ui/portrait/named_network.h"
#include "ui/portrait/portrait_state.h"
#include "ui/settings/computing_preferences.h"

#include <filesystem>
#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace ui {

/// The pictures that a render needs. Engines recognize them by pointer and keep what they computed.
struct PortraitScene {
    std::shared_ptr<const core::Image> content = {};
    std::vector<core::stylize::WeightedStyle> styles = {};
    std::vector<core::stylize::WeightedStyle> personStyles = {}; ///< empty: as `styles`
    std::shared_ptr<const core::Mask> mask = {}; ///< null: all is background

    bool isPaintable() const { return content && !styles.empty(); }
};

enum class RenderQuality {
    Preview, ///< few pixels, fast
    Full, ///< the content's size
};

struct RenderRequest {
    PortraitScene scene = {};
    core::stylize::PortraitSettings settings = {};
    NetworkChoice networks = {};
    core::stylize::Stage stage = core::stylize::Stage::Result;
    RenderQuality quality = RenderQuality::Full;
};

/// A range of a shot to be painted and written.
struct ShotRequest {
    core::video::ShotExport target = {}; ///< content, frames, output; size and settings follow
    std::vector<core::stylize::WeightedStyle> styles = {};
    std::vector<core::stylize::WeightedStyle> personStyles = {}; ///< empty: as `styles`
    std::map<std::int64_t, std::shared_ptr<const core::Mask>> masks = {}; ///< made by hand
    MaskAdjustment adjustment = {}; ///< of all masks
    core::stylize::PortraitSettings settings = {};
    NetworkChoice networks = {};
};

/// Reads, finds people, paints and writes. Every function blocks; all may be called from several
/// threads at once (renders of one quality then wait for each other).
///
/// All throw core::Error with a sentence for the user, and core::Cancelled once stopped.
class PortraitEngine {
public:
    virtual ~PortraitEngine() = default;

    /// From now on works so, and looks for the user's networks in `ownNetworks` (empty: where they
    /// usually are); what runs is not disturbed. Returns at once.
    virtual void configure(const ComputingPreferences& computing,
                           const std::filesystem::path& ownNetworks)
        = 0;

    /// The GPUs there are to paint on.
    virtual core::stylize::CudaDevices cudaDevices() = 0;

    /// Lower case, without dot.
    virtual std::vector<std::string> readableExtensions() const = 0;

    /// The networks to paint with, and encoders, that are installed; may be none.
    virtual std::vector<NamedNetwork> networks() const = 0;
    virtual core::Image readPicture(const std::filesystem::path& file) = 0;
    virtual core::Mask readMask(const std::filesystem::path& file) = 0;
    virtual void writeMask(const core::Mask& mask, const std::filesystem::path& file) = 0;

    /// Lower case, without dot, of videos.
    virtual std::vector<std::string> videoExtensions() const = 0;

    /// Whether a name is a video's or a pattern of numbered pictures.
    virtual bool meansFrames(const std::filesystem::path& file) const = 0;
    virtual std::unique_ptr<core::io::FrameSource> openFrames(const std::filesystem::path& file)
        = 0;

    /// Paints a range on its own, apart from what render() keeps.
    virtual core::video::ExportedShot exportShot(const ShotRequest& request,
                                                 const std::stop_token& stop,
                                                 core::ProgressObserver* progress)
        = 0;
    virtual core::io::WriteReport writePicture(const core::Image& image,
                                               const std::filesystem::path& file,
                                               const core::io::WriteOptions& options)
        = 0;

    virtual core::Mask segment(const core::Image& content, const std::stop_token& stop) = 0;

    /// The long side of previews, in pixels: smaller pictures need none.
    virtual int previewSize() const = 0;
    virtual core::Image render(const RenderRequest& request, const std::stop_token& stop,
                               core::ProgressObserver* progress)
        = 0;
};

} // namespace ui
