/// @file Which networks there are and whose names their tensors have. Names no LibTorch.

#pragma once

#include <string>

namespace core::nn {

/// A network, or the part of one that the public port keeps in a file of its own.
enum class NetworkKind {
    Encoder, ///< VGG-19 from its input on
    Sanet, ///< transform, decoder and perhaps the detail path
    SanetTransform,
    SanetDecoder,
    Segnet,
    DayNight, ///< both generators between day and night
    ResnetGenerator, ///< one of CycleGAN's own generators
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

/// "VGG-19 encoder", "person SegNet": for sentences.
std::string description(NetworkKind kind);

/// The word in safetensors' metadata and file names: "encoder", "sanet", "segnet",
/// "day_night", "resnet_generator".
std::string networkWord(NetworkKind kind);

} // namespace core::nn
