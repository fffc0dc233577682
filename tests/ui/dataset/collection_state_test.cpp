#include "ui/dataset/collection_state.h"

#include <QTest>

#include <cmath>

using core::dataset::BrightnessScale;
using core::dataset::Group;
using ui::CollectionState;

namespace {

/// Pictures "0" to "9", of brightness 0.05 to 0.77.
ui::Collection tenPictures()
{
    core::dataset::MeasuredCollection measured;
    for (int index = 9; index >= 0; --index) {
        measured.pictures.push_back({.file = std::to_string(index),
                                     .brightness = 0.05 + 0.08 * index,
                                     .hash = 0x9e3779b97f4a7c15ULL * (index + 1)});
    }
    return ui::makeCollection("city", measured);
}

std::int64_t count(Group group, const CollectionState& state)
{
    return ui::grouped(tenPictures(), state).count(group);
}

} // namespace

class CollectionStateTest final : public QObject {
    Q_OBJECT

private slots:
    void theOrderIsFromDarkToBright()
    {
        const auto collection = tenPictures();

        const auto files = ui::filesOf(Group::Night, collection, ui::grouped(collection, {}));

        QCOMPARE(files, std::vector<std::filesystem::path>({"0", "1", "2", "3"}));
    }

    void limitsAreOfTheBrightestUnlessAbsolute()
    {
        QCOMPARE(count(Group::Day, {}), 4);
        QCOMPARE(count(Group::Day, {.scale = BrightnessScale::Absolute}), 3);
    }

    void anotherScaleKeepsTheGroups()
    {
        const CollectionState relative;

        const auto absolute = ui::onScale(relative, BrightnessScale::Absolute, 0.77);
        const auto back = ui::onScale(absolute, BrightnessScale::Relative, 0.77);

        QCOMPARE(absolute.limits.nightBelow, 0.4 * 0.77);
        QCOMPARE(count(Group::Day, absolute), count(Group::Day, relative));
        QVERIFY(std::abs(back.limits.dayAbove - 0.6) < 1e-12);
    }

    void anOverrideWinsOverBrightness()
    {
        const auto state = ui::withOverride({}, tenPictures(), {"8", "9"}, Group::Night);

        QCOMPARE(state.overrides.size(), std::size_t(2));
        QCOMPARE(count(Group::Night, state), 6);
        QCOMPARE(count(Group::Day, state), 2);
    }

    void agreeingWithBrightnessIsNoOverride()
    {
        const auto night = ui::withOverride({}, tenPictures(), {"9"}, Group::Night);

        QVERIFY(ui::withOverride(night, tenPictures(), {"9"}, Group::Day).overrides.empty());
        QVERIFY(ui::withoutOverride(night, {"9"}).overrides.empty());
        QCOMPARE(ui::withoutOverride(night, {"8"}).overrides.size(), std::size_t(1));
    }

    void anEmptyCollectionHasNoPictures()
    {
        const auto nothing = ui::makeCollection("empty", {});

        QCOMPARE(ui::grouped(nothing, {}).pictures.size(), std::size_t(0));
        QVERIFY(ui::onScale({}, BrightnessScale::Absolute, 0) == CollectionState());
    }
};

QTEST_GUILESS_MAIN(CollectionStateTest)
#include "collection_state_test.moc"
