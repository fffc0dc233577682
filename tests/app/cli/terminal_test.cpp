#include "tests/app/cli/program.h"

#include <QTest>

#include <algorithm>

namespace {

constexpr auto kClearLine = "\r\x1b[K";
constexpr int kColumns = 40;

/// What `chiaroscuro-cli ARGUMENTS` writes to a terminal of kColumns.
QString shownOnTerminal(const tests::Program& program, const QString& arguments)
{
    const auto command
        = QStringLiteral("stty cols %1; %2 %3").arg(kColumns).arg(CHIAROSCURO_CLI, arguments);
    QProcess script;
    program.prepare(script);
    script.start(QStringLiteral("script"), {"-qec", command, "/dev/null"});
    if (!script.waitForFinished(60'000) || script.exitCode() != 0) {
        qFatal("script failed: %s", script.readAll().constData());
    }
    return QString::fromUtf8(script.readAllStandardOutput());
}

} // namespace

/// The line of progress, on a terminal that `script` makes.
class TerminalTest final : public QObject {
    Q_OBJECT

    tests::Program m_program;

private Q_SLOTS:
    void initTestCase()
    {
        QProcess script;
        script.start(QStringLiteral("script"), {"--version"});
        if (!script.waitForFinished() || script.exitCode() != 0) {
            QSKIP("there is no `script` to make a terminal");
        }
        m_program.paint("people/ann_with_a_very_long_name_that_fills_the_line.png");
        m_program.paint("people/bobby.png");
        m_program.paint("wave.png");
    }

    void progressIsOneLineThatFits()
    {
        const auto shown = shownOnTerminal(
            m_program,
            QStringLiteral("portrait --content people --style wave.png --output o --size 48"));

        const auto rewritten = shown.split(QString::fromLatin1(kClearLine)).mid(1);
        QVERIFY2(rewritten.size() > 4, qPrintable(shown));
        QVERIFY(std::ranges::any_of(rewritten, [](const QString& text) {
            return text.startsWith(QStringLiteral("1/2 ann_with")) && text.size() == kColumns - 1;
        }));
        for (const QString& text : rewritten) {
            const bool isResult = text.startsWith(QStringLiteral("o/")) || text.isEmpty();
            QVERIFY2(isResult || (text.size() < kColumns && !text.contains(u'\n')),
                     qPrintable(text));
        }
    }

    void progressSaysHowFarAndHowLong()
    {
        const auto shown
            = shownOnTerminal(m_program,
                              QStringLiteral("portrait --content people/bobby.png --style wave.png "
                                             "--output o.png --size 48"));

        QVERIFY2(shown.contains(u'%') && shown.contains(QStringLiteral(" left")),
                 qPrintable(shown));
    }
};

QTEST_GUILESS_MAIN(TerminalTest)
#include "terminal_test.moc"
