#include "core/image/motion_trail.h"

#include <QTest>

#include <cmath>

using core::Image;
using core::Mask;
using core::MotionTrail;

namespace {

constexpr int kWidth = 240;
constexpr int kHeight = 160;

/// Soft blobs without any repetition that the flow could mistake, moved by (x, y).
Image scene(double x, double y)
{
    Image image(kWidth, kHeight);
    for (int row = 0; row < kHeight; ++row) {
        for (int column = 0; column < kWidth; ++column) {
            const double u = column - x;
            const double v = row - y;
            const double value = 0.5 + 0.2 * std::sin(u / 7) * std::cos(v / 9)
                + 0.15 * std::sin((u + 2 * v) / 23) + 0.1 * std::sin(v / 5 + u * u / 900);
            for (int channel = 0; channel < 3; ++channel) {
                image.at(column, row)[channel] = static_cast<float>(value);
            }
        }
    }
    return image;
}

Mask disc(double x, double y, float value = 1)
{
    Mask mask(kWidth, kHeight);
    for (int row = 0; row < kHeight; ++row) {
        for (int column = 0; column < kWidth; ++column) {
            mask.at(column, row) = std::hypot(column - x, row - y) < 20 ? value : 0;
        }
    }
    return mask;
}

/// Mean absolute difference.
double distance(const Mask& one, const Mask& other)
{
    double sum = 0;
    for (std::size_t i = 0; i < one.values().size(); ++i) {
        sum += std::abs(one.values()[i] - other.values()[i]);
    }
    return sum / static_cast<double>(one.values().size());
}

MotionTrail trailOver(int frames, double x, double y)
{
    MotionTrail trail(scene(0, 0));
    for (int frame = 1; frame <= frames; ++frame) {
        trail.follow(scene(frame * x, frame * y));
    }
    return trail;
}

} // namespace

class MotionTrailTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasAddedMovesWithThePicture()
    {
        const auto trail = trailOver(8, 4, 1.5);
        const Mask nobody(kWidth, kHeight);

        const Mask carried = trail.carried(disc(90, 70), nobody, nobody);

        const double moved = distance(carried, disc(90 + 32, 70 + 12));
        const double stayed = distance(carried, disc(90, 70));
        QVERIFY2(moved < 0.01 && stayed > 5 * moved,
                 qPrintable(QStringLiteral("%1, %2").arg(moved).arg(stayed)));
    }

    void whatWasTakenAwayMovesToo()
    {
        const auto trail = trailOver(6, -3, 2);
        const Mask all(kWidth, kHeight, 1);
        Mask made = all;
        const Mask hole = disc(120, 60);
        for (std::size_t i = 0; i < made.values().size(); ++i) {
            made.values()[i] -= hole.values()[i];
        }

        const Mask carried = trail.carried(made, all, all);

        QVERIFY(carried.at(120 - 18, 60 + 12) < 0.05F);
        QVERIFY(carried.at(20, 20) > 0.95F);
    }

    void aPersonFoundAnewIsKept()
    {
        const auto trail = trailOver(2, 0, 0);
        const Mask nobody(kWidth, kHeight);

        const Mask carried = trail.carried(disc(60, 60), nobody, disc(180, 100));

        QVERIFY(carried.at(60, 60) > 0.95F);
        QVERIFY(carried.at(180, 100) > 0.95F);
        QVERIFY(carried.at(120, 20) < 0.05F);
    }

    void masksOfOtherSizesAreScaled()
    {
        const auto trail = trailOver(1, 0, 0);
        const Mask nobody(kWidth, kHeight);

        const Mask carried = trail.carried(disc(100, 80), nobody, Mask(kWidth / 2, kHeight / 2));

        QCOMPARE(carried.width(), kWidth / 2);
        QVERIFY(carried.at(50, 40) > 0.95F);
    }

    void aCutEndsIt()
    {
        MotionTrail trail(scene(0, 0));
        Image other = scene(1, 0);
        for (float& value : other.pixels()) {
            value = value > 0.5F ? 0.1F : 0.9F;
        }

        trail.follow(other);
        QVERIFY(trail.hasEnded());
        trail.follow(other);

        QVERIFY(trail.hasEnded());
    }

    void tinyPicturesStayWhereTheyAre()
    {
        MotionTrail trail(Image(4, 2));
        trail.follow(Image(4, 2));

        QCOMPARE(trail.carried(Mask(4, 2, 0.5F), Mask(4, 2), Mask(4, 2, 0.25F)).at(1, 1), 0.75F);
    }
};

QTEST_GUILESS_MAIN(MotionTrailTest)
#include "motion_trail_test.moc"
