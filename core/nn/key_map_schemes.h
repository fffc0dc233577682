/// @file How others name the layers of our networks; one entry a naming. Knows no tensors.

#pragma once

#include "core/nn/key_map.h"

#include <string>
#include <utility>
#include <vector>

namespace core::nn {

/// One way to name one network.
struct NamingScheme {
    NetworkKind kind;
    Naming naming;
    std::vector<std::pair<std::string, std::string>> layers; ///< theirs and ours, in our order
    std::vector<std::string> unused; ///< their prefixes of what we do not need
};

/// Those of the generators between day and night (key_map_generators.cpp).
std::vector<NamingScheme> generatorSchemes();

/// All that are known. A new network (or a new port of one) is a new entry here.
const std::vector<NamingScheme>& namingSchemes();

} // namespace core::nn
