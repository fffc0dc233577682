#include "core/nn/network_weights.h"
#include "core/nn/vgg19_encoder.h"
#include "tests/core/nn/naive_network.h"

#include <QTest>

using core::nn::kEncoderLevels;
using core::nn::state;
using core::nn::Vgg19Encoder;
using core::nn::Vgg19EncoderImpl;
using core::nn::Vgg19EncoderOptions;

namespace {

/// Level by level as Simonyan & Zisserman 2014 have it (configuration E), in plain loops.
std::vector<naive::Map> encodedNaively(const torch::Tensor& rgb, const core::nn::TensorMap& weights)
{
    const std::vector<std::vector<std::string>> blocks{{"conv1_1", "conv1_2"},
                                                       {"conv2_1", "conv2_2"},
                                                       {"conv3_1", "conv3_2", "conv3_3", "conv3_4"},
                                                       {"conv4_1", "conv4_2", "conv4_3", "conv4_4"},
                                                       {"conv5_1"}};
    std::vector<naive::Map> features;
    auto current = naive::convolved(naive::fromTensor(rgb), weights, "conv0");
    for (const auto& block : blocks) {
        for (const auto& layer : block) {
            current = naive::rectified(naive::convolved(current, weights, layer));
            if (layer == block.front()) {
                features.push_back(current);
            }
        }
        current = naive::pooled(current);
    }
    return features;
}

} // namespace

class Vgg19EncoderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void levelsHaveTheDocumentedShapes()
    {
        Vgg19Encoder encoder(Vgg19EncoderOptions{.width = 0.25});

        const auto features = encoder(torch::rand({2, 3, 32, 48}));

        QCOMPARE(features.size(), static_cast<std::size_t>(kEncoderLevels));
        QCOMPARE(features[0].sizes(), (torch::IntArrayRef{2, 16, 32, 48}));
        QCOMPARE(features[1].sizes(), (torch::IntArrayRef{2, 32, 16, 24}));
        QCOMPARE(features[2].sizes(), (torch::IntArrayRef{2, 64, 8, 12}));
        QCOMPARE(features[3].sizes(), (torch::IntArrayRef{2, 128, 4, 6}));
        QCOMPARE(features[4].sizes(), (torch::IntArrayRef{2, 128, 2, 3}));
    }

    void fullWidthHasVgg19sChannels()
    {
        Vgg19Encoder encoder(Vgg19EncoderOptions{.width = 1.0});

        QCOMPARE(encoder->channels(1), std::int64_t{64});
        QCOMPARE(encoder->channels(4), std::int64_t{512});
        QCOMPARE(encoder->channels(5), std::int64_t{512});
    }

    void everyLevelEqualsTheNaiveNetwork()
    {
        torch::manual_seed(1);
        const torch::NoGradGuard noGrad;
        Vgg19Encoder encoder(Vgg19EncoderOptions{.width = 1.0 / 16});
        const auto picture = torch::rand({1, 3, 32, 48});

        const auto features = encoder(picture);
        const auto reference = encodedNaively(picture, state(*encoder));

        for (std::size_t level = 0; level < reference.size(); ++level) {
            const auto expected = naive::toTensor(reference[level]);
            QVERIFY(expected.max().item<float>() > 0);
            QVERIFY2(torch::allclose(features[level], expected, 1e-4, 1e-5),
                     qPrintable(QStringLiteral("level %1").arg(level + 1)));
        }
    }

    void normalisesToBgrLessImagenetsMean()
    {
        core::nn::VggInput input;

        const auto output = input(torch::tensor({1.0F, 0.5F, 0.0F}).view({1, 3, 1, 1})).flatten();

        QVERIFY(
            torch::allclose(output, torch::tensor({-103.939F, 127.5F - 116.779F, 255 - 123.68F})));
    }

    void stagesComposeToForward()
    {
        torch::manual_seed(2);
        const torch::NoGradGuard noGrad;
        Vgg19Encoder encoder(Vgg19EncoderOptions{});
        const auto picture = torch::rand({1, 3, 32, 32});

        auto current = picture;
        for (int level = 1; level <= kEncoderLevels; ++level) {
            current = encoder->stage(level, current);
        }

        QVERIFY(torch::equal(current, encoder(picture).back()));
    }

    void onlyTheNearestRowsReachAResult()
    {
        torch::manual_seed(3);
        const torch::NoGradGuard noGrad;
        Vgg19Encoder encoder(Vgg19EncoderOptions{});
        const auto input = torch::rand({1, encoder->channels(3), 64, 8});
        auto changed = input.clone();
        const auto reach = (Vgg19EncoderImpl::stageReach(4) + 1) / 2 * 2;
        changed.narrow(2, 0, 32 - reach).zero_();

        const auto below = [](const torch::Tensor& map) { return map.narrow(2, 16, 16); };

        QVERIFY(torch::equal(below(encoder->stage(4, input)), below(encoder->stage(4, changed))));
        QVERIFY(!torch::equal(encoder->stage(4, input), encoder->stage(4, changed)));
    }

    void parameterNamesAreStable()
    {
        Vgg19Encoder encoder(Vgg19EncoderOptions{});

        const auto names = encoder->named_parameters().keys();

        QCOMPARE(names.size(), std::size_t{26});
        QCOMPARE(names.front(), std::string("conv1_1.weight"));
        QCOMPARE(names.back(), std::string("conv5_1.bias"));
        QCOMPARE(encoder->named_buffers().keys(),
                 (std::vector<std::string>{"conv0.weight", "conv0.bias"}));
    }

    void everyParameterReceivesGradient()
    {
        torch::manual_seed(4);
        Vgg19Encoder encoder(Vgg19EncoderOptions{});

        encoder(torch::rand({2, 3, 64, 64})).back().sum().backward();

        for (const auto& parameter : encoder->named_parameters()) {
            QVERIFY2(parameter.value().grad().abs().sum().item<float>() > 0.0F,
                     parameter.key().c_str());
        }
    }

    void anImpossibleWidthIsRefused()
    {
        QVERIFY_THROWS_EXCEPTION(c10::Error, Vgg19Encoder(Vgg19EncoderOptions{.width = 0.0}));
        QVERIFY_THROWS_EXCEPTION(c10::Error, Vgg19Encoder(Vgg19EncoderOptions{.width = 1.5}));
    }
};

QTEST_GUILESS_MAIN(Vgg19EncoderTest)
#include "vgg19_encoder_test.moc"
