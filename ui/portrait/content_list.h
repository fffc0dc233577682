/// @file Several contents in one look. Pure functions.

#pragma once

#include "ui/portrait/portrait_state.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace ui {

/// All that can be gone through, in order, what belongs to the shown one brought up to date; the
/// shown one alone if there are no others.
std::vector<ContentChoice> contentsOf(const PortraitState& state);

/// The same look for another content, with its own mask if it is one of contentsOf(). Contents stay
/// as they are.
PortraitState atContent(const PortraitState& state, const std::filesystem::path& file);

/// `goal` with what can be gone through in `now`, its own content among it.
PortraitState withContentsOf(const PortraitState& goal, const PortraitState& now);

/// With these behind the others; those that are there already stay where they are.
PortraitState withContents(const PortraitState& state,
                           const std::vector<std::filesystem::path>& files);

/// Without one of several; if it was shown, the next one is, or the one before.
PortraitState withoutContent(const PortraitState& state, const std::filesystem::path& file);

/// The file `steps` behind `from`, or before it if negative; absent beyond the ends.
std::optional<std::filesystem::path> neighbourOf(const PortraitState& state,
                                                 const std::filesystem::path& from, int steps);

} // namespace ui
