#include "core/base/cancelled.h"
#include "core/base/error.h"
#include "core/nn/feature_stats.h"
#include "core/nn/image_tensor.h"
#include "core/nn/load_network.h"
#include "core/nn/padding.h"
#include "core/stylize/portrait_stylizer.h"
#include "tests/core/stylize/pictures.h"
#include "tests/core/stylize/tiny_networks.h"

#include <QTemporaryDir>
#include <QTest>

using core::Image;
using core::Mask;
using core::stylize::PortraitSettings;
using core::stylize::PortraitStylizer;
using core::stylize::RegionSettings;
using core::stylize::Stage;
using tests::largestDifference;
using tests::waves;

namespace {

PortraitSettings equalRegions(const RegionSettings& region)
{
    return {.background = region, .person = region};
}

/// The modules applied to the whole picture at once, as in training.
Image paintedWhole(const core::stylize::NetworkFiles& files, const Image& content,
                   const Image& style, const RegionSettings& region)
{
    const torch::NoGradGuard noGrad;
    auto encoder = core::nn::loadEncoder(files.encoder);
    auto sanet = core::nn::loadSanet(files.sanet);
    const auto encoded
        = [&](const Image& image) { return encoder(core::nn::padded(core::nn::toTensor(image))); };
    const core::nn::SanetControls controls{.alpha1 = torch::scalar_tensor(region.structure),
                                           .alpha2 = torch::scalar_tensor(region.manner),
                                           .detail = torch::scalar_tensor(region.detail)};
    const auto rgb = sanet(encoded(content), encoded(style), controls);
    return core::nn::toImage(core::nn::cropped(rgb, content.height(), content.width()));
}

class ProgressLog final : public core::ProgressObserver {
public:
    void onProgress(const core::Progress& progress) override { moments.push_back(progress); }

    std::vector<core::Progress> moments;
};

} // namespace

class PortraitStylizerTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    core::stylize::NetworkFiles m_files;

    PortraitStylizer stylizer() const
    {
        return PortraitStylizer(
            {.networks = m_files, .precision = core::stylize::Precision::Exact});
    }

private Q_SLOTS:
    void initTestCase() { m_files = tests::writeTinyNetworks(m_folder.path().toStdString()); }

    void bandsEqualTheWholePicture_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("fits the network") << 64 << 96;
        QTest::newRow("odd sides") << 131 << 77;
        QTest::newRow("a strip many bands tall") << 33 << 2500;
        QTest::newRow("one pixel") << 1 << 1;
        QTest::newRow("one column") << 1 << 50;
    }

    void bandsEqualTheWholePicture()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        const auto content = waves(width, height, 0.21);
        const auto style = waves(48, 64, 0.5);
        const RegionSettings region{.structure = 0.7, .manner = 1.2, .detail = 0.8};
        auto painter = stylizer();
        painter.setContent(content);
        painter.setStyles({{.picture = style}});

        const auto result = painter.render(equalRegions(region));

        QCOMPARE(result.size(), content->size());
        QVERIFY(largestDifference(result, paintedWhole(m_files, *content, *style, region))
                < 1.5F / 255);
    }

    void aChangeOfAlphaGivesWhatAFreshStylizerGives()
    {
        const auto content = waves(70, 50, 0.2);
        const auto style = waves(40, 40, 0.6);
        const auto first = equalRegions({.structure = 1, .manner = 0});
        const auto second = equalRegions({.structure = 0.2, .manner = 1.5, .detail = 0.5});
        auto warm = stylizer();
        warm.setContent(content);
        warm.setStyles({{.picture = style}});
        const auto before = warm.render(first);
        const auto after = warm.render(second);

        auto fresh = stylizer();
        fresh.setContent(content);
        fresh.setStyles({{.picture = style}});

        QVERIFY(largestDifference(before, after) > 0.01F);
        QCOMPARE(largestDifference(after, fresh.render(second)), 0.0F);
    }

    void theMaskDecidesWhoIsPaintedHow()
    {
        const auto content = waves(64, 64, 0.2);
        auto mask = std::make_shared<Mask>(64, 64);
        for (int y = 0; y < 64; ++y) {
            for (int x = 32; x < 64; ++x) {
                mask->at(x, y) = 1.0F;
            }
        }
        auto painter = stylizer();
        painter.setContent(content);
        painter.setStyles({{.picture = waves(40, 40, 0.6)}});
        painter.setMask(mask);
        const PortraitSettings settings{.background = {.structure = 0, .manner = 1.5},
                                        .person = {.structure = 1, .manner = 0, .detail = 1}};

        const auto result = painter.render(settings);
        const auto background = painter.renderStage(Stage::Background, settings);
        const auto person = painter.renderStage(Stage::Person, settings);

        QCOMPARE(result.at(5, 9)[0], background.at(5, 9)[0]);
        QCOMPARE(result.at(50, 9)[0], person.at(50, 9)[0]);
        QVERIFY(largestDifference(background, person) > 0.01F);
    }

    void strengthZeroIsThePhotograph()
    {
        const auto content = waves(40, 40, 0.2);
        auto painter = stylizer();
        painter.setContent(content);
        painter.setStyles({{.picture = waves(40, 40, 0.6)}});

        const auto result = painter.render(equalRegions({.strength = 0.0}));

        QCOMPARE(largestDifference(result, *content), 0.0F);
    }

    void equalSettingsNeedNoMask()
    {
        auto painter = stylizer();
        painter.setContent(waves(40, 40, 0.2));
        painter.setStyles({{.picture = waves(40, 40, 0.6)}});
        const auto settings = equalRegions({});
        const auto without = painter.render(settings);
        painter.setMask(std::make_shared<Mask>(20, 20, 0.5F));

        QCOMPARE(largestDifference(painter.render(settings), without), 0.0F);
    }

    void aSecondStyleOfNoWeightChangesAlmostNothing()
    {
        auto painter = stylizer();
        painter.setContent(waves(40, 40, 0.2));
        const auto style = waves(40, 40, 0.6);
        painter.setStyles({{.picture = style}});
        const auto settings = equalRegions({.detail = 1.0});
        const auto alone = painter.render(settings);
        painter.setStyles({{.picture = style}, {.picture = waves(32, 48, 1.1), .weight = 1e-6}});
        const auto nearly = painter.render(settings);
        painter.setStyles({{.picture = style}, {.picture = waves(32, 48, 1.1), .weight = 1.0}});
        const auto half = painter.render(settings);

        QVERIFY(largestDifference(alone, nearly) < 1e-3F);
        QVERIFY(largestDifference(alone, half) > 1e-3F);
    }

    void thePersonMayHaveStylesOfTheirOwn()
    {
        auto painter = stylizer();
        painter.setContent(waves(40, 40, 0.2));
        painter.setStyles({{.picture = waves(40, 40, 0.6)}});
        painter.setMask(std::make_shared<Mask>(40, 40, 1.0F));
        const PortraitSettings settings{};
        const auto shared = painter.render(settings);

        painter.setPersonStyles({{.picture = waves(32, 48, 1.1)}});

        QVERIFY(largestDifference(painter.render(settings), shared) > 1e-3F);
    }

    void alphaAndOriginComeAlong()
    {
        auto content = std::make_shared<Image>(*waves(20, 10, 0.3));
        content->setAlpha(std::vector<float>(200, 0.25F));
        const auto origin = std::make_shared<core::PictureOrigin>();
        content->setOrigin(origin);
        auto painter = stylizer();
        painter.setContent(content);
        painter.setStyles({{.picture = waves(40, 40, 0.6)}});

        const auto result = painter.render({});

        QVERIFY(result.hasAlpha());
        QCOMPARE(result.alpha()[7], 0.25F);
        QCOMPARE(result.origin(), std::shared_ptr<const core::PictureOrigin>(origin));
    }

    void aStopRequestThrowsCancelledAndLosesNothing()
    {
        auto painter = stylizer();
        painter.setContent(waves(64, 64, 0.2));
        painter.setStyles({{.picture = waves(40, 40, 0.6)}});
        std::stop_source source;
        source.request_stop();

        QVERIFY_THROWS_EXCEPTION(core::Cancelled, painter.render({}, source.get_token()));

        QCOMPARE(painter.render({}).width(), 64);
    }

    void progressGrowsToItsTotal()
    {
        auto painter = stylizer();
        painter.setContent(waves(64, 64, 0.2));
        painter.setStyles({{.picture = waves(40, 40, 0.6)}});
        painter.setMask(std::make_shared<Mask>(64, 64, 0.5F));
        ProgressLog log;

        painter.render({}, {}, &log);

        QVERIFY(log.moments.size() > 5);
        std::int64_t before = 0;
        for (const auto& moment : log.moments) {
            QVERIFY(moment.done >= before && moment.done <= moment.total);
            before = moment.done;
        }
        QCOMPARE(before, log.moments.back().total);
    }

    void everyStageCanBeSeen()
    {
        auto painter = stylizer();
        painter.setContent(waves(64, 48, 0.2));
        painter.setStyles({{.picture = waves(40, 30, 0.6)}});
        painter.setMask(std::make_shared<Mask>(64, 48, 0.5F));

        QCOMPARE(largestDifference(painter.renderStage(Stage::Original, {}), *waves(64, 48, 0.2)),
                 0.0F);
        QCOMPARE(painter.renderStage(Stage::Style, {}).size(), (core::Size{40, 30}));
        QCOMPARE(painter.renderStage(Stage::Mask, {}).at(3, 3)[1], 0.5F);
        QCOMPARE(painter.renderStage(Stage::DirectTransfer, {}).size(), (core::Size{64, 48}));
    }

    void missingSourcesAreASentence()
    {
        auto painter = stylizer();
        QVERIFY_THROWS_EXCEPTION(core::Error, painter.render({}));
        painter.setContent(waves(20, 20, 0.2));
        QVERIFY_THROWS_EXCEPTION(core::Error, painter.render({}));
    }

    void weightsOfAnotherWidthAreRefused()
    {
        QTemporaryDir other;
        const auto wider = tests::writeTinyNetworks(other.path().toStdString(), 1.0 / 8);

        QVERIFY_THROWS_EXCEPTION(
            core::Error,
            PortraitStylizer({.networks = {.encoder = m_files.encoder, .sanet = wider.sanet}}));
    }

    void weightsWithoutADetailPathIgnoreDetail()
    {
        QTemporaryDir other;
        const auto plain = tests::writeTinyNetworks(other.path().toStdString(), 1.0 / 16, false);
        PortraitStylizer painter({.networks = plain});
        painter.setContent(waves(40, 40, 0.2));
        painter.setStyles({{.picture = waves(40, 40, 0.6)}});

        QVERIFY(!painter.hasDetailPath());
        QCOMPARE(largestDifference(painter.render(equalRegions({.detail = 0.0})),
                                   painter.render(equalRegions({.detail = 1.0}))),
                 0.0F);
    }
};

QTEST_GUILESS_MAIN(PortraitStylizerTest)
#include "portrait_stylizer_test.moc"
