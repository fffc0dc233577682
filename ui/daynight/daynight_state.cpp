#include "ui/daynight/daynight_state.h"

namespace ui {

using core::translate::Direction;

Direction directionFor(DayNightGoal goal, double brightness, const LightScale& scale)
{
    switch (goal) {
    case DayNightGoal::Night:
        return Direction::ToNight;
    case DayNightGoal::Day:
        return Direction::ToDay;
    case DayNightGoal::Automatic:
        break;
    }
    const double middle = (scale.limits.nightBelow + scale.limits.dayAbove) / 2;
    return scale.of(brightness) < middle ? Direction::ToDay : Direction::ToNight;
}

core::video::FrameRange rangeOf(const ShotRanges& ranges, const OpenedShot& shot)
{
    const auto chosen = ranges.find(shot.file);
    return chosen == ranges.end() ? shot.whole() : within(chosen->second, shot.whole());
}

} // namespace ui
