#include "ui/training/run_notes.h"

#include "core/base/atomic_file.h"
#include "ui/settings/file_name.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <system_error>

namespace ui {

namespace {

std::filesystem::path fileIn(const std::filesystem::path& runFolder)
{
    return runFolder / "notes.json";
}

} // namespace

RunNotes readNotes(const std::filesystem::path& runFolder)
{
    QFile file(toText(fileIn(runFolder)));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QJsonObject notes = QJsonDocument::fromJson(file.readAll()).object();
    return {.tags = notes[QLatin1String("tags")].toString(),
            .text = notes[QLatin1String("text")].toString()};
}

void writeNotes(const RunNotes& notes, const std::filesystem::path& runFolder)
{
    if (notes == RunNotes()) {
        std::error_code ignored;
        std::filesystem::remove(fileIn(runFolder), ignored);
        return;
    }
    const QJsonObject object{{QStringLiteral("tags"), notes.tags},
                             {QStringLiteral("text"), notes.text}};
    core::writeFile(fileIn(runFolder),
                    std::string_view(QJsonDocument(object).toJson().toStdString()));
}

} // namespace ui
