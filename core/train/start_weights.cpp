#include "core/train/start_weights.h"

#include "core/base/error.h"
#include "core/nn/key_map.h"
#include "core/nn/network_weights.h"

#include <algorithm>
#include <array>
#include <string>

namespace core::train {

namespace {

struct EncoderLayer {
    const char* name;
    int level; ///< 1-based
};

constexpr std::array<EncoderLayer, 14> kEncoderLayers{{
    {"conv0", 1},
    {"conv1_1", 1},
    {"conv1_2", 2},
    {"conv2_1", 2},
    {"conv2_2", 3},
    {"conv3_1", 3},
    {"conv3_2", 4},
    {"conv3_3", 4},
    {"conv3_4", 4},
    {"conv4_1", 4},
    {"conv4_2", 5},
    {"conv4_3", 5},
    {"conv4_4", 5},
    {"conv5_1", 5},
}};

nn::TensorMap readAs(nn::NetworkKind kind, const std::filesystem::path& file)
{
    return nn::inOurNames(nn::readWeights(file), kind, file);
}

void replace(nn::TensorMap& tensors, const std::string& name, const torch::Tensor& value)
{
    const auto found = std::find_if(tensors.begin(), tensors.end(),
                                    [&](const auto& item) { return item.first == name; });
    if (found == tensors.end()) {
        tensors.emplace_back(name, value);
    } else {
        found->second = value;
    }
}

/// `network`'s own tensors with those of `tensors` in their place.
nn::TensorMap merged(const torch::nn::Module& network, const nn::TensorMap& tensors)
{
    auto all = nn::state(network);
    for (const auto& [name, tensor] : tensors) {
        replace(all, name, tensor);
    }
    return all;
}

/// How many levels of the encoder are complete.
int completeLevels(const nn::TensorMap& tensors)
{
    for (const auto& layer : kEncoderLayers) {
        const std::string name = layer.name;
        if (!nn::find(tensors, name + ".weight").defined()
            || !nn::find(tensors, name + ".bias").defined()) {
            return layer.level - 1;
        }
    }
    return nn::kEncoderLevels;
}

} // namespace

FrozenEncoder loadFrozenEncoder(const std::filesystem::path& file)
{
    const auto weights = nn::readWeights(file);
    const auto tensors = nn::inOurNames(weights, nn::NetworkKind::Encoder, file);
    const auto identity = nn::identify(weights);
    const int levels = completeLevels(tensors);
    if (levels == 0 || !identity || identity->width <= 0 || identity->width > 1) {
        throw Error("The encoder in " + file.string() + " has no complete first level.");
    }
    FrozenEncoder encoder{.network
                          = nn::Vgg19Encoder(nn::Vgg19EncoderOptions{.width = identity->width}),
                          .levels = levels};
    nn::load(*encoder.network, merged(*encoder.network, tensors), file.string());
    for (auto& parameter : encoder.network->parameters()) {
        parameter.requires_grad_(false);
    }
    encoder.network->eval();
    return encoder;
}

void startFrom(const std::filesystem::path& file, nn::Sanet& network)
{
    auto tensors = readAs(nn::NetworkKind::Sanet, file);
    if (!network->hasDetailPath()) {
        std::erase_if(tensors, [](const auto& item) { return item.first.starts_with("detail."); });
    }
    nn::load(*network, merged(*network, tensors), file.string());
}

void startFrom(const std::filesystem::path& file, nn::Segnet& network)
{
    nn::load(*network, readAs(nn::NetworkKind::Segnet, file), file.string());
}

void startFrom(const std::filesystem::path& file, nn::Vgg19Encoder& network)
{
    nn::load(*network, readAs(nn::NetworkKind::Encoder, file), file.string());
}

void startFromEncoder(const std::filesystem::path& file, nn::Segnet& network)
{
    auto all = nn::state(*network);
    for (const auto& [name, tensor] : readAs(nn::NetworkKind::Encoder, file)) {
        // conv1_1.weight -> encoder1_1.conv.weight; VGG-16 lacks each block's fourth layer
        const auto dot = name.find('.');
        const auto target = "encoder" + name.substr(4, dot - 4) + ".conv" + name.substr(dot);
        if (nn::find(all, target).defined()) {
            replace(all, target, tensor);
        }
    }
    nn::load(*network, all, file.string());
}

} // namespace core::train
