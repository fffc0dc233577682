#include "core/video/frame_range.h"

#include "core/base/error.h"

#include <charconv>
#include <fmt/format.h>
#include <optional>

namespace core::video {

namespace {

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    return error == std::errc() && stop == end && value >= 0 ? std::optional(value) : std::nullopt;
}

} // namespace

FrameRange parseFrameRange(std::string_view text, FrameRange whole)
{
    if (text == "all") {
        return whole;
    }
    const auto dash = text.find('-');
    const auto first = wholeNumber(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : wholeNumber(text.substr(dash + 1));
    if (!first || !last || *first > *last) {
        throw Error(fmt::format("\"{}\" names no frames; write them as 10-25, 7 or all.", text));
    }
    if (*first < whole.first || *last > whole.last) {
        throw Error(fmt::format("Frames {} are asked for, but the shot has {} to {}.", text,
                                whole.first, whole.last));
    }
    return {*first, *last};
}

} // namespace core::video
