#include "ui/settings/core_sentences.h"

#include "ui/settings/core_sentence_list.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace ui {

namespace {

const QRegularExpression& place()
{
    static const QRegularExpression kPlace(QStringLiteral("%(\\d)"));
    return kPlace;
}

struct Pattern {
    const char* sentence;
    QRegularExpression expression;
};

Pattern patternOf(const char* sentence)
{
    QString expression = QStringLiteral("^");
    qsizetype done = 0;
    const QString text = QString::fromUtf8(sentence);
    for (auto places = place().globalMatch(text); places.hasNext();) {
        const auto found = places.next();
        expression += QRegularExpression::escape(text.mid(done, found.capturedStart() - done))
            + QStringLiteral("(.+?)");
        done = found.capturedEnd();
    }
    expression += QRegularExpression::escape(text.mid(done)) + u'$';
    return {sentence,
            QRegularExpression(expression, QRegularExpression::DotMatchesEverythingOption)};
}

const std::vector<Pattern>& patterns()
{
    static const std::vector<Pattern> kPatterns = [] {
        std::vector<Pattern> made;
        std::ranges::transform(coreSentences(), std::back_inserter(made), patternOf);
        return made;
    }();
    return kPatterns;
}

/// What stands at a place of a sentence: a name stays, "combining masks" is a sentence's part.
QString translatedPart(const QString& part)
{
    const auto sentences = coreSentences();
    const auto known = std::ranges::find_if(
        sentences, [&](const char* sentence) { return part == QString::fromUtf8(sentence); });
    return known == sentences.end() ? part : QCoreApplication::translate("Core", *known);
}

/// In one go, because what is filled in may itself hold a "%1".
QString filled(const QString& sentence, const QStringList& parts)
{
    QString result;
    qsizetype done = 0;
    for (auto places = place().globalMatch(sentence); places.hasNext();) {
        const auto found = places.next();
        const qsizetype number = found.captured(1).toInt();
        result += sentence.mid(done, found.capturedStart() - done)
            + translatedPart(parts.value(number - 1));
        done = found.capturedEnd();
    }
    return result + sentence.mid(done);
}

} // namespace

QString translated(const std::string& sentence)
{
    QString said = QString::fromStdString(sentence);
    for (const Pattern& pattern : patterns()) {
        if (const auto match = pattern.expression.match(said); match.hasMatch()) {
            return filled(QCoreApplication::translate("Core", pattern.sentence),
                          match.capturedTexts().mid(1));
        }
    }
    return said;
}

} // namespace ui
