/// The container of PyTorch before 1.6: pickles of a magic number, the protocol, the system, the
/// object and the list of storages, then each storage's element count and bytes.

#include "core/nn/pickle_machine.h"
#include "core/nn/pth.h"
#include "core/nn/pth_tensors.h"
#include "core/nn/weights_file_error.h"

#include <bit>
#include <fstream>
#include <map>

namespace core::nn {

namespace {

using namespace std::string_view_literals;

/// 0x1950a86a20f9469cfc6c as a pickle of protocol 2.
constexpr auto kMagic = "\x80\x02\x8a\x0al\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19."sv;
constexpr std::int64_t kProtocol = 1001;
constexpr std::uint64_t kLargestPickles = 16'000'000; ///< before the storages

/// The storages of a file, which lie one after the other in the order of a list of keys.
class OldStorages final : public StorageSource {
public:
    OldStorages(std::ifstream& stream, std::uint64_t fileSize)
        : m_stream(stream)
        , m_fileSize(fileSize)
    {
    }

    /// Finds where each storage lies. `types` are those that tensors gave to the keys.
    void locate(const PickleList& keys, const std::map<std::string, PickleStorage>& types,
                std::uint64_t position)
    {
        for (const auto* const key : keys.items) {
            const auto* const name = as<std::string>(key);
            const auto type = name == nullptr ? types.end() : types.find(*name);
            if (type == types.end() || m_places.contains(*name)) {
                throw MalformedWeights("its list of storages is damaged");
            }
            const auto count = readCount(position);
            const auto left = m_fileSize - position - sizeof(count);
            const auto size = torch::elementSize(type->second.type);
            if (count > left / size) {
                throw MalformedWeights("it is cut off");
            }
            m_places[*name] = {.begin = position + sizeof(count), .size = count * size};
            position += sizeof(count) + count * size;
        }
    }

    std::uint64_t sizeOf(const std::string& key) override { return placeOf(key).size; }

    void read(const std::string& key, std::span<std::byte> target) override
    {
        m_stream.seekg(static_cast<std::streamoff>(placeOf(key).begin));
        readExactly(target.data(), target.size());
    }

private:
    struct Place {
        std::uint64_t begin = 0;
        std::uint64_t size = 0;
    };

    const Place& placeOf(const std::string& key) const
    {
        const auto place = m_places.find(key);
        if (place == m_places.end()) {
            throw MalformedWeights("the storage " + inQuotes(key) + " is missing");
        }
        return place->second;
    }

    std::uint64_t readCount(std::uint64_t position)
    {
        std::uint64_t count = 0;
        m_stream.seekg(static_cast<std::streamoff>(position));
        readExactly(&count, sizeof(count));
        return count;
    }

    void readExactly(void* target, std::size_t size)
    {
        if (!m_stream.read(static_cast<char*>(target), static_cast<std::streamsize>(size))) {
            throw MalformedWeights("it is cut off");
        }
    }

    std::ifstream& m_stream;
    std::uint64_t m_fileSize;
    std::map<std::string, Place> m_places;
};

/// Reads one pickle after the other.
class Pickles final {
public:
    explicit Pickles(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    PickleRef next()
    {
        PickleMachine machine(m_bytes.substr(m_position), m_heap);
        auto* const value = machine.run();
        m_position += machine.length();
        return value;
    }

    std::vector<PickleStorage> storages() const { return m_heap.storages(); }
    void skip(std::size_t count) { m_position += count; }
    std::size_t position() const { return m_position; }

private:
    std::string_view m_bytes;
    std::size_t m_position = 0;
    PickleHeap m_heap;
};

void requireProtocol(const PickleValue& value)
{
    const auto* const protocol = as<std::int64_t>(&value);
    if (protocol == nullptr || *protocol != kProtocol) {
        throw MalformedWeights("it was saved by an unknown PyTorch");
    }
}

void requireLittleEndian(const PickleValue& system)
{
    const auto* const dict = as<PickleDict>(&system);
    for (const auto& [key, value] : dict == nullptr ? PickleDict().items : dict->items) {
        const auto* const name = as<std::string>(key);
        const auto* const isLittle = as<bool>(value);
        if (name != nullptr && *name == "little_endian" && isLittle != nullptr && *isLittle) {
            return;
        }
    }
    throw MalformedWeights("it was saved on a big-endian machine");
}

/// By key. @throws MalformedWeights if two tensors disagree about their storage.
std::map<std::string, PickleStorage> byKey(const std::vector<PickleStorage>& named)
{
    std::map<std::string, PickleStorage> storages;
    for (const auto& storage : named) {
        const auto& known = storages.emplace(storage.key, storage).first->second;
        if (known.type != storage.type || known.count != storage.count) {
            throw MalformedWeights("two tensors contradict each other about the storage "
                                   + inQuotes(storage.key));
        }
    }
    return storages;
}

std::string readPickles(std::ifstream& stream, std::uint64_t fileSize)
{
    std::string bytes(std::min(fileSize, kLargestPickles), '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    stream.clear();
    return bytes;
}

} // namespace

bool looksLikeOldPth(std::string_view beginning)
{
    return beginning.starts_with(kMagic);
}

WeightsFile readOldPth(const std::filesystem::path& file, WeightsPart part)
{
    static_assert(std::endian::native == std::endian::little);
    const auto fileSize = std::filesystem::file_size(file);
    std::ifstream stream(file, std::ios::binary);
    const auto bytes = readPickles(stream, fileSize);
    Pickles pickles(bytes);
    pickles.skip(kMagic.size());
    requireProtocol(*pickles.next());
    requireLittleEndian(*pickles.next());

    const auto tensors = stateDictOf(*pickles.next());
    const auto* const keys = as<PickleList>(pickles.next());
    if (keys == nullptr) {
        throw MalformedWeights("its list of storages is damaged");
    }
    OldStorages storages(stream, fileSize);
    storages.locate(*keys, byKey(pickles.storages()), pickles.position());
    return {.tensors = tensorsFrom(tensors, storages, fileSize, part)};
}

} // namespace core::nn
