/// @file What core's sources say, as a program's user would read it.

#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace tests {

/// What stands between the brackets that open before `begin`; literals may hold brackets.
inline QString argumentsFrom(const QString& source, qsizetype begin)
{
    static const QRegularExpression kToken(QStringLiteral("\"(?:[^\"\\\\]|\\\\.)*\"|[()]"));
    int depth = 1;
    for (auto tokens = kToken.globalMatch(source, begin); tokens.hasNext();) {
        const auto token = tokens.next();
        depth += token.captured() == u'(' ? 1 : token.captured() == u')' ? -1 : 0;
        if (depth == 0) {
            return source.mid(begin, token.capturedStart() - begin);
        }
    }
    return source.mid(begin);
}

/// The literals of an expression; what is computed between them becomes "X".
inline QString sentenceOf(QString expression)
{
    static const QRegularExpression kFormat(
        QStringLiteral("^\\s*(sentence\\()?\\s*fmt::format\\("));
    static const QRegularExpression kPiece(
        QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\\\"|[^\"\\s+]+"));
    static const QRegularExpression kPlace(QStringLiteral("\\{[^}]*\\}"));
    static const QRegularExpression kFirstLiterals(
        QStringLiteral("^\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"));
    static const QRegularExpression kOtherMembers(QStringLiteral("(,\\s*\\.\\w+ =|\\}).*$"),
                                                  QRegularExpression::DotMatchesEverythingOption);
    expression.remove(QRegularExpression(QStringLiteral("std::string\\(\\s*(?=\")")));
    const auto format = kFormat.match(expression);
    if (format.hasMatch()) {
        expression = kFirstLiterals.match(expression.mid(format.capturedEnd())).captured(1);
    } else {
        expression.remove(kOtherMembers);
    }
    QString sentence;
    for (auto pieces = kPiece.globalMatch(expression); pieces.hasNext();) {
        const auto piece = pieces.next();
        if (piece.captured().startsWith(u'"')) {
            sentence += piece.captured(1);
        } else if (!sentence.endsWith(u'\1') && piece.captured() != QStringLiteral(")")) {
            sentence += u'\1';
        }
    }
    sentence.replace(u'\1', u'X').replace(QStringLiteral("\\\""), QStringLiteral("\""));
    return format.hasMatch() ? sentence.replace(kPlace, QStringLiteral("X")) : sentence;
}

/// Every sentence that follows one of `words` (patterns that end at an opening bracket).
inline QStringList sentencesAfter(const QString& words, const QString& source)
{
    QStringList sentences;
    for (auto uses = QRegularExpression(words).globalMatch(source); uses.hasNext();) {
        const QString sentence = sentenceOf(argumentsFrom(source, uses.next().capturedEnd()));
        if (sentence.contains(QRegularExpression(QStringLiteral("[a-wyz]")))) {
            sentences << sentence;
        }
    }
    return sentences;
}

} // namespace tests
