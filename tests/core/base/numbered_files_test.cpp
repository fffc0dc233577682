#include "core/base/numbered_files.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using core::filesOf;
using core::numberPattern;
using core::patternAround;

class NumberedFilesTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path touch(const char* name) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("cannot write %s", name);
        }
        return file.fileName().toStdString();
    }

private Q_SLOTS:
    void aPatternNamesFilesAndFindsTheirNumbers_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("hashes") << "in/shot.####.png";
        QTest::newRow("printf") << "in/shot.%04d.png";
    }

    void aPatternNamesFilesAndFindsTheirNumbers()
    {
        QFETCH(const QString, pattern);

        const auto parsed = numberPattern(pattern.toStdString());

        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->file(7), std::filesystem::path("in/shot.0007.png"));
        QCOMPARE(parsed->numberIn("shot.0120.png"), std::optional<std::int64_t>(120));
        QCOMPARE(parsed->numberIn("shot.12345.png"), std::optional<std::int64_t>(12345));
        QVERIFY(!parsed->numberIn("shot.120.png"));
        QVERIFY(!parsed->numberIn("shot.01x0.png"));
        QCOMPARE(parsed->path(), std::filesystem::path("in/shot.####.png"));
    }

    void namesWithoutAPlaceForANumberAreNone()
    {
        QVERIFY(!numberPattern("shot.0007.png"));
        QVERIFY(!numberPattern("a#b#c.png"));
        QVERIFY(!numberPattern("100%.png"));
    }

    void filesAreCountedWithTheirGaps()
    {
        for (const char* name : {"gap.08.png", "gap.09.png", "gap.11.png", "gap.x.png"}) {
            touch(name);
        }
        const auto pattern = numberPattern(m_folder.path().toStdString() + "/gap.##.png");

        const auto files = filesOf(*pattern);

        QVERIFY(files.has_value());
        QCOMPARE(files->first, 8);
        QCOMPARE(files->last, 11);
        QCOMPARE(files->count, 3);
        QVERIFY(!filesOf(*numberPattern("/nowhere/gap.##.png")));
    }

    void theLastDigitsOfANameCount_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("padded") << "shot.0007.png"
                                << "shot.####.png";
        QTest::newRow("after a version") << "shot_v2_0101.tif"
                                         << "shot_v2_####.tif";
        QTest::newRow("before a word") << "0042_final.png"
                                       << "####_final.png";
        QTest::newRow("a single digit") << "a7.png"
                                        << "a#.png";
        QTest::newRow("none") << "anna.png"
                              << "";
        QTest::newRow("no digits of the extension") << "anna.mp4"
                                                    << "";
    }

    void theLastDigitsOfANameCount()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, pattern);

        const auto found = patternAround(name.toStdString());

        QCOMPARE(QString::fromStdString(found ? found->path().string() : ""), pattern);
    }

    void numbersWithoutZerosInFrontAreOnePattern()
    {
        touch("plain9.png");
        const auto tenth = touch("plain10.png");

        const auto found = patternAround(tenth);

        QCOMPARE(found->digits, std::size_t{1});
        QCOMPARE(filesOf(*found)->first, 9);
        QCOMPARE(filesOf(*found)->last, 10);
    }

    void resultsAreNamedAfterTheirContent()
    {
        QCOMPARE(core::shotName("/in/ann.mp4"), std::string("ann"));
        QCOMPARE(core::shotName("/in/ann_.####.png"), std::string("ann"));
        QCOMPARE(core::shotName("/in/%04d.png"), std::string("frame"));
    }
};

QTEST_GUILESS_MAIN(NumberedFilesTest)
#include "numbered_files_test.moc"
