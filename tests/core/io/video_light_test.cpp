#include "core/io/frame_source.h"
#include "core/io/hdr_light.h"
#include "tests/core/io/clip.h"
#include "tests/core/io/scratch_folder.h"

#include <QTest>

#include <cmath>

using core::Image;
using core::io::HdrCurve;
using core::io::hdrToDisplay;
using core::io::openFrames;
using core::io::Primaries;
using tests::ScratchFolder;

namespace {

/// A coded colour as it is shown.
std::array<float, 3> shown(std::array<float, 3> coded, HdrCurve curve,
                           Primaries primaries = Primaries::Bt2020)
{
    Image image(1, 1);
    std::copy(coded.begin(), coded.end(), image.pixels().begin());
    hdrToDisplay(image, curve, primaries);
    return {image.pixels()[0], image.pixels()[1], image.pixels()[2]};
}

float shownGrey(float coded, HdrCurve curve)
{
    return shown({coded, coded, coded}, curve)[1];
}

bool isNear(float value, double wanted)
{
    return std::abs(value - wanted) < 0.01;
}

} // namespace

class VideoLightTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownLightIsShownAsItIs()
    {
        QVERIFY(isNear(shownGrey(0.5081F, HdrCurve::Pq), 0.731)); // 100 cd/m² of 203
        QVERIFY(isNear(shownGrey(0.5806F, HdrCurve::Pq), 0.967)); // white, at the shoulder
        QVERIFY(isNear(shownGrey(0.75F, HdrCurve::Hlg), 0.967)); // BT.2408: the same white
        QCOMPARE(shownGrey(0, HdrCurve::Pq), 0.0F);
        QCOMPARE(shownGrey(0, HdrCurve::Hlg), 0.0F);
    }

    void brighterStaysBrighterUpToTheEnd()
    {
        for (const HdrCurve curve : {HdrCurve::Pq, HdrCurve::Hlg}) {
            float before = -1;
            for (float coded = 0; coded <= 0.8F; coded += 0.02F) {
                const float now = shownGrey(coded, curve);
                QVERIFY(now >= before && now <= 1);
                before = now;
            }
            QVERIFY(shownGrey(1, curve) > 0.99F);
        }
    }

    void greysStayGreyAndColoursGrowMoreSaturated()
    {
        const auto grey = shown({0.45F, 0.45F, 0.45F}, HdrCurve::Pq);
        QVERIFY(std::abs(grey[0] - grey[2]) < 0.003F);

        const auto wide = shown({0.5F, 0.4F, 0.4F}, HdrCurve::Pq);
        const auto narrow = shown({0.5F, 0.4F, 0.4F}, HdrCurve::Pq, Primaries::Bt709);

        QVERIFY(wide[0] - wide[1] > narrow[0] - narrow[1]);
    }

    void aVideosCurveIsFollowed()
    {
        const ScratchFolder folder;
        const auto greyAt = [&](AVColorTransferCharacteristic curve) {
            const auto file = folder / (std::to_string(curve) + ".mkv");
            tests::ClipWriter(file, {.times = tests::evenTimes(2), .curve = curve});
            return openFrames(file)->frame(2).at(40, 30)[1];
        };

        const float plain = greyAt(AVCOL_TRC_BT709);

        QVERIFY(isNear(greyAt(AVCOL_TRC_SMPTE2084), shownGrey(plain, HdrCurve::Pq)));
        QVERIFY(isNear(greyAt(AVCOL_TRC_ARIB_STD_B67), shownGrey(plain, HdrCurve::Hlg)));
        QVERIFY(!isNear(greyAt(AVCOL_TRC_SMPTE2084), plain));
    }

    void pixelsBecomeSquare_data()
    {
        QTest::addColumn<int>("wide");
        QTest::addColumn<int>("high");
        QTest::addColumn<int>("width");
        QTest::newRow("anamorphic") << 2 << 1 << 128;
        QTest::newRow("PAL") << 16 << 15 << 68;
        QTest::newRow("narrow") << 8 << 9 << 57;
        QTest::newRow("does not say") << 0 << 1 << 64;
        QTest::newRow("nonsense") << 1000 << 1 << 64;
    }

    void pixelsBecomeSquare()
    {
        QFETCH(const int, wide);
        QFETCH(const int, high);
        QFETCH(const int, width);
        const ScratchFolder folder;
        tests::ClipWriter(folder / "tape.mkv",
                          {.times = tests::evenTimes(2), .pixelAspect = {wide, high}});

        const auto source = openFrames(folder / "tape.mkv");
        const auto frame = source->frame(1);

        QCOMPARE(source->facts().size, (core::Size{width, 48}));
        QCOMPARE(frame.size(), source->facts().size);
        QVERIFY(frame.at(1, 1)[0] > 0.9F); // the white corner
    }

    void turnedPixelsAreStretchedBeforeTheyAreTurned()
    {
        const ScratchFolder folder;
        tests::ClipWriter(folder / "phone.mp4",
                          {.times = tests::evenTimes(2), .rotation = 90, .pixelAspect = {2, 1}});

        QCOMPARE(openFrames(folder / "phone.mp4")->frame(1).size(), (core::Size{48, 128}));
    }
};

QTEST_GUILESS_MAIN(VideoLightTest)
#include "video_light_test.moc"
