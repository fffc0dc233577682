#include "core/nn/weights_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/nn/pth.h"
#include "core/nn/safetensors.h"
#include "core/nn/weights_file_error.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <new>
#include <nlohmann/json.hpp>

namespace core::nn {

namespace {

WeightsFile readAny(const std::filesystem::path& file, WeightsPart part)
{
    std::ifstream stream(file, std::ios::binary);
    const auto size = std::filesystem::file_size(file);
    if (!stream) {
        throw MalformedWeights("it cannot be opened");
    }
    std::array<char, 16> beginning{};
    stream.read(beginning.data(), beginning.size());
    const std::string_view start(beginning.data(), static_cast<std::size_t>(stream.gcount()));
    stream.clear();
    stream.seekg(0);

    if (looksLikeSafetensors(start)) {
        return readSafetensors(stream, size, part);
    }
    if (looksLikeZip(start)) {
        return readZippedPth(file, part);
    }
    if (looksLikeOldPth(start)) {
        return readOldPth(file, part);
    }
    throw MalformedWeights(start.empty() ? "it is empty"
                                         : "it is neither safetensors nor a PyTorch state dict");
}

/// Calls `action` and turns whatever goes wrong into one sentence that says what cannot be done.
template <typename Function> auto withSentences(const std::string& cannot, Function&& action)
{
    const auto sentence = [&cannot](const std::string& reason) {
        return core::Error(cannot + ": " + reason + ".");
    };
    try {
        return action();
    } catch (const MalformedWeights& fault) {
        throw sentence(fault.what());
    } catch (const std::filesystem::filesystem_error& fault) {
        throw sentence(fault.code().message());
    } catch (const nlohmann::json::exception&) {
        throw sentence("a name or a note is not valid UTF-8");
    } catch (const std::bad_alloc&) {
        throw sentence("there is not enough memory for it");
    } catch (const c10::Error& fault) {
        throw sentence(fault.what_without_backtrace());
    }
}

std::string cannotRead(const std::filesystem::path& file)
{
    return file.string() + " cannot be read as weights";
}

/// Larger elements first, so that every tensor lies at a multiple of its element's size.
TensorMap alignedOrder(const TensorMap& tensors)
{
    TensorMap ordered;
    ordered.reserve(tensors.size());
    for (const auto& [name, tensor] : tensors) {
        ordered.emplace_back(name, tensor.defined() ? tensor.detach().cpu().contiguous() : tensor);
    }
    std::ranges::stable_sort(ordered, [](const auto& a, const auto& b) {
        return a.second.defined() && b.second.defined()
            && a.second.element_size() > b.second.element_size();
    });
    return ordered;
}

void writeTensors(const std::filesystem::path& file, const std::string& beginning,
                  const TensorMap& tensors)
{
    std::ofstream stream(file, std::ios::binary);
    stream.write(beginning.data(), static_cast<std::streamsize>(beginning.size()));
    for (const auto& [name, tensor] : tensors) {
        stream.write(static_cast<const char*>(tensor.data_ptr()),
                     static_cast<std::streamsize>(tensor.nbytes()));
    }
    stream.close();
    if (!stream) {
        throw MalformedWeights("the disk took only a part of it; is it full?");
    }
}

} // namespace

WeightsFile readWeights(const std::filesystem::path& file)
{
    return withSentences(cannotRead(file), [&] { return readAny(file, WeightsPart::Everything); });
}

WeightsFile readWeightsHeader(const std::filesystem::path& file)
{
    return withSentences(cannotRead(file), [&] { return readAny(file, WeightsPart::Header); });
}

void writeSafetensors(const WeightsFile& weights, const std::filesystem::path& file)
{
    withSentences("The weights " + file.string() + " cannot be written", [&] {
        const WeightsFile ordered{.tensors = alignedOrder(weights.tensors),
                                  .metadata = weights.metadata};
        const auto beginning = safetensorsBeginning(ordered);
        core::replaceFile(file, [&](const std::filesystem::path& temporary) {
            writeTensors(temporary, beginning, ordered.tensors);
        });
    });
}

} // namespace core::nn
