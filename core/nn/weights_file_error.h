/// @file What the readers of weights throw among themselves, before the file's name is known.

#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace core::nn {

/// A weights file that is not what it should be. what() is a clause that continues "cannot be read
/// as weights: "; readWeights() turns it into core::Error with the file's name.
class MalformedWeights final : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A name from a file, in quotes, cut short and without control characters, so that a hostile file
/// cannot fill the screen.
std::string inQuotes(std::string_view name);

} // namespace core::nn
