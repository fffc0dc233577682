#include "core/base/atomic_file.h"

#include "core/base/error.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <fmt/format.h>
#include <optional>
#include <random>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace core {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void fail(const fs::path& file, int code)
{
    throw Error(
        fmt::format("Cannot write {}: {}.", file.string(), std::system_category().message(code)));
}

/// An open file that is closed with its scope.
class Descriptor final {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor() { ::close(m_number); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    Descriptor(Descriptor&&) = delete;
    Descriptor& operator=(Descriptor&&) = delete;

    int number() const { return m_number; }

private:
    int m_number;
};

/// Removes a file with its scope unless it was renamed away.
class Temporary final {
public:
    explicit Temporary(fs::path path)
        : m_path(std::move(path))
    {
    }
    ~Temporary()
    {
        std::error_code ignored;
        fs::remove(m_path, ignored);
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    Temporary(Temporary&&) = delete;
    Temporary& operator=(Temporary&&) = delete;

    const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

/// A hidden name beside `file` with its extension, because writers choose the format by it.
fs::path hiddenName(const fs::path& file)
{
    static constexpr std::size_t kLongestName = 255;
    const std::string end
        = fmt::format(".{:08x}{}", std::random_device()(), file.extension().string());
    std::string name = fmt::format(".{}", file.stem().string());
    name.resize(std::min(name.size(), kLongestName - std::min(kLongestName, end.size())));
    return file.parent_path() / (name + end);
}

/// Creates the temporary with the permissions that the user's umask gives to new files.
fs::path createBeside(const fs::path& target, const fs::path& asked)
{
    static constexpr int kAttempts = 16;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        fs::path candidate = hiddenName(target);
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): POSIX has no other open()
        const int number = ::open(candidate.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666);
        if (number >= 0) {
            ::close(number);
            return candidate;
        }
        if (errno != EEXIST) {
            fail(asked, errno);
        }
    }
    fail(asked, EEXIST);
}

/// The file that a link means.
fs::path followed(const fs::path& file)
{
    std::error_code missing;
    return fs::is_symlink(file, missing) ? fs::weakly_canonical(file) : file;
}

/// Permissions of `target`, if it exists. @throws core::Error if it is no regular file.
std::optional<mode_t> permissionsOf(const fs::path& target, const fs::path& asked)
{
    struct stat status = {};
    if (::stat(target.c_str(), &status) != 0) {
        return std::nullopt;
    }
    if (S_ISDIR(status.st_mode)) {
        fail(asked, EISDIR);
    }
    if (!S_ISREG(status.st_mode)) {
        throw Error(fmt::format("Cannot write {}: it is not a regular file.", asked.string()));
    }
    return status.st_mode & 07777;
}

void flushToDisk(const fs::path& temporary, std::optional<mode_t> permissions,
                 const fs::path& asked)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): POSIX has no other open()
    const int number = ::open(temporary.c_str(), O_RDONLY | O_CLOEXEC);
    if (number < 0) {
        fail(asked, errno);
    }
    const Descriptor descriptor(number);
    if (permissions && ::fchmod(descriptor.number(), *permissions) != 0) {
        fail(asked, errno);
    }
    if (::fsync(descriptor.number()) != 0) {
        fail(asked, errno);
    }
}

/// Makes the rename itself survive a power failure; file systems that cannot are left alone.
void flushFolder(const fs::path& folder)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): POSIX has no other open()
    const int number = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_CLOEXEC);
    if (number >= 0) {
        const Descriptor descriptor(number);
        ::fsync(descriptor.number());
    }
}

void writeAll(const fs::path& temporary, std::span<const std::byte> bytes, const fs::path& asked)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): POSIX has no other open()
    const int number = ::open(temporary.c_str(), O_WRONLY | O_CLOEXEC);
    if (number < 0) {
        fail(asked, errno);
    }
    const Descriptor descriptor(number);
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor.number(), bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            fail(asked, errno);
        }
        bytes = bytes.subspan(written < 0 ? 0 : static_cast<std::size_t>(written));
    }
}

} // namespace

void requireWritable(const fs::path& file)
{
    const fs::path target = followed(file);
    permissionsOf(target, file);
    const Temporary removedAtOnce(createBeside(target, file));
}

void replaceFile(const fs::path& file, const FileWriter& write)
{
    const fs::path target = followed(file);
    const auto permissions = permissionsOf(target, file);
    const Temporary temporary(createBeside(target, file));

    write(temporary.path());

    flushToDisk(temporary.path(), permissions, file);
    if (::rename(temporary.path().c_str(), target.c_str()) != 0) {
        fail(file, errno);
    }
    flushFolder(target.parent_path());
}

void writeFile(const fs::path& file, std::span<const std::byte> bytes)
{
    replaceFile(file, [&](const fs::path& temporary) { writeAll(temporary, bytes, file); });
}

void writeFile(const fs::path& file, std::string_view text)
{
    writeFile(file, std::as_bytes(std::span(text)));
}

} // namespace core
