#include "core/train/start_weights.h"

#include "core/base/error.h"
#include "core/nn/network_weights.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace core::train {

namespace {

struct ConvolutionNames {
    const char* own;
    const char* teacher;
    const char* port; ///< the index in the public port's nn.Sequential
    int level; ///< of the encoder, 1-based
};

constexpr std::array<ConvolutionNames, 14> kEncoderNames{{
    {"conv0", "conv0", "0", 1},
    {"conv1_1", "conv11", "2", 1},
    {"conv1_2", "conv12", "5", 2},
    {"conv2_1", "conv21", "9", 2},
    {"conv2_2", "conv22", "12", 3},
    {"conv3_1", "conv31", "16", 3},
    {"conv3_2", "conv32", "19", 4},
    {"conv3_3", "conv33", "22", 4},
    {"conv3_4", "conv34", "25", 4},
    {"conv4_1", "conv41", "29", 4},
    {"conv4_2", "conv42", "32", 5},
    {"conv4_3", "conv43", "35", 5},
    {"conv4_4", "conv44", "38", 5},
    {"conv5_1", "conv51", "42", 5},
}};

constexpr std::array<std::pair<const char*, const char*>, 14> kPrototypeNames{{
    {"transform.s4.", "transform.attention4."},
    {"transform.s5.", "transform.attention5."},
    {"decoder.n.0.1.", "decoder.conv1."},
    {"decoder.n.2.1.", "decoder.conv2."},
    {"decoder.n.3.1.", "decoder.conv3."},
    {"decoder.n.4.1.", "decoder.conv4."},
    {"decoder.n.5.1.", "decoder.conv5."},
    {"decoder.n.7.1.", "decoder.conv6."},
    {"decoder.n.8.1.", "decoder.conv7."},
    {"decoder.n.10.1.", "decoder.conv8."},
    {"decoder.n.12.", "decoder.conv9."},
    {"detail.0.", "detail.conv1."},
    {"detail.1.", "detail.conv2."},
    {"detail.2.", "detail.conv3."},
}};

/// The tensor of one convolution under whichever name the file has it.
torch::Tensor findAny(const nn::TensorMap& tensors, const ConvolutionNames& names,
                      const std::string& ending)
{
    for (const char* name : {names.own, names.teacher, names.port}) {
        if (auto tensor = nn::find(tensors, name + ending); tensor.defined()) {
            return tensor;
        }
    }
    return {};
}

std::string renamed(const std::string& name)
{
    for (const auto& [prototype, own] : kPrototypeNames) {
        if (name.starts_with(prototype)) {
            return own + name.substr(std::string_view(prototype).size());
        }
    }
    return name;
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

/// How many levels of the encoder the file holds completely.
int completeLevels(const nn::TensorMap& tensors)
{
    for (const auto& names : kEncoderNames) {
        if (!findAny(tensors, names, ".weight").defined()
            || !findAny(tensors, names, ".bias").defined()) {
            return names.level - 1;
        }
    }
    return nn::kEncoderLevels;
}

nn::TensorMap encoderTensors(const nn::TensorMap& tensors, int levels)
{
    nn::TensorMap result;
    for (const auto& names : kEncoderNames) {
        if (names.level <= levels) {
            result.emplace_back(std::string(names.own) + ".weight",
                                findAny(tensors, names, ".weight"));
            result.emplace_back(std::string(names.own) + ".bias", findAny(tensors, names, ".bias"));
        }
    }
    return result;
}

} // namespace

FrozenEncoder loadFrozenEncoder(const std::filesystem::path& file)
{
    constexpr double kFullChannels = 64; // of conv1_1
    const auto tensors = nn::readWeights(file).tensors;
    const int levels = completeLevels(tensors);
    const auto first = findAny(tensors, kEncoderNames[1], ".weight");
    if (levels == 0 || first.dim() != 4
        || first.size(0) > static_cast<std::int64_t>(kFullChannels)) {
        throw Error("The file " + file.string() + " holds no VGG-19 encoder.");
    }
    FrozenEncoder encoder{.network = nn::Vgg19Encoder(nn::Vgg19EncoderOptions{
                              .width = static_cast<double>(first.size(0)) / kFullChannels}),
                          .levels = levels};
    auto all = nn::state(*encoder.network);
    for (const auto& [name, tensor] : encoderTensors(tensors, levels)) {
        replace(all, name, tensor);
    }
    nn::load(*encoder.network, all, file.string());
    for (auto& parameter : encoder.network->parameters()) {
        parameter.requires_grad_(false);
    }
    encoder.network->eval();
    return encoder;
}

void startFrom(const std::filesystem::path& file, nn::Sanet& network)
{
    auto all = nn::state(*network);
    const auto hasDetail = network->hasDetailPath();
    for (const auto& [name, tensor] : nn::readWeights(file).tensors) {
        const auto own = renamed(name);
        if (hasDetail || !own.starts_with("detail.")) {
            replace(all, own, tensor);
        }
    }
    nn::load(*network, all, file.string());
}

void startFromEncoder(const std::filesystem::path& file, nn::Segnet& network)
{
    auto all = nn::state(*network);
    const auto tensors = nn::readWeights(file).tensors;
    for (const auto& names : kEncoderNames) {
        const std::string own = names.own; // VGG-16 is VGG-19 without each block's fourth layer
        for (const char* ending : {".weight", ".bias"}) {
            const auto target = "encoder" + own.substr(4) + ".conv" + ending;
            const auto source = findAny(tensors, names, ending);
            if (nn::find(all, target).defined() && source.defined()) {
                replace(all, target, source);
            }
        }
    }
    nn::load(*network, all, file.string());
}

void startFrom(const std::filesystem::path& file, torch::nn::Module& network)
{
    nn::load(network, nn::readWeights(file).tensors, file.string());
}

} // namespace core::train
