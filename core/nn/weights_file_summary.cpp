#include "core/nn/weights_file_summary.h"

#include "core/base/error.h"
#include "core/nn/key_map.h"
#include "core/nn/load_day_night.h"
#include "core/nn/network_weights.h"
#include "core/nn/resnet_generator.h"
#include "core/nn/safetensors_dtypes.h"
#include "core/nn/sanet.h"
#include "core/nn/segnet.h"
#include "core/nn/vgg19_encoder.h"
#include "core/nn/weights_file_error.h"

namespace core::nn {

namespace {

constexpr const char* kLastEncoderLayer = "conv5_1";

Identity requireIdentity(const WeightsFile& weights, const std::filesystem::path& file)
{
    const auto identity = identify(weights);
    if (!identity) {
        inOurNames(weights, NetworkKind::Encoder, file); // throws and names what it holds
        throw core::Error(file.string() + " holds no network that this program knows.");
    }
    if (identity->width <= 0 || identity->width > 1) {
        throw core::Error(file.string() + " holds a " + description(identity->kind)
                          + " of an impossible width, or without the layer that tells it.");
    }
    return *identity;
}

std::string commonType(const TensorMap& tensors)
{
    std::string common;
    for (const auto& [name, tensor] : tensors) {
        const std::string type(safetensorsNameOf(tensor.scalar_type()));
        if (!common.empty() && common != type) {
            return "mixed";
        }
        common = type;
    }
    return common;
}

WeightsSummary summaryOf(const WeightsFile& weights, const Identity& identity)
{
    WeightsSummary summary{.identity = identity,
                           .metadata = weights.metadata,
                           .tensors = std::ssize(weights.tensors),
                           .elementType = commonType(weights.tensors)};
    for (const auto& [name, tensor] : weights.tensors) {
        summary.parameters += tensor.numel();
    }
    return summary;
}

void requireNumbers(const WeightsFile& weights, const std::filesystem::path& file)
{
    for (const auto& [name, tensor] : weights.tensors) {
        if (tensor.is_floating_point() && !torch::isfinite(tensor).all().item<bool>()) {
            throw core::Error(file.string() + " holds values in " + inQuotes(name)
                              + " that are not numbers.");
        }
    }
}

/// The tensors of the submodule `prefix`, by its own names.
TensorMap within(const TensorMap& tensors, const std::string& prefix)
{
    TensorMap inner;
    for (const auto& [name, tensor] : tensors) {
        inner.emplace_back(name.starts_with(prefix) ? name.substr(prefix.size()) : name, tensor);
    }
    return inner;
}

/// Loads the tensors into the network that they claim to be. @throws core::Error
void requireFitting(const TensorMap& ours, const Identity& identity, const std::string& source)
{
    const SanetOptions sanet{.width = identity.width, .detailPath = identity.detailPath};
    switch (identity.kind) {
    case NetworkKind::Encoder:
        if (identity.lastLayer == kLastEncoderLayer) {
            load(*Vgg19Encoder(Vgg19EncoderOptions{.width = identity.width}), ours, source);
        }
        break;
    case NetworkKind::Sanet:
        load(*Sanet(sanet), ours, source);
        break;
    case NetworkKind::SanetTransform:
        load(*Sanet(sanet)->transform(), within(ours, "transform."), source);
        break;
    case NetworkKind::SanetDecoder:
        load(*Sanet(sanet)->decoder(), within(ours, "decoder."), source);
        break;
    case NetworkKind::Segnet:
        load(*Segnet(SegnetOptions{.width = identity.width}), ours, source);
        break;
    case NetworkKind::DayNight:
        loadDayNight(source);
        break;
    case NetworkKind::ResnetGenerator:
        load(*ResnetGenerator(ResnetGeneratorOptions{.blocks = resnetBlocks(ours),
                                                     .width = identity.width}),
             ours, source);
        break;
    }
}

} // namespace

WeightsSummary summarizeWeights(const std::filesystem::path& file)
{
    const auto header = readWeightsHeader(file);
    return summaryOf(header, requireIdentity(header, file));
}

WeightsSummary checkWeights(const std::filesystem::path& file)
{
    const auto weights = readWeights(file);
    const auto identity = requireIdentity(weights, file);
    requireNumbers(weights, file);
    try {
        requireFitting(inOurNames(weights, identity.kind, file), identity, file.string());
    } catch (const c10::Error& fault) {
        throw core::Error(file.string()
                          + " does not fit this network: " + fault.what_without_backtrace());
    }
    return summaryOf(weights, identity);
}

void convertWeights(const std::filesystem::path& from, const std::filesystem::path& to,
                    const std::map<std::string, std::string>& metadata, StoredAs storedAs)
{
    const auto weights = readWeights(from);
    const auto identity = requireIdentity(weights, from);
    WeightsFile converted{.tensors = inOurNames(weights, identity.kind, from),
                          .metadata = weights.metadata};
    for (const auto& [key, value] : metadata) {
        converted.metadata.insert_or_assign(key, value);
    }
    for (auto& [name, tensor] : converted.tensors) {
        if (storedAs == StoredAs::Half && tensor.is_floating_point()) {
            tensor = tensor.to(torch::kHalf);
        }
    }
    writeSafetensors(converted, to);
}

} // namespace core::nn
