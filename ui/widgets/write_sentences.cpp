#include "ui/widgets/write_sentences.h"

#include "ui/settings/core_sentences.h"
#include "ui/settings/file_name.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct WriteSentences {
    Q_DECLARE_TR_FUNCTIONS(WriteSentences)
};

/// "Kept: EXIF. Colour profile (sRGB)."
void append(QStringList& parts, const QString& heading, const std::vector<std::string>& sentences)
{
    QStringList list;
    for (const std::string& sentence : sentences) {
        list << translated(sentence);
    }
    if (!list.isEmpty()) {
        parts << heading.arg(list.join(u' '));
    }
}

} // namespace

QStringList toSentences(const core::io::WriteReport& report)
{
    QStringList parts;
    append(parts, WriteSentences::tr("Kept: %1"), report.kept);
    append(parts, WriteSentences::tr("Converted: %1"), report.converted);
    append(parts, WriteSentences::tr("Lost: %1"), report.lost);
    return parts;
}

QString toSentence(const std::filesystem::path& file, const core::io::WriteReport& report)
{
    const QStringList parts{WriteSentences::tr("Exported %1.").arg(toText(file.filename()))};
    return (parts + toSentences(report)).join(u' ');
}

} // namespace ui
