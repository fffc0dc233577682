/// @file Builds PyTorch files by hand, byte for byte as torch.save does, and as it never would.

#pragma once

// GCC 12 sees an impossible overflow in "text" + std::string (its bug 105329).
#pragma GCC diagnostic ignored "-Wstringop-overflow"
#pragma GCC diagnostic ignored "-Wrestrict"

#include "tests/core/nn/weights_bytes.h"

#include <numeric>
#include <vector>
#include <zip.h>

namespace tests {

inline const std::string kStop = ".";
inline const std::string kProtocol2 = "\x80\x02";

/// BINUNICODE.
inline std::string text(const std::string& value)
{
    return "X" + bytesOf(static_cast<std::uint32_t>(value.size())) + value;
}

/// BININT.
inline std::string number(std::int32_t value)
{
    return "J" + bytesOf(value);
}

inline std::string global(const std::string& module, const std::string& name)
{
    return "c" + module + "\n" + name + "\n";
}

/// MARK ... TUPLE.
inline std::string tuple(const std::vector<std::int32_t>& values)
{
    return "("
        + std::accumulate(values.begin(), values.end(), std::string(),
                          [](std::string all, std::int32_t value) { return all + number(value); })
        + "t";
}

/// A tensor as its pickle describes it.
struct TensorBytes {
    std::string key = "0";
    std::int32_t count = 4;
    std::vector<std::int32_t> shape{2, 2};
    std::vector<std::int32_t> strides{2, 1};
    std::int32_t offset = 0;
    std::string storage = "FloatStorage";
};

/// BINPERSID of ('storage', type, key, 'cpu', count).
inline std::string storage(const TensorBytes& tensor)
{
    return "(" + text("storage") + global("torch", tensor.storage) + text(tensor.key) + text("cpu")
        + number(tensor.count) + "tQ";
}

/// _rebuild_tensor_v2(storage, offset, size, stride, False, OrderedDict()).
inline std::string rebuilt(const TensorBytes& tensor)
{
    return global("torch._utils", "_rebuild_tensor_v2") + "(" + storage(tensor)
        + number(tensor.offset) + tuple(tensor.shape) + tuple(tensor.strides) + "\x89"
        + global("collections", "OrderedDict") + ")RtR";
}

/// _rebuild_tensor(storage, offset, size, stride), of files before PyTorch 0.4.
inline std::string rebuiltOld(const TensorBytes& tensor)
{
    return global("torch._utils", "_rebuild_tensor") + "(" + storage(tensor) + number(tensor.offset)
        + tuple(tensor.shape) + tuple(tensor.strides) + "tR";
}

/// An OrderedDict with these already pickled values.
inline std::string dict(const std::vector<std::pair<std::string, std::string>>& items)
{
    std::string pickle = global("collections", "OrderedDict") + ")R(";
    for (const auto& [key, value] : items) {
        pickle += text(key) + value;
    }
    return pickle + "u";
}

/// BUILD with _metadata, as every Module's state dict has it.
inline std::string withMetadata(const std::string& pickledDict)
{
    return pickledDict + "}" + text("_metadata") + dict({{"", "}" + text("version") + "K\x01s"}})
        + "sb";
}

inline std::string pickle(const std::string& value)
{
    return kProtocol2 + value + kStop;
}

using Storages = std::vector<std::pair<std::string, std::string>>; ///< keys and bytes

/// The old container.
inline std::string oldPth(const std::string& object, const Storages& storages,
                          std::uint64_t elementSize = sizeof(float))
{
    std::string file(pickle("\x8a\x0al\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19"));
    file += pickle("M\xe9\x03");
    file += pickle("}(" + text("protocol_version") + "M\xe9\x03" + text("little_endian") + "\x88u");
    file += pickle(object);
    std::string keys = "](";
    for (const auto& [key, bytes] : storages) {
        keys += text(key);
    }
    file += pickle(keys + "e");
    for (const auto& [key, bytes] : storages) {
        file += bytesOf(std::uint64_t{bytes.size() / elementSize}) + bytes;
    }
    return file;
}

/// The zip container, written to `file`; `method` is ZIP_CM_STORE for what PyTorch would write.
inline void writeZippedPth(const std::filesystem::path& file, const std::string& object,
                           const Storages& storages, int method = ZIP_CM_STORE)
{
    Storages entries{{"data.pkl", pickle(object)}, {"byteorder", "little"}};
    for (const auto& [key, bytes] : storages) {
        entries.emplace_back("data/" + key, bytes);
    }
    zip_t* archive = zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto& [name, bytes] : entries) {
        auto* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
        const auto index = zip_file_add(archive, ("archive/" + name).c_str(), source, 0);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), method, 0);
    }
    zip_close(archive);
}

} // namespace tests
