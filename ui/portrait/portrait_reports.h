/// @file What the portrait worker tells the window. Values that cross the thread.

#pragma once

#include "core/base/numbered_files.h"
#include "core/image/image.h"
#include "core/image/mask.h"
#include "core/image/tiled_mask.h"
#include "core/stylize/portrait_settings.h"
#include "ui/canvas/picture_pyramid.h"
#include "ui/portrait/pasted_picture.h"
#include "ui/portrait/portrait_engine.h"
#include "ui/shot/opened_shot.h"

#include <QImage>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// The photograph, or the frame, as soon as it is read.
struct ContentReport {
    std::filesystem::path file = {};
    std::optional<std::int64_t> frame = {}; ///< of a shot
    std::shared_ptr<const core::Image> image = {};
    PictureLayer layer = {};
};

/// The mask in use, whenever it changed. Without a person found, both are null.
struct MaskReport {
    std::shared_ptr<const core::Mask> found = {}; ///< before any adjustment
    std::shared_ptr<const core::TiledMask> tiles = {}; ///< the same, as large as the content
    core::TiledMask used = {}; ///< adjusted; it may be smaller than the content
    QSize content = {};
};

struct RenderReport {
    quint64 generation = 0; ///< of the request; larger is newer
    core::stylize::Stage stage = core::stylize::Stage::Result;
    RenderQuality quality = RenderQuality::Full;
    PictureLayer layer = {};
    std::shared_ptr<const core::Image> image = {}; ///< null for stages that are not painted
    double seconds = 0;
};

struct StageThumbnail {
    quint64 generation = 0;
    core::stylize::Stage stage = core::stylize::Stage::Result;
    QImage picture = {};
};

/// Where imported pictures go.
enum class ImportTarget {
    Any, ///< the first is the photograph if there is none yet, all others are styles
    Content, ///< one is the photograph; several are photographs to go through
    Portrait, ///< the first is the photograph, all others are styles
    Listed, ///< a photograph to go through is to be shown
    Styles,
    OnlyStyle, ///< instead of the present styles
    PersonStyles,
    OnlyPersonStyle, ///< instead of the person's present styles
};

/// One picture that an import read, or a video of which it read the first frame.
struct ImportedPicture {
    std::filesystem::path file = {};
    QImage thumbnail = {};
    std::optional<core::video::FrameRange> frames = {}; ///< of a video or a pattern: all of them
    std::optional<core::NumberedFiles> numbered
        = {}; ///< the pictures of which this is one, if there are several
};

struct ImportReport {
    std::vector<ImportedPicture> pictures = {};
    QStringList problems = {}; ///< one sentence a file
};

/// What the worker is doing now.
struct Activity {
    QString text = {};
    double fraction = -1; ///< in [0, 1]; negative while unknown
    std::optional<double> secondsLeft = {};
};

} // namespace ui
