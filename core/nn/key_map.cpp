#include "core/nn/key_map.h"

#include "core/base/error.h"
#include "core/nn/key_map_schemes.h"
#include "core/nn/weights_file_error.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace core::nn {

namespace {

constexpr std::string_view kParallelPrefix = "module."; ///< of networks saved by nn.DataParallel

/// ImageNet's statistics, which torchvision's networks expect to be taken out of RGB in [0, 1].
constexpr std::array kMean{0.485F, 0.456F, 0.406F};
constexpr std::array kDeviation{0.229F, 0.224F, 0.225F};

/// The layer of `conv1_1.weight`: what stands before the last dot.
std::string layerOf(const std::string& name)
{
    return name.substr(0, std::min(name.rfind('.'), name.size()));
}

WeightsFile withoutParallelPrefix(WeightsFile weights)
{
    const bool everywhere = std::ranges::all_of(
        weights.tensors, [](const auto& item) { return item.first.starts_with(kParallelPrefix); });
    if (everywhere) {
        for (auto& [name, tensor] : weights.tensors) {
            name.erase(0, kParallelPrefix.size());
        }
    }
    return weights;
}

/// One scheme tried on one file.
class Attempt final {
public:
    Attempt(const NamingScheme& scheme, const TensorMap& tensors)
        : m_scheme(scheme)
        , m_ours(scheme.layers.begin(), scheme.layers.end())
    {
        for (const auto& [name, tensor] : tensors) {
            const bool isLayer = m_ours.contains(layerOf(name));
            m_used += isLayer ? 1U : 0U;
            m_explained += isLayer || isUnused(name) ? 1U : 0U;
        }
    }

    const NamingScheme& scheme() const { return m_scheme; }
    std::size_t explained() const { return m_used == 0 ? 0 : m_explained; }

    /// Those of our layers, renamed, in the scheme's order.
    TensorMap renamed(const TensorMap& tensors) const
    {
        std::map<std::string, TensorMap> byLayer;
        for (const auto& [name, tensor] : tensors) {
            const auto layer = layerOf(name);
            if (m_ours.contains(layer)) {
                byLayer[layer].emplace_back(m_ours.at(layer) + name.substr(layer.size()), tensor);
            } else if (!isUnused(name)) {
                byLayer[""].emplace_back(name, tensor); // load() will name it
            }
        }
        TensorMap result;
        for (const auto& [theirs, ours] : m_scheme.layers) {
            std::ranges::move(byLayer[theirs], std::back_inserter(result));
        }
        std::ranges::move(byLayer[""], std::back_inserter(result));
        return result;
    }

private:
    bool isUnused(const std::string& name) const
    {
        return std::ranges::any_of(m_scheme.unused,
                                   [&](const auto& prefix) { return name.starts_with(prefix); });
    }

    const NamingScheme& m_scheme;
    std::map<std::string, std::string> m_ours;
    std::size_t m_used = 0;
    std::size_t m_explained = 0;
};

/// The two namings of VGG-19 by bare indices share half of them; the first layer tells them apart.
bool contradicts(const NamingScheme& scheme, const TensorMap& tensors)
{
    const auto first = find(tensors, scheme.layers.front().first + ".weight");
    if (scheme.kind != NetworkKind::Encoder || !first.defined() || first.dim() != 4) {
        return false;
    }
    const bool isNormalisation = first.size(2) == 1;
    return isNormalisation != (scheme.layers.front().second == "conv0");
}

std::optional<Attempt> bestAttempt(const TensorMap& tensors)
{
    std::optional<Attempt> best;
    for (const auto& scheme : namingSchemes()) {
        const Attempt attempt(scheme, tensors);
        const bool explainsHalf
            = attempt.explained() > 0 && 2 * attempt.explained() >= tensors.size();
        if (!explainsHalf || contradicts(scheme, tensors)) {
            continue;
        }
        if (!best || attempt.explained() > best->explained()) {
            best.emplace(attempt);
        }
    }
    return best;
}

/// A tensor whose first dimension tells the width, and what it is in the papers.
std::pair<std::string, std::int64_t> widthTeller(NetworkKind kind)
{
    switch (kind) {
    case NetworkKind::Encoder:
        return {"conv1_1.weight", 64};
    case NetworkKind::SanetDecoder:
        return {"decoder.conv1.weight", 256};
    case NetworkKind::Segnet:
        return {"encoder1_1.conv.weight", 64};
    case NetworkKind::DayNight:
        return {"to_night.down1.conv.weight", 32};
    case NetworkKind::ResnetGenerator:
        return {"first.weight", 64};
    case NetworkKind::Sanet:
    case NetworkKind::SanetTransform:
        break;
    }
    return {"transform.merge.weight", 512};
}

double widthOf(const TensorMap& ours, NetworkKind kind)
{
    const auto [name, full] = widthTeller(kind);
    const auto tensor = find(ours, name);
    return tensor.defined() && tensor.dim() > 0
        ? static_cast<double>(tensor.size(0)) / static_cast<double>(full)
        : 0.0;
}

std::string lastLayerOf(const TensorMap& ours)
{
    const auto last = std::find_if(ours.rbegin(), ours.rend(),
                                   [](const auto& item) { return item.first.starts_with("conv"); });
    return last == ours.rend() ? std::string() : layerOf(last->first);
}

TensorMap imageNetNormalisation()
{
    const auto mean = torch::tensor(at::ArrayRef<float>(kMean));
    const auto deviation = torch::tensor(at::ArrayRef<float>(kDeviation));
    return {{"conv0.weight", torch::diag(1 / deviation).view({3, 3, 1, 1})},
            {"conv0.bias", -mean / deviation}};
}

core::Error wrongNetwork(const std::filesystem::path& file, const std::string& holds,
                         NetworkKind expected)
{
    return core::Error(file.string() + " holds " + holds + ", not a " + description(expected)
                       + ".");
}

std::string firstNames(const TensorMap& tensors)
{
    std::string names;
    for (std::size_t i = 0; i < std::min<std::size_t>(tensors.size(), 3); ++i) {
        names += (i > 0 ? ", " : "") + inQuotes(tensors[i].first);
    }
    return tensors.empty() ? "no tensors" : "tensors that this program does not know: " + names;
}

} // namespace

std::string description(NetworkKind kind)
{
    switch (kind) {
    case NetworkKind::Encoder:
        return "VGG-19 encoder";
    case NetworkKind::Sanet:
        return "SANet (transform and decoder)";
    case NetworkKind::SanetTransform:
        return "SANet transform";
    case NetworkKind::SanetDecoder:
        return "SANet decoder";
    case NetworkKind::DayNight:
        return "pair of day-and-night generators";
    case NetworkKind::ResnetGenerator:
        return "ResNet generator of CycleGAN";
    case NetworkKind::Segnet:
        break;
    }
    return "person SegNet";
}

std::string networkWord(NetworkKind kind)
{
    switch (kind) {
    case NetworkKind::Encoder:
        return "encoder";
    case NetworkKind::Sanet:
        return "sanet";
    case NetworkKind::SanetTransform:
        return "transform";
    case NetworkKind::SanetDecoder:
        return "decoder";
    case NetworkKind::DayNight:
        return "day_night";
    case NetworkKind::ResnetGenerator:
        return "resnet_generator";
    case NetworkKind::Segnet:
        break;
    }
    return "segnet";
}

std::optional<Identity> identify(const WeightsFile& weights)
{
    const auto plain = withoutParallelPrefix(weights);
    const auto attempt = bestAttempt(plain.tensors);
    if (!attempt) {
        return std::nullopt;
    }
    const auto ours = attempt->renamed(plain.tensors);
    const auto kind = attempt->scheme().kind;
    return Identity{.kind = kind,
                    .naming = attempt->scheme().naming,
                    .width = widthOf(ours, kind),
                    .detailPath = find(ours, "detail.conv1.weight").defined(),
                    .lastLayer = kind == NetworkKind::Encoder ? lastLayerOf(ours) : ""};
}

TensorMap inOurNames(const WeightsFile& weights, NetworkKind expected,
                     const std::filesystem::path& file)
{
    const auto plain = withoutParallelPrefix(weights);
    const auto attempt = bestAttempt(plain.tensors);
    if (!attempt) {
        throw wrongNetwork(file, firstNames(plain.tensors), expected);
    }
    const auto& scheme = attempt->scheme();
    if (scheme.kind != expected) {
        throw wrongNetwork(file, "a " + description(scheme.kind), expected);
    }
    auto ours = attempt->renamed(plain.tensors);
    if (scheme.naming == Naming::Torchvision) {
        auto normalisation = imageNetNormalisation();
        ours.insert(ours.begin(), normalisation.begin(), normalisation.end());
    }
    return ours;
}

} // namespace core::nn
