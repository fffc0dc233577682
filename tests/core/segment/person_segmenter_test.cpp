#include "core/base/cancelled.h"
#include "core/base/error.h"
#include "core/nn/network_weights.h"
#include "core/nn/segnet.h"
#include "core/nn/weights_file.h"
#include "core/segment/person_segmenter.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using core::Image;
using core::segment::PersonSegmenter;

namespace {

/// A SegNet that answers `logit` for person everywhere.
std::filesystem::path writeSegnet(const QTemporaryDir& folder, float logit)
{
    torch::manual_seed(1);
    const torch::NoGradGuard noGrad;
    core::nn::Segnet segnet(core::nn::SegnetOptions{.width = 1.0 / 16});
    auto parameters = segnet->named_parameters();
    parameters["classes.weight"].zero_();
    parameters["classes.bias"].copy_(torch::tensor({0.0F, logit}));
    const auto file = std::filesystem::path(folder.path().toStdString()) / "segnet.safetensors";
    core::nn::writeSafetensors({.tensors = core::nn::state(*segnet)}, file);
    return file;
}

} // namespace

class PersonSegmenterTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMaskHasThePicturesSize_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("wide") << 300 << 101;
        QTest::newRow("tall") << 33 << 400;
        QTest::newRow("one pixel") << 1 << 1;
    }

    void theMaskHasThePicturesSize()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        const QTemporaryDir folder;
        const PersonSegmenter segmenter({.weights = writeSegnet(folder, 3.0F)});

        const auto mask = segmenter.segment(Image(width, height));

        QCOMPARE(mask.size(), (core::Size{width, height}));
        QVERIFY(std::all_of(mask.values().begin(), mask.values().end(),
                            [](float value) { return value > 0.9F && value <= 1.0F; }));
    }

    void nobodyIsAnEmptyMask()
    {
        const QTemporaryDir folder;
        const PersonSegmenter segmenter({.weights = writeSegnet(folder, -8.0F)});

        const auto mask = segmenter.segment(Image(64, 64));

        QVERIFY(*std::max_element(mask.values().begin(), mask.values().end()) < 0.01F);
    }

    void hesitationIsNoHaze_data()
    {
        QTest::addColumn<float>("logit");
        QTest::addColumn<float>("expected");
        QTest::newRow("a fifth is nobody") << -1.4F << 0.0F;
        QTest::newRow("half stays half") << 0.0F << 0.5F;
        QTest::newRow("four fifths are somebody") << 1.4F << 1.0F;
    }

    void hesitationIsNoHaze()
    {
        QFETCH(float, logit);
        QFETCH(float, expected);
        const QTemporaryDir folder;
        const PersonSegmenter segmenter({.weights = writeSegnet(folder, logit)});

        const auto mask = segmenter.segment(Image(64, 64));

        QVERIFY(std::abs(mask.at(20, 30) - expected) < 1e-3F);
    }

    void aStopRequestThrowsCancelled()
    {
        const QTemporaryDir folder;
        const PersonSegmenter segmenter({.weights = writeSegnet(folder, 0.0F)});
        std::stop_source source;
        source.request_stop();

        QVERIFY_THROWS_EXCEPTION(core::Cancelled,
                                 segmenter.segment(Image(64, 64), source.get_token()));
    }

    void missingWeightsAreASentence()
    {
        try {
            const PersonSegmenter segmenter({.weights = "/nowhere/segnet.safetensors"});
            QFAIL("accepted");
        } catch (const core::Error& error) {
            QVERIFY(QByteArray(error.what()).contains("/nowhere/segnet.safetensors"));
        }
    }
};

QTEST_GUILESS_MAIN(PersonSegmenterTest)
#include "person_segmenter_test.moc"
