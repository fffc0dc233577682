#include "core/dataset/view.h"

#include <QTest>

#include <numbers>
#include <stdexcept>

using core::dataset::BytePicture;
using core::dataset::centralView;
using core::dataset::look;
using core::dataset::Random;
using core::dataset::randomView;
using core::dataset::View;

namespace {

/// One channel; the value at (x, y) is 10 * y + x.
BytePicture numbered(int width, int height)
{
    BytePicture picture{.size = {width, height}, .channels = 1, .pixels = {}};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            picture.pixels.push_back(static_cast<std::uint8_t>(10 * y + x));
        }
    }
    return picture;
}

std::vector<int> seen(const BytePicture& picture, const View& view, int size)
{
    std::vector<float> values(static_cast<std::size_t>(size * size * picture.channels));
    look(picture, view, size, values);
    std::vector<int> bytes;
    for (const float value : values) {
        bytes.push_back(static_cast<int>(std::lround(value * 255)));
    }
    return bytes;
}

} // namespace

class ViewTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void windowOfTheOutputsSizeCopiesPixels()
    {
        QCOMPARE(seen(numbered(4, 4), {.centerX = 2, .centerY = 3, .side = 2}, 2),
                 (std::vector<int>{21, 22, 31, 32}));
    }

    void mirroredWindowSwapsLeftAndRight()
    {
        QCOMPARE(seen(numbered(4, 4), {.centerX = 2, .centerY = 3, .side = 2, .mirrored = true}, 2),
                 (std::vector<int>{22, 21, 32, 31}));
    }

    void quarterTurnTurnsThePixels()
    {
        const View view{.centerX = 1, .centerY = 1, .side = 2, .angle = std::numbers::pi / 2};

        QCOMPARE(seen(numbered(2, 2), view, 2), (std::vector<int>{1, 11, 0, 10}));
    }

    void shrinkingAveragesAllPixels()
    {
        BytePicture picture{.size = {4, 4}, .channels = 1, .pixels = std::vector<std::uint8_t>(16)};
        picture.pixels[5] = 160; // one bright pixel must not fall between the samples

        QCOMPARE(seen(picture, centralView(picture.size), 1), (std::vector<int>{10}));
    }

    void pixelsBeyondTheEdgeAreReflected()
    {
        QCOMPARE(seen(numbered(2, 2), {.centerX = 0, .centerY = 1, .side = 2}, 2),
                 (std::vector<int>{0, 0, 10, 10}));
    }

    void channelsStayInterleaved()
    {
        const BytePicture picture{.size = {1, 1}, .channels = 3, .pixels = {10, 20, 30}};

        QCOMPARE(seen(picture, centralView(picture.size), 1), (std::vector<int>{10, 20, 30}));
    }

    void wrongBufferSizeIsRefused()
    {
        std::vector<float> values(3);

        QVERIFY_THROWS_EXCEPTION(std::invalid_argument,
                                 look(numbered(2, 2), centralView({2, 2}), 2, values));
    }

    void randomWindowsStayInsideThePicture()
    {
        for (std::uint64_t index = 0; index < 200; ++index) {
            Random random(1, Random::Purpose::View, index);
            const auto view = randomView({60, 40}, {.smallest = 0.5, .largest = 1.0}, random);

            QVERIFY(view.side >= 19.99 && view.side <= 40.01);
            QVERIFY(view.centerX - view.side / 2 >= -1e-9);
            QVERIFY(view.centerX + view.side / 2 <= 60 + 1e-9);
            QVERIFY(view.centerY - view.side / 2 >= -1e-9);
            QVERIFY(view.centerY + view.side / 2 <= 40 + 1e-9);
        }
    }

    void windowsBeyondThePictureStillShowAllOfIt()
    {
        for (std::uint64_t index = 0; index < 50; ++index) {
            Random random(1, Random::Purpose::View, index);
            const auto view = randomView({40, 40}, {.smallest = 1.5, .largest = 1.5}, random);

            QVERIFY(view.centerX - view.side / 2 <= 1e-9);
            QVERIFY(view.centerX + view.side / 2 >= 40 - 1e-9);
        }
    }
};

QTEST_GUILESS_MAIN(ViewTest)
#include "view_test.moc"
