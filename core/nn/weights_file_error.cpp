#include "core/nn/weights_file_error.h"

#include <algorithm>

namespace core::nn {

namespace {

constexpr std::size_t kLongestName = 80;

} // namespace

std::string inQuotes(std::string_view name)
{
    std::string text(name.substr(0, kLongestName));
    std::ranges::replace_if(
        text, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7f'; }, '?');
    return "\"" + text + (name.size() > kLongestName ? "...\"" : "\"");
}

} // namespace core::nn
