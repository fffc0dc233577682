#include "core/image/perceptual_hash.h"
#include "core/image/resize.h"

#include <QTest>

#include <cmath>

using namespace core;

namespace {

Image scene(double seed)
{
    Image image(160, 120);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            for (std::size_t channel = 0; channel < 3; ++channel) {
                const double wave = std::sin(0.021 * seed * x + 0.3 * seed)
                    + std::cos(0.017 * (11 - seed) * y + 0.0004 * seed * x * y);
                image.at(x, y)[channel] = static_cast<float>(0.5 + 0.2 * wave);
            }
        }
    }
    return image;
}

} // namespace

class PerceptualHashTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void versionsOfAPictureAreNear()
    {
        const auto picture = scene(3);
        auto darker = picture;
        for (auto& value : darker.pixels()) {
            value *= 0.6F;
        }

        QVERIFY(hashDistance(perceptualHash(picture), perceptualHash(resized(picture, {80, 60})))
                <= 4);
        QVERIFY(hashDistance(perceptualHash(picture), perceptualHash(darker)) <= 4);
    }

    void otherPicturesAreFar()
    {
        for (const double other : {1.0, 5.0, 7.0, 9.0}) {
            QVERIFY(hashDistance(perceptualHash(scene(3)), perceptualHash(scene(other))) > 12);
        }
    }

    void distanceCountsBits()
    {
        QCOMPARE(hashDistance(0, 0), 0);
        QCOMPARE(hashDistance(0b1011, 0b0001), 2);
        QCOMPARE(hashDistance(0, ~0ULL), 64);
    }

    void nothingHasAHash() { QCOMPARE(perceptualHash(Image()), 0ULL); }
};

QTEST_GUILESS_MAIN(PerceptualHashTest)
#include "perceptual_hash_test.moc"
