#include "core/image/colour_agreement.h"
#include "tests/core/image/patterns.h"

#include <QTest>

#include <stdexcept>

using core::agreedWithColours;
using core::Image;
using core::Mask;

namespace {

constexpr int kSide = 64;

/// A red disc before a blue wall, each a little uneven.
Image discBeforeWall()
{
    Image image = tests::randomImage(kSide, kSide, 1);
    for (int y = 0; y < kSide; ++y) {
        for (int x = 0; x < kSide; ++x) {
            const bool inside = std::hypot(x - 32.0, y - 32.0) < 16;
            const float noise = 0.1F * image.at(x, y)[0];
            image.at(x, y)[0] = (inside ? 0.8F : 0.1F) + noise;
            image.at(x, y)[1] = 0.2F + noise;
            image.at(x, y)[2] = (inside ? 0.1F : 0.7F) + noise;
        }
    }
    return image;
}

/// Sure of the inner disc and of the far wall, `unsure` on a stripe of wall, 0.6 on the rim.
Mask hesitant(float unsure)
{
    Mask mask(kSide, kSide);
    for (int y = 0; y < kSide; ++y) {
        for (int x = 0; x < kSide; ++x) {
            const double away = std::hypot(x - 32.0, y - 32.0);
            mask.at(x, y) = away < 12 ? 0.97F
                : x > 48 && x < 56    ? unsure
                : away < 16           ? 0.6F
                                      : 0.05F;
        }
    }
    return mask;
}

} // namespace

class ColourAgreementTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatHasTheWallsColourIsWall()
    {
        const auto agreed = agreedWithColours(hesitant(0.6F), discBeforeWall());
        QVERIFY2(agreed.at(52, 32) < 0.5F, qPrintable(QString::number(agreed.at(52, 32))));
        QVERIFY2(agreed.at(46, 32) > 0.5F, qPrintable(QString::number(agreed.at(46, 32))));
    }

    void whatTheNetworkIsSurerOfStays()
    {
        const auto agreed = agreedWithColours(hesitant(0.85F), discBeforeWall());
        QVERIFY(agreed.at(52, 32) > 0.5F);
        QVERIFY(agreed.at(32, 32) > 0.9F);
        QVERIFY(agreed.at(3, 3) < 0.1F);
    }

    void theSameComesOutEveryTime()
    {
        const auto picture = discBeforeWall();
        const auto once = agreedWithColours(hesitant(0.6F), picture);
        const auto other = agreedWithColours(hesitant(0.4F), tests::randomImage(kSide, kSide, 1));
        const auto again = agreedWithColours(hesitant(0.6F), picture);
        QCOMPARE(tests::largestDifference(once.values(), again.values()), 0.0F);
    }

    void masksThatAreNowhereSureStay_data()
    {
        QTest::addColumn<float>("value");
        QTest::newRow("nobody") << 0.0F;
        QTest::newRow("hesitant") << 0.5F;
        QTest::newRow("somebody") << 1.0F;
    }

    void masksThatAreNowhereSureStay()
    {
        QFETCH(const float, value);
        Mask mask(kSide, kSide);
        std::ranges::fill(mask.values(), value);
        const auto agreed = agreedWithColours(mask, discBeforeWall());
        QVERIFY(std::ranges::all_of(agreed.values(), [&](float v) { return v == value; }));
        QCOMPARE(agreedWithColours(Mask(1, 1), Image(1, 1)).size(), (core::Size{1, 1}));
    }

    void otherSizesAreRefused()
    {
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, agreedWithColours(Mask(4, 4), Image(4, 5)));
    }
};

QTEST_GUILESS_MAIN(ColourAgreementTest)
#include "colour_agreement_test.moc"
