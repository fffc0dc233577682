#include "ui/portrait/portrait_file.h"

#include "core/base/error.h"
#include "ui/portrait/painted_mask_png.h"
#include "ui/portrait/settings_json.h"
#include "ui/settings/file_name.h"

#include <QCoreApplication>
#include <QCryptographicHash>
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

/// Writes sources relative to the document's folder.
class SourceWriter {
public:
    SourceWriter(fs::path folder, SourceSums& sums)
        : m_folder(std::move(folder))
        , m_sums(sums)
    {
    }

    QJsonObject source(const fs::path& file) const
    {
        const fs::path relative = file.lexically_relative(m_folder);
        return {{QStringLiteral("path"), toText(file)},
                {QStringLiteral("relative"), toText(relative)},
                {QStringLiteral("sha256"), QString::fromLatin1(m_sums.sumOf(file))}};
    }

    QJsonArray styles(const std::vector<StyleChoice>& choices) const
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

private:
    fs::path m_folder;
    SourceSums& m_sums;
};

/// Finds sources again, and remembers what it had to say about them.
class SourceReader {
public:
    SourceReader(fs::path folder, SourceSums& sums)
        : m_folder(std::move(folder))
        , m_sums(sums)
    {
    }

    /// Empty if it is nowhere.
    fs::path found(const QJsonObject& source)
    {
        const fs::path named = toPath(source[QStringLiteral("path")].toString());
        if (named.empty()) {
            return {};
        }
        const fs::path relative = toPath(source[QStringLiteral("relative")].toString());
        for (const fs::path& place :
             {named, (m_folder / relative).lexically_normal(), m_folder / named.filename()}) {
            if (fs::is_regular_file(place)) {
                compare(place, source[QStringLiteral("sha256")].toString().toLatin1());
                return place;
            }
        }
        notices << tr("%1 is not where it was.").arg(toText(named));
        return {};
    }

    std::vector<StyleChoice> styles(const QJsonArray& list)
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

    QStringList notices;

private:
    void compare(const fs::path& file, const QByteArray& sum)
    {
        if (!sum.isEmpty() && m_sums.sumOf(file) != sum) {
            notices << tr("%1 has changed since.").arg(toText(file.filename()));
        }
    }

    fs::path m_folder;
    SourceSums& m_sums;
};

QJsonObject maskJson(const PortraitState& state, const SourceWriter& sources)
{
    QJsonObject mask{{QStringLiteral("grow"), state.mask.grow},
                     {QStringLiteral("feather"), state.mask.feather},
                     {QStringLiteral("inverted"), state.mask.inverted}};
    if (!state.maskFile.empty()) {
        mask[QStringLiteral("file")] = sources.source(state.maskFile);
    }
    if (state.painted) {
        mask[QStringLiteral("painted")] = QString::fromLatin1(toPng(*state.painted).toBase64());
    }
    return mask;
}

void readMask(const QJsonObject& mask, PortraitState& state, SourceReader& sources)
{
    state.mask = {.grow = mask[QStringLiteral("grow")].toInt(),
                  .feather = std::max(0.0, mask[QStringLiteral("feather")].toDouble()),
                  .inverted = mask[QStringLiteral("inverted")].toBool()};
    state.maskFile = sources.found(mask[QStringLiteral("file")].toObject());
    const QString painted = mask[QStringLiteral("painted")].toString();
    if (!painted.isEmpty()) {
        state.painted = fromPng(QByteArray::fromBase64(painted.toLatin1()));
        if (!state.painted) {
            sources.notices << tr("The painted mask is damaged; the person is found anew.");
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
            {QStringLiteral("content"), sources.source(state.content)},
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

QByteArray SourceSums::sumOf(const fs::path& file)
{
    std::error_code problem;
    const auto size = fs::file_size(file, problem);
    const auto time = fs::last_write_time(file, problem);
    const std::lock_guard lock(m_mutex);
    Known& known = m_known[file];
    if (known.sum.isEmpty() || known.size != size || known.time != time) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        QFile source(toText(file));
        const bool read = source.open(QIODevice::ReadOnly) && hash.addData(&source);
        known = {.size = size, .time = time, .sum = read ? hash.result().toHex() : QByteArray()};
    }
    return known.sum;
}

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
    state.content = sources.found(content);
    if (state.content.empty()) {
        fail(tr("The photograph of %1 is gone: %2.")
                 .arg(toText(file.filename()), content[QStringLiteral("path")].toString()));
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
