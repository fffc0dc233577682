#include "core/image/steadied.h"

#include <QTest>

#include <cmath>

using core::Image;
using core::steadied;

namespace {

constexpr int kWidth = 240;
constexpr int kHeight = 160;

/// Soft blobs, moved by x.
Image scene(double x)
{
    Image image(kWidth, kHeight);
    for (int row = 0; row < kHeight; ++row) {
        for (int column = 0; column < kWidth; ++column) {
            const double u = column - x;
            const double value = 0.5 + 0.2 * std::sin(u / 7) * std::cos(row / 9.0)
                + 0.15 * std::sin((u + 2 * row) / 23) + 0.1 * std::sin(row / 5.0 + u * u / 900);
            for (int channel = 0; channel < 3; ++channel) {
                image.at(column, row)[channel] = static_cast<float>(value);
            }
        }
    }
    return image;
}

/// The picture with noise of its own.
Image noisy(const Image& picture, std::uint32_t seed)
{
    constexpr float kNoise = 0.1F;
    Image image = picture;
    for (float& value : image.pixels()) {
        seed = seed * 1664525U + 1013904223U;
        value += kNoise * (static_cast<float>(seed >> 8) / static_cast<float>(1U << 24) - 0.5F);
    }
    return image;
}

/// Mean absolute difference of the columns from `first` to `last`.
double distance(const Image& one, const Image& other, int first = 0, int last = kWidth)
{
    double sum = 0;
    for (int row = 0; row < kHeight; ++row) {
        for (int column = first; column < last; ++column) {
            sum += std::abs(one.at(column, row)[0] - other.at(column, row)[0]);
        }
    }
    return sum / (kHeight * (last - first));
}

} // namespace

class SteadiedTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSeenAgainIsSteadier()
    {
        const Image before = scene(0);
        const Image now = scene(6);
        const Image painted = noisy(now, 1);

        const Image result = steadied({now, painted}, {before, noisy(before, 2)}, 0.5);

        const double was = distance(painted, now, 20, kWidth - 20);
        const double is = distance(result, now, 20, kWidth - 20);
        QVERIFY2(is < 0.8 * was, qPrintable(QStringLiteral("%1, %2").arg(was).arg(is)));
    }

    void whatComesIntoSightIsAsItWasPainted()
    {
        const Image before = scene(0);
        Image now = before;
        for (int row = 40; row < 120; ++row) {
            for (int column = 80; column < 160; ++column) {
                now.at(column, row)[0] = now.at(column, row)[1] = now.at(column, row)[2] = 1;
            }
        }
        const Image black(kWidth, kHeight);

        const Image result = steadied({now, now}, {before, black}, 0.5);

        QVERIFY(std::abs(result.at(120, 80)[0] - 1) < 0.02F);
        QVERIFY(std::abs(result.at(20, 80)[0] - now.at(20, 80)[0] / 2) < 0.05F);
    }

    void paintingsMayHaveAnotherSize()
    {
        const Image frame = scene(0);
        Image painted(kWidth * 2, kHeight * 2);
        std::fill(painted.pixels().begin(), painted.pixels().end(), 1.0F);

        const Image result
            = steadied({frame, painted}, {frame, Image(kWidth * 2, kHeight * 2)}, 0.5);

        QCOMPARE(result.size(), painted.size());
        QVERIFY(std::abs(result.at(200, 150)[1] - 0.5F) < 0.02F);
    }

    void withoutAShareNothingChanges()
    {
        const Image frame = scene(0);
        const Image painted = noisy(frame, 1);

        const Image result = steadied({frame, painted}, {frame, noisy(frame, 2)}, 0);

        QVERIFY(distance(result, painted) < 1e-6);
    }
};

QTEST_GUILESS_MAIN(SteadiedTest)
#include "steadied_test.moc"
