#include "ui/training/sample_sheets.h"

#include "ui/settings/file_name.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace ui {

namespace {

struct Sample {
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

} // namespace

std::map<std::int64_t, std::filesystem::path> sampleSheets(const std::filesystem::path& samples)
{
    std::map<std::int64_t, std::filesystem::path> sheets;
    const QDir directory(toText(samples));
    for (const QString& name :
         directory.entryList({QStringLiteral("step-*.png")}, QDir::Files, QDir::Name)) {
        bool understood = false;
        const auto step = name.section(u'-', -1).section(u'.', 0, 0).toLongLong(&understood);
        if (understood) { // "step-00000500.png"
            sheets[step] = samples / toPath(name);
        }
    }
    return sheets;
}

QString stepText(std::int64_t step)
{
    return Sample::tr("step %1").arg(QLocale().toString(static_cast<qlonglong>(step)));
}

} // namespace ui
