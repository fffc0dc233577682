/// @file Which network a weights file holds, and its tensors under this program's names.

#pragma once

#include "core/nn/weights_file.h"

#include <filesystem>
#include <optional>
#include <string>

namespace core::nn {

/// A network, or the part of one that the public port keeps in a file of its own.
enum class NetworkKind {
    Encoder, ///< VGG-19 from its input on
    Sanet, ///< transform, decoder and perhaps the detail path
    SanetTransform,
    SanetDecoder,
    Segnet,
};

/// Whose names the tensors have.
enum class Naming {
    Ours,
    PublicPort, ///< nn.Sequential's indices and `sanet4_1`: vgg_normalised, decoder_iter_N, ...
    Torchvision, ///< `features.N`; zero padding, no normalisation inside
    CollaborativeDistillation, ///< `conv11`: Wang et al. 2020, quarter-width VGG-19
    Prototype, ///< `transform.s4`, `decoder.n.0.1`
};

/// What a weights file holds.
struct Identity {
    NetworkKind kind = NetworkKind::Encoder;
    Naming naming = Naming::Ours;
    double width = 0; ///< 1.0 = the papers' network; 0 if the tensor that tells it is missing
    bool detailPath = false; ///< for NetworkKind::Sanet
    std::string lastLayer = {}; ///< for NetworkKind::Encoder, how far it goes: "conv5_1"
};

/// The network whose layers explain most of the file's names; absent if less than half of them.
///
/// Looks at names and shapes only, so readWeightsHeader() is enough.
std::optional<Identity> identify(const WeightsFile& weights);

/// "VGG-19 encoder", "person SegNet": for sentences.
std::string description(NetworkKind kind);

/// The word in safetensors' metadata and file names: "encoder", "sanet", "segnet".
std::string networkWord(NetworkKind kind);

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
