#include "ui/portrait/portrait_file.h"

#include "core/base/error.h"
#include "ui/portrait/painted_mask_png.h"
#include "ui/portrait/portrait_sources.h"
#include "ui/portrait/settings_json.h"
#include "ui/settings/file_name.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace ui {

namespace {

namespace fs = std::filesystem;

constexpr int kVersion = 1;
const QString kVersionKey = QStringLiteral("chiaroscuro");

QString tr(const char* text)
{
    return QCoreApplication::translate("PortraitFile", text);
}

[[noreturn]] void fail(const QString& sentence)
{
    throw core::Error(sentence.toStdString());
}

/// The mask that belongs to one frame, or to the photograph.
QJsonObject madeMaskJson(const FrameMask& mask, const SourceWriter& sources)
{
    QJsonObject json;
    if (!mask.file.empty()) {
        json[QStringLiteral("file")] = sources.source(mask.file);
    }
    if (mask.painted) {
        json[QStringLiteral("painted")] = QString::fromLatin1(toPng(*mask.painted).toBase64());
    }
    return json;
}

FrameMask madeMaskFrom(const QJsonObject& json, SourceReader& sources)
{
    FrameMask mask{.file = sources.found(json[QStringLiteral("file")].toObject())};
    const QString painted = json[QStringLiteral("painted")].toString();
    if (!painted.isEmpty()) {
        mask.painted = fromPng(QByteArray::fromBase64(painted.toLatin1()));
        if (!mask.painted) {
            sources.notices << tr("The painted mask is damaged; the person is found anew.");
        }
    }
    return mask;
}

QJsonObject maskJson(const PortraitState& state, const SourceWriter& sources)
{
    QJsonObject mask = madeMaskJson({.file = state.maskFile, .painted = state.painted}, sources);
    mask[QStringLiteral("grow")] = state.mask.grow;
    mask[QStringLiteral("feather")] = state.mask.feather;
    mask[QStringLiteral("inverted")] = state.mask.inverted;
    return mask;
}

void readMask(const QJsonObject& mask, PortraitState& state, SourceReader& sources)
{
    state.mask = {.grow = mask[QStringLiteral("grow")].toInt(),
                  .feather = std::max(0.0, mask[QStringLiteral("feather")].toDouble()),
                  .inverted = mask[QStringLiteral("inverted")].toBool()};
    const FrameMask made = madeMaskFrom(mask, sources);
    state.maskFile = made.file;
    state.painted = made.painted;
}

QJsonObject shotJson(const ShotChoice& shot, const SourceWriter& sources)
{
    QJsonArray masks;
    for (const auto& [frame, mask] : shot.otherMasks) {
        QJsonObject json = madeMaskJson(mask, sources);
        json[QStringLiteral("frame")] = qint64(frame);
        masks.append(json);
    }
    return {{QStringLiteral("frame"), qint64(shot.frame)},
            {QStringLiteral("in"), qint64(shot.range.first)},
            {QStringLiteral("out"), qint64(shot.range.last)},
            {QStringLiteral("masks"), masks}};
}

/// Without the masks, which are sources of their own.
std::optional<ShotChoice> shotFrom(const QJsonObject& json)
{
    if (json.isEmpty()) {
        return std::nullopt;
    }
    const auto first = json[QStringLiteral("in")].toInteger(1);
    return ShotChoice{
        .frame = json[QStringLiteral("frame")].toInteger(first),
        .range
        = {.first = first, .last = std::max(first, json[QStringLiteral("out")].toInteger(first))}};
}

void readOtherMasks(const QJsonArray& list, ShotChoice& shot, SourceReader& sources)
{
    for (const QJsonValue& value : list) {
        const FrameMask mask = madeMaskFrom(value.toObject(), sources);
        if (!mask.isEmpty()) {
            shot.otherMasks[value[QStringLiteral("frame")].toInteger()] = mask;
        }
    }
}

QJsonObject networksJson(const NetworkChoice& networks)
{
    return {{QStringLiteral("picture"), toText(networks.picture)},
            {QStringLiteral("person"), toText(networks.person)},
            {QStringLiteral("encoder"), toText(networks.encoder)}};
}

QJsonObject portraitJson(const PortraitState& state, const SourceWriter& sources)
{
    return {{kVersionKey, kVersion},
            {QStringLiteral("content"), sources.content(state)},
            {QStringLiteral("shot"), state.shot ? shotJson(*state.shot, sources) : QJsonObject()},
            {QStringLiteral("styles"), sources.styles(state.styles)},
            {QStringLiteral("personStyles"), sources.styles(state.personStyles)},
            {QStringLiteral("mask"), maskJson(state, sources)},
            {QStringLiteral("settings"), toJson(state.settings)},
            {QStringLiteral("networks"), networksJson(state.networks)},
            {QStringLiteral("linked"), state.linked}};
}

QJsonObject readJson(const fs::path& file)
{
    QFile source(toText(file));
    if (!source.open(QIODevice::ReadOnly)) {
        fail(tr("%1 cannot be read: %2.").arg(toText(file.filename()), source.errorString()));
    }
    const QJsonObject json = QJsonDocument::fromJson(source.readAll()).object();
    const int version = json[kVersionKey].toInt();
    if (version < 1) {
        fail(
            tr("%1 is no portrait of Chiaroscuro, or it is damaged.").arg(toText(file.filename())));
    }
    if (version > kVersion) {
        fail(tr("%1 was written by a newer Chiaroscuro.").arg(toText(file.filename())));
    }
    return json;
}

} // namespace

void writePortrait(const PortraitState& state, const fs::path& file, SourceSums& sums)
{
    const SourceWriter sources(file.parent_path(), sums);
    const QByteArray bytes = QJsonDocument(portraitJson(state, sources)).toJson();
    QSaveFile target(toText(file));
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size()
        || !target.commit()) {
        fail(tr("%1 could not be saved: %2.").arg(toText(file), target.errorString()));
    }
}

ReadPortrait readPortrait(const fs::path& file, SourceSums& sums)
{
    const QJsonObject json = readJson(file);
    SourceReader sources(file.parent_path(), sums);
    ReadPortrait result;
    PortraitState& state = result.state;
    const QJsonObject content = json[QStringLiteral("content")].toObject();
    const QJsonObject shot = json[QStringLiteral("shot")].toObject();
    state.shot = shotFrom(shot);
    state.content = sources.foundContent(content, state.shot);
    if (state.content.empty()) {
        fail((state.shot ? tr("The video of %1 is gone: %2.")
                         : tr("The photograph of %1 is gone: "
                              "%2."))
                 .arg(toText(file.filename()), content[QStringLiteral("path")].toString()));
    }
    if (state.shot) {
        readOtherMasks(shot[QStringLiteral("masks")].toArray(), *state.shot, sources);
    }
    state.styles = sources.styles(json[QStringLiteral("styles")].toArray());
    state.personStyles = sources.styles(json[QStringLiteral("personStyles")].toArray());
    readMask(json[QStringLiteral("mask")].toObject(), state, sources);
    state.settings = settingsFrom(json[QStringLiteral("settings")].toObject());
    const QJsonObject networks = json[QStringLiteral("networks")].toObject();
    state.networks = {.picture = toPath(networks[QStringLiteral("picture")].toString()),
                      .person = toPath(networks[QStringLiteral("person")].toString()),
                      .encoder = toPath(networks[QStringLiteral("encoder")].toString())};
    state.linked = json[QStringLiteral("linked")].toBool();
    result.notices = sources.notices;
    return result;
}

} // namespace ui
