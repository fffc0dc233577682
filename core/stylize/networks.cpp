#include "core/stylize/networks.h"

#include "core/base/error.h"
#include "core/base/processor.h"
#include "core/nn/cuda.h"
#include "core/nn/load_network.h"

#include <fmt/format.h>

namespace core::stylize {

namespace {

torch::Device deviceFor(Device device)
{
    if (device == Device::Cpu) {
        return torch::kCPU;
    }
    if (!nn::isCudaAvailable()) {
        throw Error("No CUDA device can be used here; choose the CPU (--device cpu).");
    }
    return torch::kCUDA;
}

torch::ScalarType typeFor(const StylizerOptions& options)
{
    const bool fasterInHalf = options.device == Device::Cuda || hasFastBfloat16();
    return options.precision == Precision::Fast && fasterInHalf ? torch::kBFloat16 : torch::kFloat;
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
void prepare(nn::Sanet& sanet, const Networks& networks)
{
    sanet->eval();
    sanet->to(networks.device);
    sanet->decoder()->to(networks.type);
    nn::useChannelsLast(*sanet);
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
    Networks networks{.device = deviceFor(options.device), .type = typeFor(options)};

    networks.encoder = nn::loadEncoder(files.encoder);
    networks.encoder->eval();
    networks.encoder->to(networks.device, networks.type);
    nn::useChannelsLast(*networks.encoder);

    networks.background = loadSanet(files);
    requireSameWidth(networks, networks.background,
                     files.sanet.empty() ? files.transform : files.sanet);
    prepare(networks.background, networks);

    networks.person = networks.background;
    if (!files.personSanet.empty()) {
        networks.person = nn::loadSanet(files.personSanet);
        requireSameWidth(networks, networks.person, files.personSanet);
        prepare(networks.person, networks);
    }
    return networks;
}

} // namespace core::stylize
