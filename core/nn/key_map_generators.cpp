#include "core/nn/key_map_schemes.h"

namespace core::nn {

namespace {

using Layers = std::vector<std::pair<std::string, std::string>>;

/// Both generators of the day-and-night method.
NamingScheme ourDayNight()
{
    Layers layers;
    for (const std::string direction : {"to_night.", "to_day."}) {
        std::vector<std::string> names{"down1", "down2", "down3", "down4"};
        for (const std::string block : {"1", "2", "3", "4", "5"}) {
            names.push_back("block" + block + "_1");
            names.push_back("block" + block + "_2");
        }
        names.insert(names.end(), {"up1", "up2", "up3"});
        for (const auto& name : names) {
            layers.emplace_back(direction + name + ".conv", direction + name + ".conv");
        }
        layers.emplace_back(direction + "last", direction + "last");
    }
    return {.kind = NetworkKind::DayNight, .naming = Naming::Ours, .layers = layers, .unused = {}};
}

/// `latest_net_G_A.pth` of the CycleGAN port: one nn.Sequential named `model`. `second` is where a
/// block has its second convolution: 5, or 6 behind a dropout.
NamingScheme portResnet(int blocks, int second)
{
    constexpr int kFirstBlock = 10;
    const int up = kFirstBlock + blocks;
    const auto at = [](int index) { return "model." + std::to_string(index); };
    Layers layers{{at(1), "first"}, {at(4), "down1"}, {at(7), "down2"}};
    std::vector<std::string> norms;
    for (const int index : {2, 5, 8, up + 1, up + 4}) {
        norms.push_back(at(index) + ".");
    }
    for (int block = 1; block <= blocks; ++block) {
        const auto theirs = at(kFirstBlock + block - 1) + ".conv_block.";
        const auto ours = "block" + std::to_string(block);
        layers.emplace_back(theirs + "1", ours + "_1");
        layers.emplace_back(theirs + std::to_string(second), ours + "_2");
        norms.push_back(theirs + "2.");
        norms.push_back(theirs + std::to_string(second + 1) + ".");
    }
    layers.insert(layers.end(), {{at(up), "up1"}, {at(up + 3), "up2"}, {at(up + 7), "last"}});
    std::vector<std::string> unused; // of instance norms in files of old PyTorch versions
    for (const auto& norm : norms) {
        unused.push_back(norm + "running_");
        unused.push_back(norm + "num_batches_tracked");
    }
    return {.kind = NetworkKind::ResnetGenerator,
            .naming = Naming::PublicPort,
            .layers = layers,
            .unused = unused};
}

Layers resnetLayers(const std::string& prefix)
{
    constexpr int kMostBlocks = 9;
    constexpr int kNoDropout = 5;
    Layers layers;
    for (const auto& [theirs, ours] : portResnet(kMostBlocks, kNoDropout).layers) {
        layers.emplace_back(prefix + ours, prefix + ours);
    }
    return layers;
}

/// The port's generator after it was imported.
NamingScheme ourResnet()
{
    return {.kind = NetworkKind::ResnetGenerator,
            .naming = Naming::Ours,
            .layers = resnetLayers(""),
            .unused = {}};
}

/// Both generators of the day-and-night method, of CycleGAN's own architecture.
NamingScheme ourDayNightResnets()
{
    auto layers = resnetLayers("to_night.");
    const auto toDay = resnetLayers("to_day.");
    layers.insert(layers.end(), toDay.begin(), toDay.end());
    return {.kind = NetworkKind::DayNight, .naming = Naming::Ours, .layers = layers, .unused = {}};
}

} // namespace

std::vector<NamingScheme> generatorSchemes()
{
    return {ourDayNight(),    ourDayNightResnets(), ourResnet(),     portResnet(9, 5),
            portResnet(9, 6), portResnet(6, 5),     portResnet(6, 6)};
}

} // namespace core::nn
