/// @file The few functions and classes that a pickle of tensors may name, and what they make.

#pragma once

#include "core/nn/pickle_value.h"

namespace core::nn {

/// @throws MalformedWeights naming `name`, unless it is one that callGlobal() knows or a storage.
void requireKnownGlobal(const std::string& name);

/// What Python's `name(*arguments)` would return, for tensors, parameters, sizes and dicts.
///
/// @throws MalformedWeights if the arguments are not as PyTorch writes them.
PickleRef callGlobal(PickleHeap& heap, const std::string& name, const PickleTuple& arguments);

/// The storage of a persistent id: ('storage', type, key, device, count[, view]).
/// @throws MalformedWeights
PickleRef storageOf(PickleHeap& heap, const PickleTuple& id);

} // namespace core::nn
