/// @file Finds the network's tensors in what was pickled.

#pragma once

#include "core/nn/pickle_value.h"

#include <string>
#include <utility>
#include <vector>

namespace core::nn {

using PickledTensors = std::vector<std::pair<std::string, PickleTensor>>;

/// The named tensors of a state dict, of a list of (name, tensor) pairs, or of a checkpoint that
/// holds one such dict (under "state_dict", "model", ... or as its only one).
///
/// @throws MalformedWeights if there is none, or several; if it is an optimizer's; or if two
///         tensors have the same name.
PickledTensors stateDictOf(const PickleValue& root);

} // namespace core::nn
