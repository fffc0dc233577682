#include "core/nn/safetensors.h"

#include "core/nn/safetensors_dtypes.h"
#include "core/nn/safetensors_header.h"
#include "core/nn/weights_file_error.h"
#include "core/nn/weights_file_layout.h"

#include <bit>
#include <nlohmann/json.hpp>
#include <set>

namespace core::nn {

namespace {

static_assert(std::endian::native == std::endian::little, "safetensors is little-endian");

constexpr std::uint64_t kLengthSize = 8;
constexpr std::uint64_t kLargestHeader = 100'000'000; ///< the reference implementation's limit

void readExactly(std::istream& stream, void* target, std::uint64_t size)
{
    if (!stream.read(static_cast<char*>(target), static_cast<std::streamsize>(size))) {
        throw MalformedWeights("it is cut off");
    }
}

std::string readHeaderText(std::istream& stream, std::uint64_t fileSize)
{
    std::uint64_t length = 0;
    readExactly(stream, &length, kLengthSize);
    if (fileSize < kLengthSize || length > fileSize - kLengthSize) {
        throw MalformedWeights("its header is longer than the file; the file is cut off");
    }
    if (length > kLargestHeader) {
        throw MalformedWeights("its header is larger than 100 MB");
    }
    std::string text(length, '\0');
    readExactly(stream, text.data(), length);
    return text;
}

torch::ScalarType requireType(const SafetensorsEntry& entry)
{
    const auto type = scalarTypeOf(entry.dtype);
    if (!type) {
        throw MalformedWeights("the tensor " + inQuotes(entry.name)
                               + " has the unknown element type " + inQuotes(entry.dtype));
    }
    const auto bytes
        = checkedByteCount(entry.shape, static_cast<std::int64_t>(torch::elementSize(*type)));
    if (!bytes || static_cast<std::uint64_t>(*bytes) != entry.end - entry.begin) {
        throw MalformedWeights("the bytes of the tensor " + inQuotes(entry.name)
                               + " do not fit its shape");
    }
    return *type;
}

torch::Tensor readTensor(std::istream& stream, const SafetensorsEntry& entry, WeightsPart part)
{
    const auto type = requireType(entry);
    if (part == WeightsPart::Header) {
        return torch::empty(entry.shape, torch::dtype(type).device(torch::kMeta));
    }
    auto tensor = torch::empty(entry.shape, torch::dtype(type));
    readExactly(stream, tensor.data_ptr(), entry.end - entry.begin);
    if (type == torch::kBool) {
        requireBooleans({static_cast<const std::byte*>(tensor.data_ptr()), tensor.nbytes()});
    }
    return tensor;
}

nlohmann::ordered_json described(const torch::Tensor& tensor, std::uint64_t begin)
{
    return {{"dtype", safetensorsNameOf(tensor.scalar_type())},
            {"shape", tensor.sizes().vec()},
            {"data_offsets", {begin, begin + tensor.nbytes()}}};
}

void requireWritable(const TensorMap& tensors)
{
    std::set<std::string_view> names{"__metadata__"};
    for (const auto& [name, tensor] : tensors) {
        if (!names.insert(name).second) {
            throw MalformedWeights("two tensors are named " + inQuotes(name));
        }
        if (!tensor.defined() || safetensorsNameOf(tensor.scalar_type()).empty()) {
            throw MalformedWeights("the tensor " + inQuotes(name)
                                   + " has an element type that safetensors does not have");
        }
    }
}

} // namespace

bool looksLikeSafetensors(std::string_view beginning)
{
    return beginning.size() > kLengthSize && beginning[kLengthSize] == '{';
}

WeightsFile readSafetensors(std::istream& stream, std::uint64_t fileSize, WeightsPart part)
{
    const auto text = readHeaderText(stream, fileSize);
    const auto header = parseSafetensorsHeader(text, fileSize - kLengthSize - text.size());

    WeightsFile weights{.metadata = header.metadata};
    weights.tensors.reserve(header.entries.size());
    for (const auto& entry : header.entries) {
        weights.tensors.emplace_back(entry.name, readTensor(stream, entry, part));
    }
    return weights;
}

std::string safetensorsBeginning(const WeightsFile& weights)
{
    requireWritable(weights.tensors);
    nlohmann::ordered_json header = nlohmann::ordered_json::object();
    if (!weights.metadata.empty()) {
        header["__metadata__"] = weights.metadata;
    }
    std::uint64_t offset = 0;
    for (const auto& [name, tensor] : weights.tensors) {
        header[name] = described(tensor, offset);
        offset += tensor.nbytes();
    }
    auto text = header.dump();
    text.resize((text.size() + kLengthSize - 1) / kLengthSize * kLengthSize, ' ');

    const auto length = std::bit_cast<std::array<char, kLengthSize>>(std::uint64_t{text.size()});
    return std::string(length.data(), kLengthSize) + text;
}

} // namespace core::nn
