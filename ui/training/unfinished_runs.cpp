#include "ui/training/unfinished_runs.h"

#include "core/base/atomic_file.h"
#include "ui/settings/file_name.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <system_error>

namespace ui {

std::vector<UnfinishedRun> readUnfinishedRuns(const std::filesystem::path& file)
{
    QFile reader(toText(file));
    if (!reader.open(QIODevice::ReadOnly)) {
        return {};
    }
    std::vector<UnfinishedRun> runs;
    for (const auto& value : QJsonDocument::fromJson(reader.readAll()).array()) {
        const QJsonObject run = value.toObject();
        runs.push_back({.folder = toPath(run[QLatin1String("folder")].toString()),
                        .steps = run[QLatin1String("steps")].toInteger(),
                        .wasRunning = run[QLatin1String("running")].toBool()});
    }
    return runs;
}

void writeUnfinishedRuns(const std::vector<UnfinishedRun>& runs, const std::filesystem::path& file)
{
    std::error_code ignored;
    if (runs.empty()) {
        std::filesystem::remove(file, ignored);
        return;
    }
    QJsonArray list;
    for (const UnfinishedRun& run : runs) {
        list.append(QJsonObject{{QStringLiteral("folder"), toText(run.folder)},
                                {QStringLiteral("steps"), static_cast<qint64>(run.steps)},
                                {QStringLiteral("running"), run.wasRunning}});
    }
    std::filesystem::create_directories(file.parent_path(), ignored);
    core::writeFile(file, std::string_view(QJsonDocument(list).toJson().toStdString()));
}

} // namespace ui
