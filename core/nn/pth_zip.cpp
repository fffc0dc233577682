/// The container since PyTorch 1.6: a zip archive of `NAME/data.pkl` and `NAME/data/KEY`, stored.

#include "core/nn/pickle_machine.h"
#include "core/nn/pth.h"
#include "core/nn/pth_tensors.h"
#include "core/nn/weights_file_error.h"

#include <memory>
#include <zip.h>

namespace core::nn {

namespace {

constexpr std::uint64_t kLargestPickle = 16'000'000;
constexpr std::string_view kPickleName = "data.pkl";

struct ZipCloser {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

struct ZipFileCloser {
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};

/// An open archive whose entries are read whole and uncompressed.
class Archive final {
public:
    explicit Archive(const std::filesystem::path& file)
        : m_fileSize(std::filesystem::file_size(file))
    {
        int error = 0;
        m_zip.reset(zip_open(file.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &error));
        if (m_zip == nullptr) {
            throw MalformedWeights("its zip archive is cut off or damaged");
        }
    }

    std::uint64_t fileSize() const { return m_fileSize; }

    /// The first entry of that name in any folder, or nothing.
    std::string find(std::string_view name) const
    {
        const auto count = zip_get_num_entries(m_zip.get(), 0);
        for (zip_int64_t i = 0; i < count; ++i) {
            const char* const entry = zip_get_name(m_zip.get(), static_cast<zip_uint64_t>(i), 0);
            const std::string_view path = entry == nullptr ? "" : entry;
            if (path.ends_with(name)
                && (path.size() == name.size() || path[path.size() - name.size() - 1] == '/')) {
                return std::string(path);
            }
        }
        return {};
    }

    bool contains(const std::string& name) const
    {
        return zip_name_locate(m_zip.get(), name.c_str(), 0) >= 0;
    }

    /// @throws MalformedWeights if it is missing or packed, which PyTorch never does.
    std::uint64_t sizeOf(const std::string& name) const
    {
        zip_stat_t entry = {};
        const auto needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD;
        if (zip_stat(m_zip.get(), name.c_str(), 0, &entry) != 0
            || (entry.valid & needed) != needed) {
            throw MalformedWeights("its archive has no " + inQuotes(name));
        }
        if (entry.comp_method != ZIP_CM_STORE || entry.size != entry.comp_size
            || entry.size > m_fileSize) {
            throw MalformedWeights("its archive is compressed, as PyTorch never writes it");
        }
        return entry.size;
    }

    /// Reads a whole entry; libzip compares its checksum. @throws MalformedWeights
    void read(const std::string& name, std::span<std::byte> target) const
    {
        const std::unique_ptr<zip_file_t, ZipFileCloser> entry(
            zip_fopen(m_zip.get(), name.c_str(), 0));
        std::size_t done = 0;
        while (entry != nullptr && done < target.size()) {
            const auto more = target.subspan(done);
            const auto count = zip_fread(entry.get(), more.data(), more.size());
            if (count <= 0) {
                break;
            }
            done += static_cast<std::size_t>(count);
        }
        std::byte beyond{};
        if (entry == nullptr || done != target.size()
            || zip_fread(entry.get(), &beyond, 1) != 0) { // the end, where the checksum is compared
            throw MalformedWeights("the part " + inQuotes(name) + " of its archive is damaged");
        }
    }

    std::string readText(const std::string& name, std::uint64_t limit) const
    {
        const auto size = sizeOf(name);
        if (size > limit) {
            throw MalformedWeights("the part " + inQuotes(name)
                                   + " of its archive is larger than any network needs");
        }
        std::string text(size, '\0');
        read(name, std::as_writable_bytes(std::span(text)));
        return text;
    }

private:
    std::uint64_t m_fileSize;
    std::unique_ptr<zip_t, ZipCloser> m_zip;
};

/// `ROOTdata/KEY` in an archive.
class ZippedStorages final : public StorageSource {
public:
    ZippedStorages(const Archive& archive, std::string root)
        : m_archive(archive)
        , m_prefix(std::move(root) + "data/")
    {
    }

    std::uint64_t sizeOf(const std::string& key) override
    {
        return m_archive.sizeOf(m_prefix + key);
    }

    void read(const std::string& key, std::span<std::byte> target) override
    {
        m_total += target.size();
        if (m_total > m_archive.fileSize()) {
            throw MalformedWeights("parts of its archive overlap");
        }
        m_archive.read(m_prefix + key, target);
    }

private:
    const Archive& m_archive;
    std::string m_prefix;
    std::uint64_t m_total = 0;
};

} // namespace

bool looksLikeZip(std::string_view beginning)
{
    return beginning.starts_with("PK\x03\x04");
}

WeightsFile readZippedPth(const std::filesystem::path& file, WeightsPart part)
{
    const Archive archive(file);
    const auto pickleName = archive.find(kPickleName);
    if (pickleName.empty()) {
        throw MalformedWeights("it is a zip archive, but not one of PyTorch's");
    }
    const auto root = pickleName.substr(0, pickleName.size() - kPickleName.size());
    if (archive.contains(root + "byteorder")
        && archive.readText(root + "byteorder", 16) != "little") {
        throw MalformedWeights("it was saved on a big-endian machine");
    }
    const auto pickle = archive.readText(pickleName, kLargestPickle);
    PickleHeap heap;
    const auto tensors = stateDictOf(*PickleMachine(pickle, heap).run());

    ZippedStorages storages(archive, root);
    return {.tensors = tensorsFrom(tensors, storages, archive.fileSize(), part)};
}

} // namespace core::nn
