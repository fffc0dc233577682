#include "core/base/error.h"
#include "core/video/frame_range.h"

#include <QTest>

using core::video::FrameRange;
using core::video::parseFrameRange;

class FrameRangeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rangesAreRead()
    {
        const FrameRange whole{.first = 1, .last = 40};

        QCOMPARE(parseFrameRange("10-25", whole), (FrameRange{10, 25}));
        QCOMPARE(parseFrameRange("7", whole), (FrameRange{7, 7}));
        QCOMPARE(parseFrameRange("all", whole), whole);
        QCOMPARE((FrameRange{10, 25}.count()), 16);
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "-", "5-", "-5", "a-b", "25-10", "1-2-3", "0-3", "39-41",
                                 "1 -2", "99999999999999999999"}) {
            QTest::newRow(text) << text;
        }
    }

    void nonsenseIsRefused()
    {
        QFETCH(const QString, text);

        QVERIFY_THROWS_EXCEPTION(
            core::Error,
            static_cast<void>(parseFrameRange(text.toStdString(), {.first = 1, .last = 40})));
    }
};

QTEST_GUILESS_MAIN(FrameRangeTest)
#include "frame_range_test.moc"
