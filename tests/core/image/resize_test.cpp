#include "core/image/mask.h"
#include "core/image/resize.h"
#include "tests/core/image/patterns.h"

#include <QTest>

#include <rapidcheck.h>
#include <stdexcept>

using core::fittedWithin;
using core::Image;
using core::Size;
using tests::largestDifference;
using tests::randomImage;

namespace {

Image uniform(Size size, float value)
{
    Image image(size.width, size.height);
    std::ranges::fill(image.pixels(), value);
    return image;
}

} // namespace

class ResizeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void uniformPictureStaysUniformAtAnySize()
    {
        QVERIFY(rc::check("uniform stays uniform", [] {
            const auto side = [] { return *rc::gen::inRange(1, 70); };
            const auto image = uniform({side(), side()}, 0.3F);

            const auto actual = core::resized(image, {side(), side()});

            for (const float value : actual.pixels()) {
                RC_ASSERT(std::abs(value - 0.3F) < 1e-5F);
            }
        }));
    }

    void halvingAveragesFourPixels()
    {
        Image image(2, 2);
        image.at(0, 0)[1] = 1.0F;
        image.at(1, 1)[1] = 0.5F;

        const auto actual = core::resized(image, {1, 1});

        QCOMPARE(actual.at(0, 0)[1], 0.375F);
        QCOMPARE(actual.at(0, 0)[0], 0.0F);
    }

    void enlargingNeverLeavesTheRange()
    {
        Image image(8, 8);
        for (int i = 0; i < 8; ++i) {
            image.at(i, i)[0] = 1.0F;
        }

        const auto actual = core::resized(image, {61, 35});

        QVERIFY(std::ranges::max(actual.pixels()) <= 1.0F);
        QVERIFY(std::ranges::min(actual.pixels()) >= 0.0F);
        QVERIFY(std::ranges::max(actual.pixels()) > 0.9F);
    }

    void shrinkingOneSideWhileEnlargingTheOtherAverages()
    {
        Image image(64, 2);
        for (int x = 0; x < 64; x += 2) {
            image.at(x, 0)[0] = image.at(x, 1)[0] = 1.0F;
        }

        const auto actual = core::resized(image, {8, 9});

        for (std::size_t i = 0; i < actual.pixels().size(); i += 3) {
            QVERIFY(std::abs(actual.pixels()[i] - 0.5F) < 1e-5F);
        }
    }

    void invisibleColorsDoNotBleed()
    {
        Image image(4, 1);
        image.at(0, 0)[0] = image.at(1, 0)[0] = 1.0F;
        image.at(2, 0)[1] = image.at(3, 0)[1] = 1.0F;
        image.setAlpha({1, 1, 0, 0});

        const auto actual = core::resized(image, {1, 1});

        QCOMPARE(actual.alpha()[0], 0.5F);
        QCOMPARE(actual.at(0, 0)[0], 1.0F);
        QCOMPARE(actual.at(0, 0)[1], 0.0F);
    }

    void keepsOriginAlongTheWay()
    {
        auto image = uniform({4, 6}, 0.5F);
        image.setOrigin(std::make_shared<core::PictureOrigin>());

        QCOMPARE(core::resized(image, {2, 2}).origin(), image.origin());
        QCOMPARE(core::cropped(image, {1, 1, 2, 2}).origin(), image.origin());
        QCOMPARE(core::turned(image, 1).origin(), image.origin());
    }

    void sameSizeChangesNothing()
    {
        const auto image = randomImage(5, 4, 1);

        QCOMPARE(largestDifference(core::resized(image, {5, 4}).pixels(), image.pixels()), 0.0F);
    }

    void refusesSizesWithoutPixels()
    {
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, core::resized(Image(2, 2), {0, 3}));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, core::resized(core::Mask(2, 2), {3, 0}));
    }

    void masksAreAveragedWhenShrinking()
    {
        core::Mask mask(4, 4);
        mask.at(0, 0) = 1.0F;
        mask.at(1, 1) = 1.0F;

        const auto actual = core::resized(mask, {2, 2});

        QCOMPARE(actual.at(0, 0), 0.5F);
        QCOMPARE(actual.at(1, 1), 0.0F);
    }

    void fittedSizeKeepsProportions()
    {
        QCOMPARE(fittedWithin({4000, 3000}, 1000), (Size{1000, 750}));
        QCOMPARE(fittedWithin({3000, 4000}, 1000), (Size{750, 1000}));
        QCOMPARE(fittedWithin({300, 400}, 1000), (Size{300, 400}));
        QCOMPARE(fittedWithin({10000, 1}, 100), (Size{100, 1}));
    }

    void cropTakesExactlyTheRectangle()
    {
        auto image = randomImage(7, 5, 2);
        image.setAlpha(std::vector<float>(35, 0.25F));
        image.at(3, 2)[1] = 0.77F;

        const auto actual = core::cropped(image, {2, 1, 4, 3});

        QCOMPARE(actual.size(), (Size{4, 3}));
        QCOMPARE(actual.at(1, 1)[1], 0.77F);
        QCOMPARE(actual.alpha().size(), std::size_t{12});
    }

    void cropRefusesWhatLiesOutside()
    {
        const Image image(4, 4);

        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, core::cropped(image, {2, 0, 3, 1}));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, core::cropped(image, {-1, 0, 2, 1}));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, core::cropped(image, {0, 0, 0, 1}));
    }

    void quarterTurnIsClockwise()
    {
        Image image(3, 2);
        image.at(0, 0)[0] = 1.0F;

        const auto actual = core::turned(image, 1);

        QCOMPARE(actual.size(), (Size{2, 3}));
        QCOMPARE(actual.at(1, 0)[0], 1.0F);
    }

    void turnsAddUp()
    {
        QVERIFY(rc::check("turning by a, then by b, is turning by a + b", [] {
            auto image = randomImage(*rc::gen::inRange(1, 9), *rc::gen::inRange(1, 9), 3);
            const auto count = image.pixels().size() / 3;
            image.setAlpha(
                std::vector<float>(image.pixels().begin(),
                                   image.pixels().begin() + static_cast<std::ptrdiff_t>(count)));
            const int a = *rc::gen::inRange(-9, 9);
            const int b = *rc::gen::inRange(-9, 9);

            const auto twice = core::turned(core::turned(image, a), b);
            const auto once = core::turned(image, a + b);

            RC_ASSERT(twice.size() == once.size());
            RC_ASSERT(largestDifference(twice.pixels(), once.pixels()) == 0.0F);
            RC_ASSERT(largestDifference(twice.alpha(), once.alpha()) == 0.0F);
        }));
    }
};

QTEST_GUILESS_MAIN(ResizeTest)
#include "resize_test.moc"
