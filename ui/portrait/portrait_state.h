/// @file Everything an artist chose about one portrait, as a plain value.

#pragma once

#include "core/image/mask_adjustment.h"
#include "core/image/tiled_mask.h"
#include "core/stylize/portrait_settings.h"
#include "ui/portrait/content_choice.h"
#include "ui/portrait/shot_choice.h"
#include "ui/portrait/style_cut.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace ui {

struct StyleChoice {
    std::filesystem::path file = {};
    double weight = 1.0; ///< relative to the others', > 0
    StyleCut cut = {}; ///< the part that is used

    bool operator==(const StyleChoice&) const = default;
};

/// Which region styles are for.
enum class StyleUse {
    Picture, ///< the whole picture, unless the person has its own
    Person, ///< the person alone
};

/// Other networks than those that come with the program.
struct NetworkChoice {
    std::filesystem::path picture = {}; ///< empty: the program's own
    std::filesystem::path person = {}; ///< empty: as the picture
    std::filesystem::path encoder = {}; ///< empty: one that fits the picture's

    bool operator==(const NetworkChoice&) const = default;
};

using core::MaskAdjustment;

/// One portrait: cheap to copy and compare, so undo keeps whole states (which share the tiles of
/// painted masks).
struct PortraitState {
    std::filesystem::path content = {}; ///< empty: none yet
    std::optional<ShotChoice> shot = {}; ///< the content is a video or a pattern; absent: a picture
    std::vector<ContentChoice> contents = {}; ///< to go through, the shown one among them (as it
                                              ///< was left); empty: there is that one only
    std::vector<StyleChoice> styles = {};
    std::vector<StyleChoice> personStyles = {}; ///< empty: the person is painted in `styles`, too
    std::filesystem::path maskFile = {}; ///< empty: the person is found automatically
    std::shared_ptr<const core::TiledMask> painted
        = {}; ///< the mask as it was painted by hand; null: as it was found or loaded
    MaskAdjustment mask = {};
    core::stylize::PortraitSettings settings = {};
    NetworkChoice networks = {};
    bool linked = false; ///< one change moves both regions

    bool operator==(const PortraitState&) const = default;
};

inline const std::vector<StyleChoice>& stylesOf(const PortraitState& state, StyleUse use)
{
    return use == StyleUse::Person ? state.personStyles : state.styles;
}

inline std::vector<StyleChoice>& stylesOf(PortraitState& state, StyleUse use)
{
    return use == StyleUse::Person ? state.personStyles : state.styles;
}

/// The files that it is made from, which nothing may be written over.
inline std::vector<std::filesystem::path> inputsOf(const PortraitState& state)
{
    std::vector<std::filesystem::path> inputs{state.content, state.maskFile};
    for (const StyleUse use : {StyleUse::Picture, StyleUse::Person}) {
        for (const StyleChoice& style : stylesOf(state, use)) {
            inputs.push_back(style.file);
        }
    }
    return inputs;
}

} // namespace ui
