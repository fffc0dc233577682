#include "tests/ui/settings/spoken_sentences.h"
#include "ui/settings/core_sentence_list.h"
#include "ui/settings/core_sentences.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>
#include <QTranslator>

namespace {

/// Marks what was looked up, and turns the order of places round.
class MarkingTranslator final : public QTranslator {
public:
    QString translate(const char* context, const char* source, const char* /*disambiguation*/,
                      int /*number*/) const override
    {
        const QString text = QString::fromUtf8(source);
        if (qstrcmp(context, "Core") != 0) {
            return {};
        }
        return text == QStringLiteral("%1 cannot be written: %2.") ? QStringLiteral("%2 <- %1")
                                                                   : QStringLiteral("~") + text;
    }

    bool isEmpty() const override { return false; }
};

/// Where sentences reach the window from.
QStringList folders()
{
    return {QStringLiteral("core/base"),    QStringLiteral("core/image"),
            QStringLiteral("core/io"),      QStringLiteral("core/models"),
            QStringLiteral("core/nn"),      QStringLiteral("core/segment"),
            QStringLiteral("core/stylize"), QStringLiteral("core/translate"),
            QStringLiteral("core/train"),   QStringLiteral("core/video"),
            QStringLiteral("core/dataset"), QStringLiteral("ui")};
}

/// Those that only the command line can bring about, or that are composed elsewhere and listed
/// there (see theComposedOnesAreKnown()).
QStringList exempt()
{
    return {
        QStringLiteral("\"X\" cannot be a model's name: it must be a plain file name."),
        QStringLiteral("There is no file and no model named X; `models list` shows the models."),
        QStringLiteral("A model named X exists (X); choose another name, or replace it."),
        QStringLiteral("\"X\" names no frames; write them as 10-25, 7 or all."),
        QStringLiteral("A decoder and a transform are needed together; give both files."),
        QStringLiteral("There is nothing to plot."),
        QStringLiteral("There is no X called 'X'."),
        QStringLiteral("There is no discriminator called 'X'."),
        QStringLiteral("X cannot be X: X."), // made, written, encoded
        QStringLiteral("X to X."), // depths
        QStringLiteral("X, the most that X holds."),
        QStringLiteral("X: X."), // reading weights
        QStringLiteral("Cannot make the folder XX."),
        QStringLiteral("X Choose the processor to paint on (--device cpu)."),
        QStringLiteral("X is damaged: its X is 'X'."), // "%1 is damaged: %2."
        QStringLiteral("X, as asked."), // kinds of metadata
        QStringLiteral("X: X did not take it."),
    };
}

QStringList spoken()
{
    QStringList sentences;
    for (const QString& folder : folders()) {
        QDirIterator files(QStringLiteral(CHIAROSCURO_CHECKOUT "/") + folder,
                           {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) {
                continue;
            }
            const QString source = QString::fromUtf8(file.readAll());
            if (folder != QStringLiteral("ui")) {
                sentences += tests::sentencesAfter(
                    QStringLiteral("(throw|return) (core::)?Error\\("), source);
                sentences += tests::sentencesAfter(
                    QStringLiteral("(kept|lost|converted|rate)\\.(push|emplace)_back\\("), source);
            }
            sentences += tests::sentencesAfter(
                QStringLiteral("on(Progress|Notice)\\(\\{?(\\.stage = )?(?=\")"), source);
        }
    }
    return sentences;
}

} // namespace

class CoreSentencesTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_marking); }

    void everySentenceOfCoreIsKnown()
    {
        QStringList unknown;
        const QStringList all = spoken();
        for (const QString& sentence : all) {
            if (!exempt().contains(sentence) && !isKnown(sentence)) {
                unknown << sentence;
                qWarning("unknown: %s", qPrintable(sentence)); // a failure's text is cut off
            }
        }
        QVERIFY2(unknown.isEmpty(), "enter them into ui/settings/core_sentence_list.cpp");
        QVERIFY2(all.size() > 60, "the sources were not read");
    }

    void theComposedOnesAreKnown_data()
    {
        QTest::addColumn<QString>("sentence");
        for (const char* sentence :
             {"a.mp4 cannot be made: no.", "a.mp4 cannot be encoded: no.", "16 bits per channel.",
              "16 bits per channel, the most that PNG holds.",
              "16 bits per channel to half floats.", "16 bits per channel to 8 bits per channel.",
              "Half floats to 8 bits per channel.", "Floats to half floats.",
              "Floats to 16 bits per channel.", "Camera data (EXIF): WebP did not take it.",
              "Resolution, as asked.", "/a cannot be read as weights: it is empty.",
              "Cannot make the folder /a: no.",
              "This CUDA device is not there. Choose the processor to paint on (--device cpu)."}) {
            QTest::newRow(sentence) << QString::fromUtf8(sentence);
        }
    }

    void theComposedOnesAreKnown()
    {
        QFETCH(QString, sentence);

        QVERIFY(isKnown(sentence));
    }

    void whatDiffersKeepsItsPlace()
    {
        QCOMPARE(ui::translated("/tmp/%2.mp4 cannot be written: the disk is full."),
                 QStringLiteral("the disk is full <- /tmp/%2.mp4"));
    }

    void partsThatAreSentencesAreTranslatedToo()
    {
        QCOMPARE(ui::translated("Something went wrong while combining masks: 1 != 2."),
                 QStringLiteral("~Something went wrong while ~combining masks: 1 != 2."));
    }

    void whatIsNotKnownStays()
    {
        QCOMPARE(ui::translated("Qt says: no"), QStringLiteral("Qt says: no"));
        QCOMPARE(ui::translated(""), QString());
    }

    void specialSentencesComeBeforeGeneralOnes()
    {
        for (const char* sentence : ui::coreSentences()) {
            QString sample = QString::fromUtf8(sentence);
            sample.replace(QRegularExpression(QStringLiteral("%\\d")), QStringLiteral("X"));
            QString wanted = QStringLiteral("~") + sample;
            if (sample != QStringLiteral("X cannot be written: X.")) {
                QCOMPARE(ui::translated(sample.toStdString()), wanted);
            }
        }
    }

private:
    static bool isKnown(const QString& sentence)
    {
        const QString shown = ui::translated(sentence.toStdString());
        return shown != sentence;
    }

    MarkingTranslator m_marking;
};

QTEST_GUILESS_MAIN(CoreSentencesTest)
#include "core_sentences_test.moc"
