#include "ui/training/option_findings.h"

#include "core/train/run_folder.h"
#include "ui/settings/file_name.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace ui {

namespace {

struct Finding {
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

namespace fs = std::filesystem;

OptionFinding problem(const QString& text)
{
    return {.text = text, .isProblem = true};
}

OptionFinding ofPictures(const OptionField& field, const QString& name, PictureCounts& counts)
{
    if (name.isEmpty()) {
        return problem(Finding::tr("Choose a folder, or drop one here."));
    }
    QStringList found;
    const QStringList parts = field.parts.isEmpty() ? QStringList{QString()} : field.parts;
    for (const QString& part : parts) {
        const auto folder = part.isEmpty() ? toPath(name) : toPath(name) / toPath(part);
        const auto count = counts.of(folder);
        if (!count) {
            return problem(Finding::tr("Counting the pictures…"));
        }
        if (!count->problem.isEmpty()) {
            return problem(count->problem);
        }
        const QString number = QLocale().toString(static_cast<qulonglong>(count->count));
        found << (part.isEmpty() ? Finding::tr("%1 pictures").arg(number)
                                 : Finding::tr("%1 in %2").arg(number, part));
    }
    return {.text = found.join(QStringLiteral(", "))};
}

OptionFinding ofFile(const OptionField& field, const QString& name)
{
    std::error_code ignored;
    if (name.isEmpty()) {
        return field.required ? problem(Finding::tr("Choose a file.")) : OptionFinding();
    }
    return fs::is_regular_file(toPath(name), ignored)
        ? OptionFinding()
        : problem(Finding::tr("There is no such file."));
}

OptionFinding ofNumber(const OptionField& field, double value)
{
    const QLocale locale;
    if (std::isnan(value)) {
        return problem(Finding::tr("This is no number."));
    }
    if (value < field.least || value > field.most) {
        return problem(
            Finding::tr("From %1 to %2.")
                .arg(locale.toString(field.least, 'g', 6), locale.toString(field.most, 'g', 6)));
    }
    if (field.kind == FieldKind::Whole && value != std::floor(value)) {
        return problem(Finding::tr("Only whole numbers."));
    }
    return {};
}

OptionFinding findingOf(const OptionField& field, const core::train::TrainingOptions& options,
                        PictureCounts& counts)
{
    const QVariant value = field.get(options);
    switch (field.kind) {
    case FieldKind::Pictures:
        return ofPictures(field, value.toString(), counts);
    case FieldKind::File:
        return ofFile(field, value.toString());
    case FieldKind::Whole:
    case FieldKind::Number:
        return ofNumber(field, value.toDouble());
    case FieldKind::Switch:
    case FieldKind::Choice:
        return {};
    }
    return {};
}

} // namespace

std::map<std::size_t, OptionFinding> findingsOf(const std::vector<OptionField>& fields,
                                                const core::train::TrainingOptions& options,
                                                PictureCounts& counts)
{
    constexpr int kCropStep = 32;
    std::map<std::size_t, OptionFinding> findings;
    for (std::size_t index = 0; index < fields.size(); ++index) {
        OptionFinding found = findingOf(fields[index], options, counts);
        const bool isCrop = fields[index].least == kCropStep;
        if (found.text.isEmpty() && isCrop && options.cropSize % kCropStep != 0) {
            found = problem(Finding::tr("A multiple of 32, such as %1.")
                                .arg(options.cropSize / kCropStep * kCropStep));
        }
        if (!found.text.isEmpty()) {
            findings[index] = found;
        }
    }
    return findings;
}

OptionFinding runFolderFinding(const fs::path& folder)
{
    std::error_code ignored;
    if (folder.empty()) {
        return problem(Finding::tr("Choose a folder for the run."));
    }
    if (!core::train::RunFolder(folder).checkpointSteps().empty()) {
        return problem(Finding::tr("There is a run in it already; open that, or choose another."));
    }
    if (fs::exists(folder, ignored) && !fs::is_directory(folder, ignored)) {
        return problem(Finding::tr("This is a file."));
    }
    return {};
}

} // namespace ui
