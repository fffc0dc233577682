#include "core/image/hsp.h"

#include <QTest>

#include <cmath>

class HspTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesHandComputedValues()
    {
        QCOMPARE(core::hspBrightness(255, 255, 255), 255.0F);
        QCOMPARE(core::hspBrightness(255, 0, 0), 255 * std::sqrt(0.299F));
        QCOMPARE(core::hspBrightness(0, 0, 0.5F), 0.5F * std::sqrt(0.114F));
    }

    void meanIsOverPixels()
    {
        core::Image image(2, 1);
        std::ranges::fill(image.at(1, 0), 1.0F);

        QVERIFY(std::abs(core::meanHspBrightness(image) - 0.5) < 1e-6);
        QCOMPARE(core::meanHspBrightness(core::Image(3, 3)), 0.0);
        QCOMPARE(core::meanHspBrightness(core::Image()), 0.0);
    }
};

QTEST_GUILESS_MAIN(HspTest)
#include "hsp_test.moc"
