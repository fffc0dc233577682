#include "core/train/image_pool.h"

#include <QTest>

using core::dataset::Random;
using core::train::ImagePool;

namespace {

/// All of one value, in whole steps of 1/255.
torch::Tensor picture(int value)
{
    return torch::full({1, 3, 4, 4}, value / 255.0);
}

int valueOf(const torch::Tensor& pictures)
{
    return static_cast<int>(std::lround(255 * pictures.mean().item<double>()));
}

} // namespace

class ImagePoolTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItGetsUntilItIsFull()
    {
        ImagePool pool(3, 4);
        Random random(1, Random::Purpose::Step, 1);
        for (int value = 1; value <= 3; ++value) {
            QCOMPARE(valueOf(pool->exchanged(picture(value), random)), value);
        }
    }

    void thenGivesOldOnesForHalfOfThem()
    {
        ImagePool pool(5, 4);
        Random random(1, Random::Purpose::Step, 1);
        int old = 0;
        constexpr int kPictures = 200;
        for (int value = 1; value <= kPictures; ++value) {
            const int back = valueOf(pool->exchanged(picture(value), random));
            QVERIFY(back <= value);
            old += back < value ? 1 : 0;
        }

        QVERIFY(old > 70 && old < 130);
    }

    void itsMemoryIsInItsState()
    {
        ImagePool pool(2, 4);
        Random random(1, Random::Purpose::Step, 1);
        pool->exchanged(picture(200), random);

        const auto buffers = pool->named_buffers();

        QCOMPARE(buffers["count"].item<int>(), 1);
        QCOMPARE(buffers["pictures"][0][0][0][0].item<int>(), 200);
    }

    void withoutCapacityItDoesNothing()
    {
        ImagePool pool(0, 4);
        Random random(1, Random::Purpose::Step, 1);

        QCOMPARE(valueOf(pool->exchanged(picture(9), random)), 9);
    }
};

QTEST_GUILESS_MAIN(ImagePoolTest)
#include "image_pool_test.moc"
