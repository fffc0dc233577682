#include "core/nn/pth_tensors.h"

#include "core/nn/weights_file_error.h"
#include "core/nn/weights_file_layout.h"

#include <map>

namespace core::nn {

namespace {

constexpr std::uint64_t kMostSharing = 8; ///< tied weights share storage, but not this often

[[noreturn]] void refuse(const std::string& name, const std::string& reason)
{
    throw MalformedWeights("the tensor " + inQuotes(name) + " " + reason);
}

std::int64_t elementSize(const PickleStorage& storage)
{
    return static_cast<std::int64_t>(torch::elementSize(storage.type));
}

/// One past the last element that the view touches; absent if that overflows or is negative.
std::optional<std::int64_t> reach(const PickleTensor& tensor)
{
    std::int64_t last = tensor.offset;
    for (std::size_t i = 0; i < tensor.shape.size(); ++i) {
        std::int64_t step = 0;
        if (tensor.strides[i] < 0 || tensor.shape[i] < 1
            || __builtin_mul_overflow(tensor.shape[i] - 1, tensor.strides[i], &step)
            || __builtin_add_overflow(last, step, &last)) {
            return std::nullopt;
        }
    }
    return last == std::numeric_limits<std::int64_t>::max() ? std::nullopt
                                                            : std::optional(last + 1);
}

/// Bytes of the tensor's elements. @throws MalformedWeights unless the view lies in its storage.
std::uint64_t requireInside(const std::string& name, const PickleTensor& tensor)
{
    const auto count = checkedElementCount(tensor.shape);
    if (!count || tensor.offset < 0 || tensor.strides.size() != tensor.shape.size()) {
        refuse(name, "has an impossible shape");
    }
    if (*count == 0) {
        return 0;
    }
    const auto end = reach(tensor);
    if (!end || *end > tensor.storage.count || *count > tensor.storage.count) {
        refuse(name, "reaches beyond its storage");
    }
    return static_cast<std::uint64_t>(*count * elementSize(tensor.storage));
}

void requireStored(const std::string& name, const PickleStorage& storage, StorageSource& source)
{
    const std::array shape{storage.count};
    const auto bytes = checkedByteCount(shape, elementSize(storage));
    if (!bytes || static_cast<std::uint64_t>(*bytes) != source.sizeOf(storage.key)) {
        refuse(name,
               "has a storage of another size than it claims; the file is cut off or "
               "damaged");
    }
}

/// Reads every storage once.
class Storages final {
public:
    explicit Storages(StorageSource& source)
        : m_source(source)
    {
    }

    torch::Tensor elementsOf(const std::string& name, const PickleStorage& storage)
    {
        const auto known = m_read.find(storage.key);
        if (known != m_read.end()) {
            if (known->second.scalar_type() != storage.type) {
                refuse(name, "shares its storage with one of another type");
            }
            return known->second;
        }
        return m_read.emplace(storage.key, read(storage)).first->second;
    }

private:
    torch::Tensor read(const PickleStorage& storage)
    {
        auto elements = torch::empty({storage.count}, torch::dtype(storage.type));
        const std::span bytes(static_cast<std::byte*>(elements.data_ptr()), elements.nbytes());
        m_source.read(storage.key, bytes);
        if (storage.type == torch::kBool) {
            requireBooleans(bytes);
        }
        return elements;
    }

    StorageSource& m_source;
    std::map<std::string, torch::Tensor> m_read;
};

torch::Tensor tensorFrom(const std::string& name, const PickleTensor& pickled, Storages& storages,
                         WeightsPart part)
{
    const auto type = torch::dtype(pickled.storage.type);
    if (part == WeightsPart::Header) {
        return torch::empty(pickled.shape, type.device(torch::kMeta));
    }
    const auto elements = storages.elementsOf(name, pickled.storage);
    return checkedElementCount(pickled.shape) == 0
        ? torch::empty(pickled.shape, type)
        : torch::as_strided(elements, pickled.shape, pickled.strides, pickled.offset);
}

} // namespace

TensorMap tensorsFrom(const PickledTensors& pickled, StorageSource& source, std::uint64_t fileSize,
                      WeightsPart part)
{
    std::uint64_t total = 0;
    for (const auto& [name, tensor] : pickled) {
        requireStored(name, tensor.storage, source);
        total += requireInside(name, tensor);
        if (total > kMostSharing * fileSize) {
            refuse(name, "and others claim the same bytes again and again");
        }
    }
    Storages storages(source);
    TensorMap tensors;
    for (const auto& [name, tensor] : pickled) {
        tensors.emplace_back(name, tensorFrom(name, tensor, storages, part));
    }
    return tensors;
}

} // namespace core::nn
