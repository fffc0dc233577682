#include "ui/portrait/content_list.h"

#include <algorithm>

namespace ui {

namespace {

using Path = std::filesystem::path;

auto placeOf(std::vector<ContentChoice>& contents, const Path& file)
{
    return std::ranges::find(contents, file, &ContentChoice::file);
}

ContentChoice shownOf(const PortraitState& state)
{
    return {.file = state.content,
            .shot = state.shot,
            .mask = {.file = state.maskFile, .painted = state.painted},
            .adjustment = state.mask};
}

void show(PortraitState& state, const ContentChoice& content)
{
    state.content = content.file;
    state.shot = content.shot;
    state.maskFile = content.mask.file;
    state.painted = content.mask.painted;
    state.mask = content.adjustment;
}

} // namespace

std::vector<ContentChoice> contentsOf(const PortraitState& state)
{
    std::vector<ContentChoice> contents = state.contents;
    if (state.content.empty()) {
        return contents;
    }
    if (const auto shown = placeOf(contents, state.content); shown != contents.end()) {
        *shown = shownOf(state);
    } else {
        contents.insert(contents.begin(), shownOf(state));
    }
    return contents;
}

PortraitState atContent(const PortraitState& state, const Path& file)
{
    PortraitState next = state;
    if (!state.contents.empty()) {
        next.contents = contentsOf(state);
    }
    const auto wanted = placeOf(next.contents, file);
    show(next, wanted == next.contents.end() ? ContentChoice{.file = file} : *wanted);
    return next;
}

PortraitState withContentsOf(const PortraitState& goal, const PortraitState& now)
{
    PortraitState next = goal;
    next.contents = now.contents.empty() ? std::vector<ContentChoice>()
                                         : withContents(now, {goal.content}).contents;
    return next;
}

PortraitState withContents(const PortraitState& state, const std::vector<Path>& files)
{
    PortraitState next = state;
    next.contents = contentsOf(state);
    for (const Path& file : files) {
        if (placeOf(next.contents, file) == next.contents.end()) {
            next.contents.push_back({.file = file});
        }
    }
    if (next.contents.size() < 2) {
        next.contents.clear();
    }
    return next;
}

PortraitState withoutContent(const PortraitState& state, const Path& file)
{
    PortraitState next = state;
    if (file == state.content) {
        const auto after = neighbourOf(state, file, 1);
        const auto other = after ? after : neighbourOf(state, file, -1);
        if (!other) {
            return state;
        }
        next = atContent(state, *other);
    }
    std::erase_if(next.contents,
                  [&](const ContentChoice& content) { return content.file == file; });
    if (next.contents.size() < 2) {
        next.contents.clear();
    }
    return next;
}

std::optional<Path> neighbourOf(const PortraitState& state, const Path& from, int steps)
{
    const auto found = std::ranges::find(state.contents, from, &ContentChoice::file);
    const auto index = std::distance(state.contents.begin(), found) + steps;
    const bool inside = found != state.contents.end() && index >= 0
        && index < static_cast<std::ptrdiff_t>(state.contents.size());
    return inside ? std::optional(state.contents[static_cast<std::size_t>(index)].file)
                  : std::nullopt;
}

} // namespace ui
