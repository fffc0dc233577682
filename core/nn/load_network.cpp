#include "core/nn/load_network.h"

#include "core/base/error.h"
#include "core/nn/key_map.h"
#include "core/nn/network_weights.h"
#include "core/nn/weights_file.h"

#include <algorithm>
#include <fmt/format.h>

namespace core::nn {

namespace {

TensorMap tensorsOf(const std::filesystem::path& file, NetworkKind kind)
{
    return inOurNames(readWeights(file), kind, file);
}

/// The width at which the layer `name`, with `full` output channels in the papers, has that many.
double widthFrom(const TensorMap& tensors, const std::string& name, std::int64_t full,
                 const std::filesystem::path& file)
{
    const auto tensor = find(tensors, name);
    if (!tensor.defined() || tensor.dim() == 0 || tensor.size(0) < 1 || tensor.size(0) > full) {
        throw Error(fmt::format("{} does not fit this network: {} is missing or of an impossible "
                                "size.",
                                file.string(), name));
    }
    return static_cast<double>(tensor.size(0)) / static_cast<double>(full);
}

bool hasDetailPath(const TensorMap& tensors)
{
    return std::any_of(tensors.begin(), tensors.end(),
                       [](const auto& item) { return item.first.starts_with("detail."); });
}

Sanet sanetFrom(const TensorMap& tensors, const std::filesystem::path& file)
{
    const auto width = widthFrom(tensors, "transform.merge.weight", 512, file);
    Sanet sanet(SanetOptions{.width = width, .detailPath = hasDetailPath(tensors)});
    load(*sanet, tensors, file.string());
    return sanet;
}

} // namespace

Vgg19Encoder loadEncoder(const std::filesystem::path& file)
{
    const auto tensors = tensorsOf(file, NetworkKind::Encoder);
    Vgg19Encoder encoder(
        Vgg19EncoderOptions{.width = widthFrom(tensors, "conv1_1.weight", 64, file)});
    load(*encoder, tensors, file.string());
    return encoder;
}

Sanet loadSanet(const std::filesystem::path& file)
{
    return sanetFrom(tensorsOf(file, NetworkKind::Sanet), file);
}

Sanet loadSanet(const std::filesystem::path& transform, const std::filesystem::path& decoder)
{
    auto tensors = tensorsOf(transform, NetworkKind::SanetTransform);
    for (auto& item : tensorsOf(decoder, NetworkKind::SanetDecoder)) {
        tensors.push_back(std::move(item));
    }
    return sanetFrom(tensors, transform);
}

Segnet loadSegnet(const std::filesystem::path& file)
{
    const auto tensors = tensorsOf(file, NetworkKind::Segnet);
    Segnet segnet(SegnetOptions{.width = widthFrom(tensors, "encoder1_1.conv.weight", 64, file)});
    load(*segnet, tensors, file.string());
    return segnet;
}

void useChannelsLast(torch::nn::Module& module)
{
    const torch::NoGradGuard noGrad;
    for (auto& parameter : module.parameters()) {
        if (parameter.dim() == 4) {
            parameter.set_data(parameter.contiguous(torch::MemoryFormat::ChannelsLast));
        }
    }
}

} // namespace core::nn
