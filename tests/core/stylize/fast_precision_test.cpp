#include "core/stylize/portrait_stylizer.h"
#include "tests/core/stylize/pictures.h"
#include "tests/core/stylize/tiny_networks.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>
#include <string>

using core::Image;
using core::Mask;
using core::Size;
using core::stylize::PortraitSettings;
using core::stylize::PortraitStylizer;
using core::stylize::Precision;
using tests::largestDifference;
using tests::waves;

namespace {

class ProgressTotal final : public core::ProgressObserver {
public:
    void onProgress(const core::Progress& progress) override { units = progress.total; }

    std::int64_t units = 0;
};

class StageLog final : public core::ProgressObserver {
public:
    void onProgress(const core::Progress& progress) override { stages.insert(progress.stage); }

    std::set<std::string> stages;
};

/// In steps of 8 bits.
constexpr float kTolerance = 0.05F;

/// Features that are equal everywhere have no deviation, so what is left of them after
/// normalisation is rounding.
constexpr float kDegenerateTolerance = 1.5F;

PortraitSettings twoRegions()
{
    return {.background = {.structure = 0.4, .manner = 1.2, .detail = 0.2},
            .person = {.structure = 1.0, .manner = 0.4, .detail = 1.0}};
}

} // namespace

/// The fast precision, which is the default, against the exact one.
class FastPrecisionTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    core::stylize::NetworkFiles m_files;

    PortraitStylizer painter(Precision precision, const std::shared_ptr<const Image>& content,
                             Size style = {48, 64}) const
    {
        PortraitStylizer result({.networks = m_files, .precision = precision, .threads = 2});
        result.setContent(content);
        result.setStyles({{.picture = waves(style.width, style.height, 0.5)}});
        return result;
    }

private Q_SLOTS:
    void initTestCase() { m_files = tests::writeTinyNetworks(m_folder.path().toStdString(), 0.25); }

    void equalsTheExactOne_data()
    {
        QTest::addColumn<Size>("content");
        QTest::addColumn<Size>("style");
        QTest::addColumn<float>("tolerance");
        QTest::newRow("fits the network") << Size{64, 96} << Size{48, 64} << kTolerance;
        QTest::newRow("odd sides") << Size{131, 77} << Size{33, 47} << kTolerance;
        QTest::newRow("one pixel") << Size{1, 1} << Size{48, 64} << kDegenerateTolerance;
        QTest::newRow("a style of one pixel") << Size{50, 40} << Size{1, 1} << kTolerance;
        QTest::newRow("a style of three columns") << Size{50, 40} << Size{3, 200} << kTolerance;
        QTest::newRow("one row") << Size{700, 1} << Size{48, 64} << kTolerance;
        QTest::newRow("a column many bands tall") << Size{2, 3000} << Size{48, 64} << kTolerance;
        QTest::newRow("several bands") << Size{1000, 420} << Size{64, 64} << kTolerance;
    }

    void equalsTheExactOne()
    {
        QFETCH(Size, content);
        QFETCH(Size, style);
        QFETCH(float, tolerance);
        const auto picture = waves(content.width, content.height, 0.21);
        const auto mask = std::make_shared<Mask>(8, 8, 0.5F);
        auto exact = painter(Precision::Exact, picture, style);
        auto fast = painter(Precision::Fast, picture, style);
        exact.setMask(mask);
        fast.setMask(mask);

        const auto expected = exact.render(twoRegions());
        const auto result = fast.render(twoRegions());

        QCOMPARE(result.size(), content);
        QVERIFY(255 * largestDifference(result, expected) < tolerance);
    }

    void theSameTwiceIsEqualBitByBit()
    {
        const auto picture = waves(300, 200, 0.21);

        const auto first = painter(Precision::Fast, picture).render(twoRegions());
        const auto second = painter(Precision::Fast, picture).render(twoRegions());

        QCOMPARE(largestDifference(first, second), 0.0F);
    }

    void threadsDoNotChangeThePicture()
    {
        const auto picture = waves(300, 200, 0.21);
        PortraitStylizer alone({.networks = m_files, .threads = 1});
        alone.setContent(picture);
        alone.setStyles({{.picture = waves(48, 64, 0.5)}});

        const auto together = painter(Precision::Fast, picture).render(twoRegions());

        QVERIFY(largestDifference(alone.render(twoRegions()), together) < 1e-3F);
    }

    void noStructureAndNoMannerIsAPictureStill()
    {
        auto fast = painter(Precision::Fast, waves(60, 40, 0.21));
        auto exact = painter(Precision::Exact, waves(60, 40, 0.21));
        const PortraitSettings nothing{.background = {.structure = 0, .manner = 0, .detail = 0},
                                       .person = {.structure = 0, .manner = 0, .detail = 0}};

        const auto result = fast.render(nothing);

        QVERIFY(largestDifference(result, exact.render(nothing)) < 1e-3F);
    }

    void aPictureOfOneColorIsPainted()
    {
        auto even = std::make_shared<Image>(70, 50);
        std::fill(even->pixels().begin(), even->pixels().end(), 0.4F);
        auto fast = painter(Precision::Fast, even);
        auto exact = painter(Precision::Exact, even);

        const auto result = fast.render(twoRegions());
        const auto expected = exact.render(twoRegions());

        const auto values = core::nn::tensorView(result);
        QVERIFY(values.isfinite().all().item<bool>());
        QVERIFY(255 * largestDifference(result, expected) < kDegenerateTolerance);
    }

    void equalSettingsCostOnePassAndNoMask()
    {
        const auto picture = waves(90, 60, 0.21);
        auto settings = twoRegions();
        auto different = painter(Precision::Fast, picture);
        different.setMask(std::make_shared<Mask>(9, 9, 0.5F));
        ProgressTotal two;
        different.render(settings, {}, &two);
        settings.person = settings.background;
        auto alike = painter(Precision::Fast, picture);
        ProgressTotal withoutMask;
        const auto expected = alike.render(settings, {}, &withoutMask);

        auto masked = painter(Precision::Fast, picture);
        masked.setMask(std::make_shared<Mask>(9, 9, 0.5F));
        ProgressTotal one;
        const auto result = masked.render(settings, {}, &one);

        QVERIFY(one.units < two.units);
        QCOMPARE(one.units, withoutMask.units);
        QCOMPARE(largestDifference(result, expected), 0.0F);
    }

    void stylesOfTheirOwnAreBothKept()
    {
        auto masked = painter(Precision::Fast, waves(90, 60, 0.21));
        masked.setPersonStyles({{.picture = waves(40, 40, 1.1)}});
        masked.setMask(std::make_shared<Mask>(9, 9, 0.5F));
        PortraitSettings settings = twoRegions();
        settings.person = settings.background;
        masked.render(settings);

        settings.person.strength = 0.5;
        StageLog log;
        masked.render(settings, {}, &log);

        QVERIFY(!log.stages.contains("painting"));
    }

    void aMaskOfNobodyOrAllIsOnePass_data()
    {
        QTest::addColumn<float>("value");
        QTest::newRow("nobody") << 0.0F;
        QTest::newRow("all") << 1.0F;
    }

    void aMaskOfNobodyOrAllIsOnePass()
    {
        QFETCH(float, value);
        const auto picture = waves(90, 60, 0.21);
        auto masked = painter(Precision::Fast, picture);
        masked.setMask(std::make_shared<Mask>(9, 9, value));
        auto settings = twoRegions();
        auto alike = painter(Precision::Fast, picture);

        ProgressTotal units;
        const auto result = masked.render(settings, {}, &units);
        (value == 0.0F ? settings.person : settings.background)
            = value == 0.0F ? settings.background : settings.person;
        ProgressTotal expectedUnits;
        const auto expected = alike.render(settings, {}, &expectedUnits);

        QCOMPARE(units.units, expectedUnits.units);
        QCOMPARE(largestDifference(result, expected), 0.0F);
    }
};

QTEST_GUILESS_MAIN(FastPrecisionTest)
#include "fast_precision_test.moc"
