#include "ui/portrait/shot_edits.h"

#include "ui/shot/opened_shot.h"

#include <iterator>
#include <utility>

namespace ui {

PortraitState atFrame(const PortraitState& state, std::int64_t frame)
{
    if (!state.shot || state.shot->frame == frame) {
        return state;
    }
    PortraitState next = state;
    auto& masks = next.shot->otherMasks;
    const FrameMask left{.file = state.maskFile, .painted = state.painted};
    if (!left.isEmpty()) {
        masks[state.shot->frame] = left;
    }
    const FrameMask entered = masks.contains(frame) ? masks.at(frame) : FrameMask();
    masks.erase(frame);
    next.maskFile = entered.file;
    next.painted = entered.painted;
    next.shot->frame = frame;
    return next;
}

std::map<std::int64_t, FrameMask> masksByHand(const PortraitState& state)
{
    if (!state.shot) {
        return {};
    }
    auto masks = state.shot->otherMasks;
    const FrameMask shown{.file = state.maskFile, .painted = state.painted};
    if (!shown.isEmpty()) {
        masks[state.shot->frame] = shown;
    }
    return masks;
}

std::set<std::int64_t> framesWithMasks(const PortraitState& state)
{
    std::set<std::int64_t> frames;
    for (const auto& [frame, mask] : masksByHand(state)) {
        frames.insert(frame);
    }
    return frames;
}

std::optional<std::int64_t> carriedFrom(const PortraitState& state)
{
    const auto masks = masksByHand(state);
    if (masks.empty() || masks.contains(state.shot->frame)) {
        return std::nullopt;
    }
    const auto after = masks.upper_bound(state.shot->frame);
    if (after == masks.begin()) {
        return std::nullopt;
    }
    const std::int64_t from = std::prev(after)->first;
    const auto found = state.shot->foundAnew.upper_bound(from);
    const bool ends = found != state.shot->foundAnew.end() && *found <= state.shot->frame;
    return ends ? std::nullopt : std::optional(from);
}

PortraitState withFoundMask(const PortraitState& state)
{
    PortraitState next = state;
    next.maskFile.clear();
    next.painted.reset();
    next.mask = {};
    if (carriedFrom(next)) {
        next.shot->foundAnew.insert(next.shot->frame);
    }
    return next;
}

PortraitState withInPoint(const PortraitState& state, std::int64_t frame,
                          core::video::FrameRange whole)
{
    PortraitState next = state;
    next.shot->range = withFirst(next.shot->range, frame, whole);
    return next;
}

PortraitState withOutPoint(const PortraitState& state, std::int64_t frame,
                           core::video::FrameRange whole)
{
    PortraitState next = state;
    next.shot->range = withLast(next.shot->range, frame, whole);
    return next;
}

bool showsSame(const PortraitState& one, const PortraitState& other)
{
    const auto frameOf = [](const PortraitState& state) {
        return state.shot ? std::optional(state.shot->frame) : std::nullopt;
    };
    return one.content == other.content && frameOf(one) == frameOf(other);
}

bool looksSame(const PortraitState& one, const PortraitState& other)
{
    PortraitState compared = other;
    compared.contents = one.contents;
    if (one.shot && other.shot) {
        compared.shot->range = one.shot->range;
        compared.shot->otherMasks = one.shot->otherMasks;
    }
    return one == compared;
}

PortraitState shownInHistory(const PortraitState& goal, const PortraitState& beside,
                             const PortraitState& now)
{
    const bool sameShot = goal.shot && beside.shot && now.shot && goal.content == now.content;
    return sameShot && masksByHand(goal) == masksByHand(beside) ? atFrame(goal, now.shot->frame)
                                                                : goal;
}

} // namespace ui
