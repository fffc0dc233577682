#include "ui/portrait/portrait_sources.h"

#include "core/base/numbered_files.h"
#include "ui/settings/file_name.h"

#include <QCoreApplication>

#include <algorithm>
#include <system_error>
#include <utility>

namespace ui {

namespace {

namespace fs = std::filesystem;

struct PortraitFile {
    Q_DECLARE_TR_FUNCTIONS(PortraitFile)
};

QJsonObject cutJson(const StyleCut& cut)
{
    return {{QStringLiteral("quarterTurns"), cut.quarterTurns},
            {QStringLiteral("left"), cut.left},
            {QStringLiteral("top"), cut.top},
            {QStringLiteral("right"), cut.right},
            {QStringLiteral("bottom"), cut.bottom}};
}

StyleCut cutFrom(const QJsonObject& json)
{
    return sane({.quarterTurns = json[QStringLiteral("quarterTurns")].toInt(),
                 .left = json[QStringLiteral("left")].toDouble(0),
                 .top = json[QStringLiteral("top")].toDouble(0),
                 .right = json[QStringLiteral("right")].toDouble(1),
                 .bottom = json[QStringLiteral("bottom")].toDouble(1)});
}

/// A file of the content: itself, or of numbered pictures the first that is meant.
fs::path fileOf(const fs::path& content, const std::optional<ShotChoice>& shot)
{
    const auto pattern = shot ? core::numberPattern(content) : std::nullopt;
    return pattern && !fs::exists(content) ? pattern->file(shot->range.first) : content;
}

/// `folder` and what lies below it, nearest first; of a whole disk only the beginning.
std::vector<fs::path> withSubfolders(const fs::path& folder)
{
    constexpr std::size_t kMost = 5000;
    std::vector<fs::path> folders;
    if (!folder.empty()) {
        folders.push_back(folder);
    }
    for (std::size_t next = 0; next < folders.size() && folders.size() < kMost; ++next) {
        std::error_code ignored; // what cannot be looked into holds nothing
        for (fs::directory_iterator entry(folders[next], ignored), end; entry != end;
             entry.increment(ignored)) {
            if (entry->is_directory(ignored) && !entry->is_symlink(ignored)) {
                folders.push_back(entry->path());
            }
        }
    }
    return folders;
}

/// Those of a folder that have as many bytes.
std::vector<fs::path> filesOfSize(const fs::path& folder, std::uintmax_t bytes)
{
    std::vector<fs::path> files;
    std::error_code ignored;
    for (fs::directory_iterator entry(folder, ignored), end; entry != end;
         entry.increment(ignored)) {
        if (entry->is_regular_file(ignored) && entry->file_size(ignored) == bytes) {
            files.push_back(entry->path());
        }
    }
    return files;
}

} // namespace

SourceWriter::SourceWriter(fs::path folder, SourceSums& sums)
    : m_folder(std::move(folder))
    , m_sums(sums)
{
}

QJsonObject SourceWriter::source(const fs::path& file) const
{
    return source(file, file);
}

QJsonObject SourceWriter::source(const fs::path& named, const fs::path& summed) const
{
    QJsonObject json = place(named);
    json[QStringLiteral("sha256")] = QString::fromLatin1(m_sums.sumOf(summed));
    std::error_code gone;
    if (const auto bytes = fs::file_size(summed, gone); !gone) {
        json[QStringLiteral("bytes")] = static_cast<qint64>(bytes);
    }
    return json;
}

QJsonObject SourceWriter::place(const fs::path& file) const
{
    return {{QStringLiteral("path"), toText(file)},
            {QStringLiteral("relative"), toText(file.lexically_relative(m_folder))}};
}

QJsonObject SourceWriter::content(const ContentChoice& content, Summed summed) const
{
    return summed == Summed::Yes ? source(content.file, fileOf(content.file, content.shot))
                                 : place(content.file);
}

QJsonArray SourceWriter::styles(const std::vector<StyleChoice>& choices) const
{
    QJsonArray list;
    for (const StyleChoice& choice : choices) {
        QJsonObject style = source(choice.file);
        style[QStringLiteral("weight")] = choice.weight;
        if (!choice.cut.isWhole()) {
            style[QStringLiteral("cut")] = cutJson(choice.cut);
        }
        list.append(style);
    }
    return list;
}

SourceReader::SourceReader(fs::path folder, SourceSums& sums, fs::path alsoIn)
    : m_folder(std::move(folder))
    , m_sums(sums)
    , m_alsoIn(withSubfolders(alsoIn))
{
}

template <typename FileOf>
fs::path SourceReader::search(const QJsonObject& source, const FileOf& fileOf)
{
    const fs::path named = toPath(source[QStringLiteral("path")].toString());
    if (named.empty()) {
        return {};
    }
    const fs::path relative = toPath(source[QStringLiteral("relative")].toString());
    std::vector<fs::path> places{named, (m_folder / relative).lexically_normal(),
                                 m_folder / named.filename()};
    for (const fs::path& folder : m_alsoIn) {
        places.push_back(folder / named.filename());
    }
    std::error_code ignored;
    for (const fs::path& place : places) {
        if (fs::is_regular_file(fileOf(place), ignored)) {
            compare(fileOf(place), source[QStringLiteral("sha256")].toString().toLatin1());
            return place;
        }
    }
    const fs::path file = renamed(source, named);
    if (file.empty()) {
        miss(named);
    }
    return file;
}

/// By the sum; of numbered pictures there is only that of one, which says too little.
fs::path SourceReader::renamed(const QJsonObject& source, const fs::path& named)
{
    const auto bytes = source[QStringLiteral("bytes")].toInteger();
    const QByteArray sum = source[QStringLiteral("sha256")].toString().toLatin1();
    if (bytes <= 0 || sum.isEmpty() || core::numberPattern(named)) {
        return {};
    }
    std::vector<fs::path> folders{named.parent_path(), m_folder};
    folders.insert(folders.end(), m_alsoIn.begin(), m_alsoIn.end());
    for (const fs::path& folder : folders) {
        for (const fs::path& file : filesOfSize(folder, static_cast<std::uintmax_t>(bytes))) {
            if (m_sums.sumOf(file) == sum) {
                notices << PortraitFile::tr("%1 is called %2 now.")
                               .arg(toText(named.filename()), toText(file));
                return file;
            }
        }
    }
    return {};
}

void SourceReader::miss(const fs::path& named)
{
    if (std::ranges::find(missing, named) == missing.end()) {
        missing.push_back(named);
        notices << PortraitFile::tr("%1 is not where it was.").arg(toText(named));
    }
}

fs::path SourceReader::found(const QJsonObject& source)
{
    return search(source, [](const fs::path& place) { return place; });
}

fs::path SourceReader::foundContent(const QJsonObject& source,
                                    const std::optional<ShotChoice>& shot)
{
    return search(source, [&](const fs::path& place) { return fileOf(place, shot); });
}

std::vector<StyleChoice> SourceReader::styles(const QJsonArray& list)
{
    std::vector<StyleChoice> choices;
    for (const QJsonValue& value : list) {
        const double weight = value[QStringLiteral("weight")].toDouble(1);
        const fs::path file = found(value.toObject());
        if (!file.empty()) {
            choices.push_back({.file = file,
                               .weight = weight > 0 ? weight : 1,
                               .cut = cutFrom(value[QStringLiteral("cut")].toObject())});
        }
    }
    return choices;
}

void SourceReader::compare(const fs::path& file, const QByteArray& sum)
{
    if (!sum.isEmpty() && m_sums.sumOf(file) != sum) {
        notices << PortraitFile::tr("%1 has changed since.").arg(toText(file.filename()));
    }
}

} // namespace ui
