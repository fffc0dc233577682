/// @file A number from text, as files and command lines write it, whatever the language.

#pragma once

#include <charconv>
#include <optional>
#include <string_view>

namespace core {

/// The number that all of `text` is, with a decimal point; absent if it is not one or too large.
template <typename Number> std::optional<Number> parsedNumber(std::string_view text)
{
    Number value = {};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isWhole = error == std::errc() && end == text.data() + text.size();
    return isWhole ? std::optional(value) : std::nullopt;
}

} // namespace core
