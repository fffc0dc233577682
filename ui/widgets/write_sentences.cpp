#include "ui/widgets/write_sentences.h"

#include "ui/settings/core_sentences.h"
#include "ui/settings/file_name.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstddef>

namespace ui {

namespace {

struct WriteSentences {
    Q_DECLARE_TR_FUNCTIONS(WriteSentences)
};

std::array<QString, 3> headings()
{
    return {WriteSentences::tr("Kept: %1"), WriteSentences::tr("Converted: %1"),
            WriteSentences::tr("Lost: %1")};
}

/// "EXIF." becomes "EXIF (2 of 3)."
QString counted(QString sentence, int count, int of)
{
    if (sentence.endsWith(u'.')) {
        sentence.chop(1);
    }
    return WriteSentences::tr("%1 (%2 of %3).").arg(sentence).arg(count).arg(of);
}

} // namespace

QStringList toSentences(const core::io::WriteReport& report)
{
    WriteTally tally;
    tally.add(report);
    return tally.sentences();
}

void WriteTally::add(const core::io::WriteReport& report)
{
    ++m_pictures;
    std::size_t kind = 0;
    for (const auto* sentences : {&report.kept, &report.converted, &report.lost}) {
        Counts& counts = m_counts[kind++];
        for (const std::string& sentence : *sentences) {
            const auto known = std::ranges::find(counts, sentence, &Counts::value_type::first);
            if (known == counts.end()) {
                counts.emplace_back(sentence, 1);
            } else {
                ++known->second;
            }
        }
    }
}

QStringList WriteTally::sentences() const
{
    QStringList parts;
    for (std::size_t kind = 0; kind < m_counts.size(); ++kind) {
        QStringList list;
        for (const auto& [sentence, count] : m_counts[kind]) {
            const QString text = translated(sentence);
            list << (count == m_pictures ? text : counted(text, count, m_pictures));
        }
        if (!list.isEmpty()) {
            parts << headings()[kind].arg(list.join(u' '));
        }
    }
    return parts;
}

QString toSentence(const std::filesystem::path& file, const core::io::WriteReport& report)
{
    const QStringList parts{WriteSentences::tr("Exported %1.").arg(toText(file.filename()))};
    return (parts + toSentences(report)).join(u' ');
}

} // namespace ui
