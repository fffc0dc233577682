#include "core/image/composite.h"
#include "tests/core/image/patterns.h"

#include <QTest>

#include <stdexcept>

using core::blended;
using core::Image;
using core::Mask;
using core::mixed;
using tests::largestDifference;
using tests::randomImage;

class CompositeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void maskChoosesBetweenOutsideAndInside()
    {
        const auto outside = randomImage(6, 5, 1);
        const auto inside = randomImage(6, 5, 2);

        const auto none = blended(outside, inside, Mask(6, 5, 0.0F));
        const auto all = blended(outside, inside, Mask(6, 5, 1.0F));

        QCOMPARE(largestDifference(none.pixels(), outside.pixels()), 0.0F);
        QVERIFY(largestDifference(all.pixels(), inside.pixels()) < 1e-6F);
    }

    void softMaskMixesPixelByPixel()
    {
        Image outside(2, 1);
        Image inside(2, 1);
        inside.at(0, 0)[1] = inside.at(1, 0)[1] = 0.8F;
        Mask mask(2, 1);
        mask.at(1, 0) = 0.25F;

        const auto actual = blended(outside, inside, mask);

        QCOMPARE(actual.at(0, 0)[1], 0.0F);
        QCOMPARE(actual.at(1, 0)[1], 0.2F);
    }

    void strengthMovesFromOneToTheOther()
    {
        const auto from = randomImage(6, 5, 1);
        const auto to = randomImage(6, 5, 2);

        QVERIFY(largestDifference(mixed(from, to, 0).pixels(), from.pixels()) < 1e-7F);
        QVERIFY(largestDifference(mixed(from, to, 1).pixels(), to.pixels()) < 1e-7F);
        const float expected = 0.75F * from.at(2, 3)[0] + 0.25F * to.at(2, 3)[0];
        QVERIFY(std::abs(mixed(from, to, 0.25).at(2, 3)[0] - expected) < 1e-6F);
    }

    void alphaAndOriginAreThoseOfTheFirst()
    {
        auto first = randomImage(2, 2, 1);
        first.setAlpha({0, 0.5F, 1, 1});
        first.setOrigin(std::make_shared<core::PictureOrigin>());
        const auto second = randomImage(2, 2, 2);

        const auto blend = blended(first, second, Mask(2, 2, 0.5F));

        QCOMPARE(blend.origin(), first.origin());
        QCOMPARE(blend.alpha()[1], 0.5F);
        QCOMPARE(mixed(first, second, 0.5).alpha()[1], 0.5F);
    }

    void refusesDifferentSizes()
    {
        const auto image = randomImage(2, 2, 1);

        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, mixed(image, randomImage(3, 2, 1), 1));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, blended(image, image, Mask(2, 3)));
    }
};

QTEST_GUILESS_MAIN(CompositeTest)
#include "composite_test.moc"
