/// @file Which network a weights file holds, and its tensors under this program's names.

#pragma once

#include "core/nn/key_map_identity.h"
#include "core/nn/weights_file.h"

#include <filesystem>
#include <optional>

namespace core::nn {

/// The network whose layers explain most of the file's names; absent if less than half of them.
///
/// Looks at names and shapes only, so readWeightsHeader() is enough.
std::optional<Identity> identify(const WeightsFile& weights);

/// The file's tensors under our names, in the network's order; layers that we do not use are left
/// out.
///
/// An encoder without normalisation inside (torchvision's) gets a `conv0` that takes RGB in [0, 1]
/// to ImageNet's mean and deviation; its zero padding is not imitated, which changes features near
/// borders only. Shapes and completeness are load()'s business (network_weights.h).
/// @throws core::Error naming `file`, if it holds another network than `expected`, or none.
TensorMap inOurNames(const WeightsFile& weights, NetworkKind expected,
                     const std::filesystem::path& file);

} // namespace core::nn
