#include "ui/portrait/portrait_file.h"

#include "core/base/error.h"
#include "ui/portrait/content_json.h"
#include "ui/portrait/content_list.h"
#include "ui/portrait/portrait_sources.h"
#include "ui/portrait/settings_json.h"
#include "ui/settings/file_name.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <optional>
#include <utility>

namespace ui {

namespace {

namespace fs = std::filesystem;

constexpr int kVersion = 1;
const QString kVersionKey = QStringLiteral("chiaroscuro");
const QString kSnapshotsKey = QStringLiteral("snapshots");

struct PortraitFile {
    Q_DECLARE_TR_FUNCTIONS(PortraitFile)
};

[[noreturn]] void fail(const QString& sentence)
{
    throw core::Error(sentence.toStdString());
}

[[noreturn]] void failAsDamaged(const fs::path& file)
{
    fail(PortraitFile::tr("%1 is no portrait of Chiaroscuro, or it is damaged.")
             .arg(toText(file.filename())));
}

QJsonObject networksJson(const NetworkChoice& networks)
{
    return {{QStringLiteral("picture"), toText(networks.picture)},
            {QStringLiteral("person"), toText(networks.person)},
            {QStringLiteral("encoder"), toText(networks.encoder)}};
}

QJsonArray contentsJson(const PortraitState& state, const SourceWriter& sources)
{
    constexpr std::size_t kFew = 50; // more would be read for minutes, at every opening
    const auto summed
        = state.contents.size() <= kFew ? SourceWriter::Summed::Yes : SourceWriter::Summed::No;
    QJsonArray list;
    for (const ContentChoice& content : state.contents) {
        // What belongs to the shown one stands above.
        list.append(content.file == state.content
                        ? contentJson({.file = content.file}, sources, SourceWriter::Summed::No)
                        : contentJson(content, sources, summed));
    }
    return list;
}

QJsonObject stateJson(const PortraitState& state, const SourceWriter& sources)
{
    QJsonObject json = contentJson({.file = state.content,
                                    .shot = state.shot,
                                    .mask = {.file = state.maskFile, .painted = state.painted},
                                    .adjustment = state.mask},
                                   sources, SourceWriter::Summed::Yes);
    json[QStringLiteral("contents")] = contentsJson(state, sources);
    json[QStringLiteral("styles")] = sources.styles(state.styles);
    json[QStringLiteral("personStyles")] = sources.styles(state.personStyles);
    json[QStringLiteral("settings")] = toJson(state.settings);
    json[QStringLiteral("networks")] = networksJson(state.networks);
    json[QStringLiteral("linked")] = state.linked;
    return json;
}

/// The contents that are still there; empty if that is one only.
std::vector<ContentChoice> contentsFrom(const QJsonArray& list, SourceReader& sources)
{
    std::vector<ContentChoice> contents;
    for (const QJsonValue& value : list) {
        contents.push_back(contentFrom(value.toObject(), sources));
    }
    std::erase_if(contents, [](const ContentChoice& content) { return content.file.empty(); });
    return contents.size() < 2 ? std::vector<ContentChoice>() : contents;
}

/// Without content if none of its contents is anywhere.
PortraitState stateFrom(const QJsonObject& json, SourceReader& sources)
{
    PortraitState state;
    const ContentChoice shown = contentFrom(json, sources);
    state.content = shown.file;
    state.shot = shown.shot;
    state.maskFile = shown.mask.file;
    state.painted = shown.mask.painted;
    state.mask = shown.adjustment;
    state.contents = contentsFrom(json[QStringLiteral("contents")].toArray(), sources);
    if (state.content.empty() && !state.contents.empty()) {
        state = atContent(state, state.contents.front().file);
    }
    state.styles = sources.styles(json[QStringLiteral("styles")].toArray());
    state.personStyles = sources.styles(json[QStringLiteral("personStyles")].toArray());
    state.settings = settingsFrom(json[QStringLiteral("settings")].toObject());
    const QJsonObject networks = json[QStringLiteral("networks")].toObject();
    state.networks = {.picture = toPath(networks[QStringLiteral("picture")].toString()),
                      .person = toPath(networks[QStringLiteral("person")].toString()),
                      .encoder = toPath(networks[QStringLiteral("encoder")].toString())};
    state.linked = json[QStringLiteral("linked")].toBool();
    return state;
}

/// Its picture small, for the eye until it is painted again.
QJsonObject snapshotJson(const Snapshot& snapshot, const SourceWriter& sources)
{
    constexpr int kLongSide = 512;
    constexpr int kQuality = 85;
    QJsonObject json = stateJson(snapshot.state, sources);
    json[QStringLiteral("name")] = snapshot.name;
    const QSize whole = snapshot.picture->size();
    const double zoom = static_cast<double>(kLongSide) / std::max(whole.width(), whole.height());
    const QImage small = snapshot.picture->levelFor(zoom).scaled(
        whole.scaled(kLongSide, kLongSide, Qt::KeepAspectRatio).boundedTo(whole),
        Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    small.save(&buffer, small.hasAlphaChannel() ? "PNG" : "JPEG", kQuality);
    json[QStringLiteral("picture")] = QString::fromLatin1(bytes.toBase64());
    json[QStringLiteral("width")] = whole.width();
    json[QStringLiteral("height")] = whole.height();
    return json;
}

/// Absent if it cannot be shown.
std::optional<Snapshot> snapshotFrom(const QJsonObject& json, SourceReader& sources)
{
    const QImage small = QImage::fromData(
        QByteArray::fromBase64(json[QStringLiteral("picture")].toString().toLatin1()));
    const QSize whole(json[QStringLiteral("width")].toInt(),
                      json[QStringLiteral("height")].toInt());
    const PortraitState state = stateFrom(json, sources);
    if (small.isNull() || whole.isEmpty() || state.content.empty()) {
        return std::nullopt;
    }
    return Snapshot{.name = json[QStringLiteral("name")].toString(),
                    .state = state,
                    .picture = std::make_shared<const PicturePyramid>(small, whole)};
}

QJsonObject readJson(const fs::path& file)
{
    QFile source(toText(file));
    if (!source.open(QIODevice::ReadOnly)) {
        fail(PortraitFile::tr("%1 cannot be read: %2.")
                 .arg(toText(file.filename()), source.errorString()));
    }
    const QJsonObject json = QJsonDocument::fromJson(source.readAll()).object();
    const int version = json[kVersionKey].toInt();
    if (version < 1) {
        failAsDamaged(file);
    }
    if (version > kVersion) {
        fail(PortraitFile::tr("%1 was written by a newer Chiaroscuro.")
                 .arg(toText(file.filename())));
    }
    return json;
}

} // namespace

void writePortrait(const PortraitState& state, const fs::path& file, SourceSums& sums,
                   const std::vector<Snapshot>& snapshots)
{
    const SourceWriter sources(file.parent_path(), sums);
    QJsonObject json = stateJson(state, sources);
    json[kVersionKey] = kVersion;
    QJsonArray kept;
    for (const Snapshot& snapshot : snapshots) {
        kept.append(snapshotJson(snapshot, sources));
    }
    json[kSnapshotsKey] = kept;
    const QByteArray bytes = QJsonDocument(json).toJson();
    QSaveFile target(toText(file));
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size()
        || !target.commit()) {
        fail(
            PortraitFile::tr("%1 could not be saved: %2.").arg(toText(file), target.errorString()));
    }
}

ReadPortrait readPortrait(const fs::path& file, SourceSums& sums, const fs::path& alsoIn)
{
    const QJsonObject json = readJson(file);
    SourceReader sources(file.parent_path(), sums, alsoIn);
    ReadPortrait result{.state = stateFrom(json, sources)};
    if (result.state.content.empty() && sources.missing.empty()) {
        failAsDamaged(file);
    }
    for (const QJsonValue& value : json[kSnapshotsKey].toArray()) {
        if (auto snapshot = snapshotFrom(value.toObject(), sources)) {
            result.snapshots.push_back(std::move(*snapshot));
        }
    }
    sources.notices.removeDuplicates(); // snapshots have the same sources
    result.notices = sources.notices;
    result.missing = sources.missing;
    return result;
}

} // namespace ui
