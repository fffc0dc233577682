/// @file From what the artist chose to the pictures themselves.

#pragma once

#include "ui/portrait/carried_mask.h"
#include "ui/portrait/portrait_engine.h"
#include "ui/portrait/portrait_state.h"

#include <deque>
#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace ui {

/// Reads a state's pictures and finds its mask, keeping what the last states needed.
///
/// For one thread: the one that works. Blocks.
class SceneLoader final {
public:
    using Path = std::filesystem::path;

    /// `engine` must outlive it.
    explicit SceneLoader(PortraitEngine& engine);

    /// The picture from memory, or read. @throws core::Error
    std::shared_ptr<const core::Image> picture(const Path& file);

    /// A state's photograph, or the frame of its video. Null if it has none. @throws core::Error
    std::shared_ptr<const core::Image> content(const PortraitState& state);

    /// A video or numbered pictures, opened; stays so until another one is asked for.
    /// @throws core::Error
    core::io::FrameSource& shot(const Path& file);

    /// Puts a picture in memory, so that it need not be read.
    void keep(const Path& file, std::shared_ptr<const core::Image> picture);
    /// The found or loaded mask, before any adjustment; null for a state without content.
    ///
    /// When nobody can be looked for (say, without weights), null, and maskProblem() says why.
    /// @throws core::Error if a chosen mask file cannot be read, core::Cancelled
    std::shared_ptr<const core::Mask> foundMask(const PortraitState& state,
                                                const std::stop_token& stop);
    const std::string& maskProblem() const { return m_maskProblem; }

    /// The painted mask, else foundMask(); null if there is neither.
    std::shared_ptr<const core::Mask> baseMask(const PortraitState& state,
                                               const std::stop_token& stop);

    /// baseMask() as large as the content, for painting on it.
    std::shared_ptr<const core::TiledMask> tiledMask(const PortraitState& state,
                                                     const std::stop_token& stop);

    /// baseMask() as the state adjusts it: for previews on few pixels and therefore quickly.
    std::shared_ptr<const core::Mask>
    adjustedMask(const PortraitState& state, RenderQuality quality, const std::stop_token& stop);

    /// Their pictures, cut as chosen. @throws core::Error
    std::vector<core::stylize::WeightedStyle> styles(const std::vector<StyleChoice>& choices);

    /// All of it, ready to be rendered. @throws core::Error, core::Cancelled
    PortraitScene scene(const PortraitState& state, RenderQuality quality,
                        const std::stop_token& stop);

    /// Forgets the pictures that neither this state nor the latest few have used.
    void forgetAllBut(const PortraitState& state);

private:
    /// Of whose content a mask is, and where it is from.
    struct MaskSource {
        Path content;
        std::int64_t frame = 0; ///< of a shot
        Path file;
        std::optional<MaskWay> carried; ///< of a mask by hand on an earlier frame

        bool operator==(const MaskSource&) const = default;
    };

    struct DecodedFrame {
        Path shot;
        std::int64_t number = 0;
        std::shared_ptr<const core::Image> image;
    };

    /// A mask and the choices that it follows from.
    struct AdjustedMask {
        std::shared_ptr<const core::Mask> base;
        MaskAdjustment adjustment;
        std::shared_ptr<const core::Mask> result;
    };

    /// A style's picture as it is cut; the same one as long as nothing else is asked for.
    struct CutPicture {
        std::shared_ptr<const core::Image> whole;
        StyleCut cut;
        std::shared_ptr<const core::Image> result;
    };

    std::shared_ptr<const core::Image> frame(const Path& shot, std::int64_t number);
    std::shared_ptr<const core::Mask> findMask(const PortraitState& state, const MaskSource& wanted,
                                               const std::stop_token& stop);
    std::shared_ptr<const core::Image> cutPicture(const StyleChoice& style);
    PortraitEngine& m_engine;
    std::map<Path, std::shared_ptr<const core::Image>> m_pictures;
    std::deque<CutPicture> m_cuts; ///< newest first
    Path m_shotFile;
    std::unique_ptr<core::io::FrameSource> m_shot; ///< of m_shotFile
    std::deque<DecodedFrame> m_frames; ///< newest first
    CarriedMask m_carried;
    std::optional<MaskSource> m_maskOf;
    std::shared_ptr<const core::Mask> m_found;
    std::shared_ptr<const core::TiledMask> m_foundTiles; ///< of m_found; null until asked for
    std::shared_ptr<const core::TiledMask> m_painted;
    std::shared_ptr<const core::Mask> m_paintedMask; ///< m_painted's values
    std::map<RenderQuality, AdjustedMask> m_adjusted;
    std::string m_maskProblem;
};

} // namespace ui
