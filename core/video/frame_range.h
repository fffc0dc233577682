/// @file Which frames of a shot are meant.

#pragma once

#include <cstdint>
#include <string_view>

namespace core::video {

/// Both ends belong to it.
struct FrameRange {
    std::int64_t first = 1;
    std::int64_t last = 1;

    std::int64_t count() const { return last - first + 1; }
    bool operator==(const FrameRange&) const = default;
};

/// "10-25", "7", or "all".
/// @throws core::Error if it is none of them, empty, or reaches outside of `whole`.
FrameRange parseFrameRange(std::string_view text, FrameRange whole);

} // namespace core::video
