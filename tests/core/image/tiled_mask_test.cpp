#include "core/image/tiled_mask.h"
#include "tests/core/image/patterns.h"

#include <QTest>

#include <rapidcheck.h>

using core::Mask;
using core::MaskPaint;
using core::TiledMask;

namespace {

Mask ramp(int width, int height)
{
    Mask mask(width, height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            mask.at(x, y) = static_cast<float>((x * 7 + y * 3) % 256) / 255.0F;
        }
    }
    return mask;
}

} // namespace

class TiledMaskTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromTilesUnchanged()
    {
        for (const core::Size size :
             {core::Size{1, 1}, core::Size{256, 256}, core::Size{257, 300}, core::Size{700, 20}}) {
            const Mask mask = ramp(size.width, size.height);

            const Mask back = TiledMask(mask).toMask();

            QVERIFY(back.size() == size);
            QVERIFY(tests::largestDifference(back.values(), mask.values()) < 1e-6F);
        }
    }

    void emptyAndFullTilesAreShared()
    {
        const TiledMask nothing(core::Size{600, 600});
        const TiledMask all(Mask(600, 600, 1.0F));

        QCOMPARE(nothing.tile(0, 0), core::uniformTile(0));
        QCOMPARE(all.tile(1, 1), core::uniformTile(255));
    }

    void edgesAreRepeatedBeyondTheMask()
    {
        const TiledMask mask(ramp(10, 10));

        const auto& tile = *mask.tile(0, 0);
        QCOMPARE(tile[200], tile[9]);
        QCOMPARE(tile[200 * 256 + 3], tile[9 * 256 + 3]);
    }

    void fullCoverageReachesTheTargetExactly()
    {
        const TiledMask base(ramp(300, 300));
        const TiledMask all(core::Size{300, 300}, 255);

        QVERIFY(TiledMask(core::painted(base, all, 1, MaskPaint::Add)).toMask().at(299, 299) == 1);
        QCOMPARE(core::painted(base, all, 1, MaskPaint::Erase).at(17, 280), std::uint8_t{0});
    }

    void nothingIsCopiedWhereNothingIsCovered()
    {
        const TiledMask base(ramp(600, 300));
        TiledMask coverage(base.size());
        coverage.setTile(1, 0, core::uniformTile(255));

        const TiledMask result = core::painted(base, coverage, 0.5, MaskPaint::Add);

        QCOMPARE(result.tile(0, 0), base.tile(0, 0));
        QVERIFY(result.tile(1, 0) != base.tile(1, 0));
        QCOMPARE(result.at(300, 0), static_cast<std::uint8_t>((base.at(300, 0) + 255 + 1) / 2));
    }

    void addingOnlyRaisesAndErasingOnlyLowers()
    {
        QVERIFY(rc::check("painting moves values towards its target", [] {
            const auto was = static_cast<std::uint8_t>(*rc::gen::inRange(0, 256));
            const auto covered = static_cast<std::uint8_t>(*rc::gen::inRange(0, 256));
            const double opacity = *rc::gen::inRange(0, 101) / 100.0;
            const TiledMask base(core::Size{1, 1}, was);
            const TiledMask coverage(core::Size{1, 1}, covered);

            RC_ASSERT(core::painted(base, coverage, opacity, MaskPaint::Add).at(0, 0) >= was);
            RC_ASSERT(core::painted(base, coverage, opacity, MaskPaint::Erase).at(0, 0) <= was);
        }));
    }

    void refusesWhatIsNotOfItsSize()
    {
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument,
                                 core::painted(TiledMask(core::Size{4, 4}),
                                               TiledMask(core::Size{5, 4}), 1, MaskPaint::Add));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, TiledMask(core::Size{0, 4}));
    }
};

QTEST_APPLESS_MAIN(TiledMaskTest)
#include "tiled_mask_test.moc"
