#include "ui/portrait/content_json.h"

#include "ui/portrait/painted_mask_png.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace ui {

namespace {

struct PortraitFile {
    Q_DECLARE_TR_FUNCTIONS(PortraitFile)
};

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
            sources.notices << PortraitFile::tr(
                "The painted mask is damaged; the person is found anew.");
        }
    }
    return mask;
}

QJsonObject maskJson(const ContentChoice& content, const SourceWriter& sources)
{
    QJsonObject mask = madeMaskJson(content.mask, sources);
    mask[QStringLiteral("grow")] = content.adjustment.grow;
    mask[QStringLiteral("feather")] = content.adjustment.feather;
    mask[QStringLiteral("inverted")] = content.adjustment.inverted;
    return mask;
}

core::MaskAdjustment adjustmentFrom(const QJsonObject& mask)
{
    return {.grow = mask[QStringLiteral("grow")].toInt(),
            .feather = std::max(0.0, mask[QStringLiteral("feather")].toDouble()),
            .inverted = mask[QStringLiteral("inverted")].toBool()};
}

QJsonObject shotJson(const ShotChoice& shot, const SourceWriter& sources)
{
    QJsonArray masks;
    for (const auto& [frame, mask] : shot.otherMasks) {
        QJsonObject json = madeMaskJson(mask, sources);
        json[QStringLiteral("frame")] = qint64(frame);
        masks.append(json);
    }
    QJsonArray found;
    for (const std::int64_t frame : shot.foundAnew) {
        found.append(qint64(frame));
    }
    return {{QStringLiteral("frame"), qint64(shot.frame)},
            {QStringLiteral("in"), qint64(shot.range.first)},
            {QStringLiteral("out"), qint64(shot.range.last)},
            {QStringLiteral("masks"), masks},
            {QStringLiteral("foundAnew"), found}};
}

/// Without the masks, which are sources of their own.
std::optional<ShotChoice> shotFrom(const QJsonObject& json)
{
    if (json.isEmpty()) {
        return std::nullopt;
    }
    const auto first = json[QStringLiteral("in")].toInteger(1);
    ShotChoice shot{
        .frame = json[QStringLiteral("frame")].toInteger(first),
        .range
        = {.first = first, .last = std::max(first, json[QStringLiteral("out")].toInteger(first))}};
    for (const QJsonValue& frame : json[QStringLiteral("foundAnew")].toArray()) {
        shot.foundAnew.insert(frame.toInteger());
    }
    return shot;
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

} // namespace

QJsonObject contentJson(const ContentChoice& content, const SourceWriter& sources,
                        SourceWriter::Summed summed)
{
    return {
        {QStringLiteral("content"), sources.content(content, summed)},
        {QStringLiteral("shot"), content.shot ? shotJson(*content.shot, sources) : QJsonObject()},
        {QStringLiteral("mask"), maskJson(content, sources)}};
}

ContentChoice contentFrom(const QJsonObject& json, SourceReader& sources)
{
    const QJsonObject shot = json[QStringLiteral("shot")].toObject();
    const QJsonObject mask = json[QStringLiteral("mask")].toObject();
    ContentChoice content{.shot = shotFrom(shot), .adjustment = adjustmentFrom(mask)};
    content.file = sources.foundContent(json[QStringLiteral("content")].toObject(), content.shot);
    if (content.shot) {
        readOtherMasks(shot[QStringLiteral("masks")].toArray(), *content.shot, sources);
    }
    content.mask = madeMaskFrom(mask, sources);
    return content;
}

} // namespace ui
