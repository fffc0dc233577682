/// @file How much of a weights file is read.

#pragma once

namespace core::nn {

enum class WeightsPart {
    Header, ///< names, types, shapes and metadata; tensors lie on the meta device, without elements
    Everything,
};

} // namespace core::nn
