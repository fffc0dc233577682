#include "core/image/color_transfer.h"
#include "tests/core/image/patterns.h"

#include <QTest>

#include <rapidcheck.h>
#include <stdexcept>

using core::withLumaOf;
using tests::largestDifference;
using tests::randomImage;

namespace {

float luma(std::span<const float, 3> pixel)
{
    return 0.299F * pixel[0] + 0.587F * pixel[1] + 0.114F * pixel[2];
}

} // namespace

class ColorTransferTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lumaIsThePaintingsAtEveryPixel()
    {
        QVERIFY(rc::check("luma is the painting's", [] {
            const auto content = randomImage(5, 4, *rc::gen::arbitrary<unsigned>());
            const auto painting = randomImage(5, 4, *rc::gen::arbitrary<unsigned>());

            const auto actual = withLumaOf(content, painting);

            for (int x = 0; x < 5; ++x) {
                RC_ASSERT(std::abs(luma(actual.at(x, 2)) - luma(painting.at(x, 2))) < 1e-5F);
            }
            RC_ASSERT(std::ranges::min(actual.pixels()) >= 0.0F);
            RC_ASSERT(std::ranges::max(actual.pixels()) <= 1.0F);
        }));
    }

    void ownLumaChangesNothing()
    {
        const auto content = randomImage(5, 4, 1);

        QVERIFY(largestDifference(withLumaOf(content, content).pixels(), content.pixels()) < 1e-6F);
    }

    void greyContentGivesGrey()
    {
        core::Image content(1, 1);
        std::ranges::fill(content.pixels(), 0.5F);
        core::Image painting(1, 1);
        painting.at(0, 0)[0] = 1.0F;

        const auto actual = withLumaOf(content, painting);

        QVERIFY(std::abs(actual.at(0, 0)[0] - 0.299F) < 1e-6F);
        QVERIFY(std::abs(actual.at(0, 0)[2] - 0.299F) < 1e-6F);
    }

    void hueStaysWhereChromaHasToPale()
    {
        core::Image content(1, 1);
        content.at(0, 0)[0] = 1.0F;
        core::Image painting(1, 1);
        std::ranges::fill(painting.pixels(), 0.95F);

        const auto actual = withLumaOf(content, painting);

        QVERIFY(actual.at(0, 0)[0] > actual.at(0, 0)[1]);
        QVERIFY(std::abs(actual.at(0, 0)[1] - actual.at(0, 0)[2]) < 1e-6F);
    }

    void refusesDifferentSizes()
    {
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument,
                                 withLumaOf(core::Image(2, 2), core::Image(2, 3)));
    }
};

QTEST_GUILESS_MAIN(ColorTransferTest)
#include "color_transfer_test.moc"
