#include "core/nn/key_map_schemes.h"

#include <array>
#include <span>

namespace core::nn {

namespace {

using Layers = std::vector<std::pair<std::string, std::string>>;

constexpr std::array<const char*, 13> kVggLayers{
    "conv1_1", "conv1_2", "conv2_1", "conv2_2", "conv3_1", "conv3_2", "conv3_3",
    "conv3_4", "conv4_1", "conv4_2", "conv4_3", "conv4_4", "conv5_1"};
constexpr int kDecoderConvolutions = 9;

/// Pairs `prefix` + each of `theirs` with each of `ours`.
template <typename Theirs, typename Ours>
Layers paired(const std::string& prefix, const Theirs& theirs, const Ours& ours)
{
    Layers layers;
    auto our = std::begin(ours);
    for (const auto& their : theirs) {
        layers.emplace_back(prefix + their, *our++);
    }
    return layers;
}

std::vector<std::string> numbers(std::span<const int> values)
{
    std::vector<std::string> words;
    for (const int value : values) {
        words.push_back(std::to_string(value));
    }
    return words;
}

std::vector<std::string> decoderLayers()
{
    std::vector<std::string> names;
    for (int i = 1; i <= kDecoderConvolutions; ++i) {
        names.push_back("decoder.conv" + std::to_string(i));
    }
    return names;
}

template <typename Item>
std::vector<Item> joined(std::vector<Item> first, const std::vector<Item>& second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

/// Both attentions and the merge; `out` is how the last of an attention's convolutions is called.
Layers transformLayers(const std::string& attention4, const std::string& attention5,
                       const std::string& merge, const std::string& out)
{
    Layers layers;
    for (const auto& [theirs, ours] : {std::pair{attention4, "transform.attention4."},
                                       std::pair{attention5, "transform.attention5."}}) {
        for (const std::string name : {"f", "g", "h"}) {
            layers.emplace_back(theirs + "." + name, ours + name);
        }
        layers.emplace_back(theirs + "." + out, std::string(ours) + "o");
    }
    layers.emplace_back(merge, "transform.merge");
    return layers;
}

Layers detailLayers(const std::string& prefix, int first)
{
    Layers layers;
    for (int i = 0; i < 3; ++i) {
        layers.emplace_back(prefix + std::to_string(first + i),
                            "detail.conv" + std::to_string(i + 1));
    }
    return layers;
}

NamingScheme ourEncoder()
{
    return {.kind = NetworkKind::Encoder,
            .naming = Naming::Ours,
            .layers = joined(Layers{{"conv0", "conv0"}}, paired("", kVggLayers, kVggLayers)),
            .unused = {"conv5_2", "conv5_3", "conv5_4"}};
}

/// `vgg_normalised.pth` of the AdaIN and SANet ports: one nn.Sequential up to relu5_4.
NamingScheme portEncoder()
{
    static constexpr std::array kIndices{2, 5, 9, 12, 16, 19, 22, 25, 29, 32, 35, 38, 42};
    return {.kind = NetworkKind::Encoder,
            .naming = Naming::PublicPort,
            .layers = joined(Layers{{"0", "conv0"}}, paired("", numbers(kIndices), kVggLayers)),
            .unused = {"45.", "48.", "51."}};
}

/// torchvision's vgg19: with `prefix` "features." whole, without it the features alone.
NamingScheme torchvisionEncoder(const std::string& prefix)
{
    static constexpr std::array kIndices{0, 2, 5, 7, 10, 12, 14, 16, 19, 21, 23, 25, 28};
    return {.kind = NetworkKind::Encoder,
            .naming = Naming::Torchvision,
            .layers = paired(prefix, numbers(kIndices), kVggLayers),
            .unused = {prefix + "30.", prefix + "32.", prefix + "34.", "classifier."}};
}

/// `conv11` for conv1_1; `conv11_aux` are the distillation's maps to the teacher's features.
NamingScheme collaborativeEncoder()
{
    Layers layers{{"conv0", "conv0"}};
    std::vector<std::string> unused{"conv52", "conv53", "conv54"};
    for (const std::string ours : kVggLayers) {
        const auto theirs = ours.substr(0, 5) + ours.substr(6);
        layers.emplace_back(theirs, ours);
        unused.push_back(theirs + "_aux");
    }
    return {.kind = NetworkKind::Encoder,
            .naming = Naming::CollaborativeDistillation,
            .layers = layers,
            .unused = unused};
}

/// The port's transform after it was imported.
NamingScheme ourTransform()
{
    return {.kind = NetworkKind::SanetTransform,
            .naming = Naming::Ours,
            .layers = transformLayers("transform.attention4", "transform.attention5",
                                      "transform.merge", "o"),
            .unused = {}};
}

/// The port's decoder after it was imported.
NamingScheme ourDecoder()
{
    return {.kind = NetworkKind::SanetDecoder,
            .naming = Naming::Ours,
            .layers = paired("", decoderLayers(), decoderLayers()),
            .unused = {}};
}

NamingScheme ourSanet()
{
    return {.kind = NetworkKind::Sanet,
            .naming = Naming::Ours,
            .layers = joined(joined(ourTransform().layers, ourDecoder().layers),
                             detailLayers("detail.conv", 1)),
            .unused = {}};
}

NamingScheme prototypeSanet()
{
    static constexpr std::array kConvolutions{"0.1", "2.1", "3.1",  "4.1", "5.1",
                                              "7.1", "8.1", "10.1", "12"};
    const auto transform = transformLayers("transform.s4", "transform.s5", "transform.merge", "o");
    const auto decoder = paired("decoder.n.", kConvolutions, decoderLayers());
    return {.kind = NetworkKind::Sanet,
            .naming = Naming::Prototype,
            .layers = joined(joined(transform, decoder), detailLayers("detail.", 0)),
            .unused = {}};
}

/// `transformer_iter_N.pth`.
NamingScheme portTransform()
{
    return {.kind = NetworkKind::SanetTransform,
            .naming = Naming::PublicPort,
            .layers = transformLayers("sanet4_1", "sanet5_1", "merge_conv", "out_conv"),
            .unused = {}};
}

/// `decoder_iter_N.pth`: one nn.Sequential.
NamingScheme portDecoder()
{
    static constexpr std::array kIndices{1, 5, 8, 11, 14, 18, 21, 25, 28};
    return {.kind = NetworkKind::SanetDecoder,
            .naming = Naming::PublicPort,
            .layers = paired("", numbers(kIndices), decoderLayers()),
            .unused = {}};
}

NamingScheme ourSegnet()
{
    static constexpr std::array kBlockLayers{2, 2, 3, 3, 3}; // VGG-16's
    Layers layers{{"conv0", "conv0"}};
    for (const std::string half : {"encoder", "decoder"}) {
        for (std::size_t block = 0; block < kBlockLayers.size(); ++block) {
            for (int layer = 1; layer <= kBlockLayers.at(block); ++layer) {
                const auto name = half + std::to_string(block + 1) + "_" + std::to_string(layer);
                layers.emplace_back(name + ".conv", name + ".conv");
                layers.emplace_back(name + ".norm", name + ".norm");
            }
        }
    }
    layers.emplace_back("classes", "classes");
    return {.kind = NetworkKind::Segnet, .naming = Naming::Ours, .layers = layers, .unused = {}};
}

} // namespace

const std::vector<NamingScheme>& namingSchemes()
{
    static const std::vector<NamingScheme> kSchemes = joined(
        std::vector<NamingScheme>{
            ourEncoder(),
            ourTransform(), // before what also explains it
            ourDecoder(),
            ourSanet(),
            ourSegnet(),
            portEncoder(),
            portTransform(),
            portDecoder(),
            torchvisionEncoder("features."),
            torchvisionEncoder(""),
            collaborativeEncoder(),
            prototypeSanet(),
        },
        generatorSchemes());
    return kSchemes;
}

} // namespace core::nn
