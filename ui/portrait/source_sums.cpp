#include "ui/portrait/source_sums.h"

#include "ui/settings/file_name.h"

#include <QCryptographicHash>

namespace ui {

namespace {

namespace fs = std::filesystem;

/// The size, and sixteen parts of a mebibyte from the beginning to the end.
bool addParts(QFile& source, QCryptographicHash& hash)
{
    constexpr qint64 kParts = 16;
    constexpr qint64 kPart = 1 << 20;
    hash.addData(QByteArray::number(source.size()));
    for (qint64 part = 0; part < kParts; ++part) {
        const qint64 begin = (source.size() - kPart) / (kParts - 1) * part;
        const QByteArray bytes = source.seek(begin) ? source.read(kPart) : QByteArray();
        if (bytes.size() != kPart) {
            return false;
        }
        hash.addData(bytes);
    }
    return true;
}

QByteArray calculated(const fs::path& file, std::uintmax_t size)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QFile source(toText(file));
    const bool read = source.open(QIODevice::ReadOnly)
        && (size <= SourceSums::kWholeUpTo ? hash.addData(&source) : addParts(source, hash));
    return read ? hash.result().toHex() : QByteArray();
}

} // namespace

QByteArray SourceSums::sumOf(const fs::path& file)
{
    std::error_code problem;
    const auto size = fs::file_size(file, problem);
    const auto time = fs::last_write_time(file, problem);
    const std::lock_guard lock(m_mutex);
    Known& known = m_known[file];
    if (known.sum.isEmpty() || known.size != size || known.time != time) {
        known = {.size = size, .time = time, .sum = calculated(file, size)};
    }
    return known.sum;
}

} // namespace ui
