#include "ui/shot/shot_sentences.h"

#include "core/base/numbered_files.h"
#include "ui/settings/file_name.h"
#include "ui/shot/time_code.h"
#include "ui/widgets/write_sentences.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

struct ShotSentences {
    Q_DECLARE_TR_FUNCTIONS(ShotSentences)
};

} // namespace

QString toSentence(const core::video::ShotExport& target, const core::video::ExportedShot& exported)
{
    const auto& output = target.output;
    const auto& name
        = core::numberPattern(output) ? output.parent_path().filename() : output.filename();
    const auto& report = exported.report;
    const QString kept
        = report.kept > 0 ? ShotSentences::tr(", %1 kept from before").arg(report.kept) : QString();
    QStringList parts{ShotSentences::tr("Exported %1:").arg(toText(name)),
                      ShotSentences::tr("%1 made%2.").arg(frameCount(report.painted), kept)};
    if (target.frames.count() > 1) {
        constexpr double kLevels = 255;
        parts << ShotSentences::tr("Flicker beyond the video's own: %1 of 255.")
                     .arg(QLocale().toString(kLevels * report.flicker, 'f', 1));
    }
    return (parts + toSentences(exported.notes)).join(u' ');
}

} // namespace ui
