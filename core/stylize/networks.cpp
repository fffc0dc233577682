#include "core/stylize/networks.h"

#include "core/base/error.h"
#include "core/nn/cuda.h"
#include "core/nn/load_network.h"
#include "core/stylize/fast_networks.h"

#include <fmt/format.h>

namespace core::stylize {

namespace {

torch::Device deviceFor(const StylizerOptions& options)
{
    if (options.device == Device::Cpu) {
        return torch::kCPU;
    }
    const auto found = nn::cudaDevices();
    if (options.cudaDevice < 0 || options.cudaDevice >= std::ssize(found.names)) {
        throw Error(
            fmt::format("{} Choose the processor to paint on (--device cpu).",
                        found.problem.empty() ? "This CUDA device is not there." : found.problem));
    }
    return {torch::kCUDA, static_cast<torch::DeviceIndex>(options.cudaDevice)};
}

torch::ScalarType typeFor(const StylizerOptions& options)
{
    const bool inHalf = options.device == Device::Cuda && options.precision == Precision::Fast;
    return inHalf ? torch::kBFloat16 : torch::kFloat;
}

bool isFastOnCpu(const StylizerOptions& options, const nn::Vgg19Encoder& encoder)
{
    return options.device == Device::Cpu && options.precision == Precision::Fast
        && canRunFast(encoder);
}

nn::Sanet loadSanet(const NetworkFiles& files)
{
    if (!files.sanet.empty()) {
        return nn::loadSanet(files.sanet);
    }
    if (files.decoder.empty() || files.transform.empty()) {
        throw Error("A decoder and a transform are needed together; give both files.");
    }
    return nn::loadSanet(files.transform, files.decoder);
}

/// Attention is kept in float32: its logits are not scaled and overflow bfloat16's precision.
PaintingNetwork prepared(nn::Sanet sanet, const Networks& networks)
{
    sanet->eval();
    sanet->to(networks.device);
    sanet->decoder()->to(networks.type);
    nn::useChannelsLast(*sanet);
    const bool fast = networks.fastEncoder != nullptr;
    return {.sanet = sanet, .fast = fast ? std::make_shared<const FastSanet>(sanet) : nullptr};
}

void requireSameWidth(const Networks& networks, const nn::Sanet& sanet,
                      const std::filesystem::path& file)
{
    const auto encoded = networks.encoder->channels(4);
    const auto expected = sanet->transform()->channels();
    if (encoded != expected) {
        throw Error(fmt::format("{} works on {} channels but the encoder gives {}; use weights of "
                                "one width.",
                                file.string(), expected, encoded));
    }
}

} // namespace

Networks loadNetworks(const StylizerOptions& options)
{
    const auto& files = options.networks;
    Networks networks{.device = deviceFor(options), .type = typeFor(options)};

    networks.encoder = nn::loadEncoder(files.encoder);
    networks.encoder->eval();
    networks.encoder->to(networks.device, networks.type);
    nn::useChannelsLast(*networks.encoder);

    if (isFastOnCpu(options, networks.encoder)) {
        networks.fastEncoder = std::make_shared<const FastEncoder>(networks.encoder);
    }

    auto background = loadSanet(files);
    requireSameWidth(networks, background, files.sanet.empty() ? files.transform : files.sanet);
    networks.background = prepared(std::move(background), networks);

    networks.person = networks.background;
    if (!files.personSanet.empty()) {
        auto person = nn::loadSanet(files.personSanet);
        requireSameWidth(networks, person, files.personSanet);
        networks.person = prepared(std::move(person), networks);
    }
    return networks;
}

} // namespace core::stylize
