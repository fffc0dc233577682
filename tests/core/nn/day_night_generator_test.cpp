#include "core/base/error.h"
#include "core/nn/day_night_generator.h"

#include <QTest>

using namespace core::nn;

namespace {

DayNightGeneratorOptions paper()
{
    return {.head = OutputHead::Relu,
            .normalization = Normalization::None,
            .upsampling = Upsampling::Transposed};
}

std::int64_t parameterCount(const torch::nn::Module& module)
{
    std::int64_t count = 0;
    for (const auto& parameter : module.parameters()) {
        count += parameter.numel();
    }
    return count;
}

} // namespace

class DayNightGeneratorTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasTheChannelsOfTableOne()
    {
        DayNightGenerator generator(paper());
        const auto parameters = generator->named_parameters();
        const auto shape = [&](const char* name) { return parameters[name].sizes().vec(); };
        using Shape = std::vector<std::int64_t>;

        QCOMPARE(shape("down1.conv.weight"), (Shape{32, 3, 3, 3}));
        QCOMPARE(shape("down3.conv.weight"), (Shape{128, 64, 3, 3}));
        QCOMPARE(shape("down4.conv.weight"), (Shape{128, 128, 3, 3}));
        QCOMPARE(shape("block5_2.conv.weight"), (Shape{128, 128, 3, 3}));
        QCOMPARE(shape("up1.conv.weight"), (Shape{128, 64, 3, 3})); // transposed: in, out
        QCOMPARE(shape("up3.conv.weight"), (Shape{32, 16, 3, 3}));
        QCOMPARE(shape("last.weight"), (Shape{3, 16, 3, 3}));
        QCOMPARE(parameterCount(*generator), std::int64_t{1'813'987});
    }

    void everyVariantKeepsTheSize_data()
    {
        QTest::addColumn<int>("head");
        QTest::addColumn<int>("normalization");
        QTest::addColumn<int>("upsampling");
        for (int variant = 0; variant < 12; ++variant) {
            QTest::addRow("%d", variant) << variant % 3 << variant / 3 % 2 << variant / 6;
        }
    }
    void everyVariantKeepsTheSize()
    {
        QFETCH(int, head);
        QFETCH(int, normalization);
        QFETCH(int, upsampling);
        const DayNightGeneratorOptions options{.width = 0.125,
                                               .head = static_cast<OutputHead>(head),
                                               .normalization
                                               = static_cast<Normalization>(normalization),
                                               .upsampling = static_cast<Upsampling>(upsampling)};
        DayNightGenerator generator(options);

        const auto made = generator->forward(torch::rand({2, 3, 24, 40}));

        QCOMPARE(made.sizes().vec(), (std::vector<std::int64_t>{2, 3, 24, 40}));
        QVERIFY(made.min().item<float>() >= 0);
        QVERIFY(head == 0 || made.max().item<float>() <= 1);
    }

    void colourMatricesBeginNearTheIdentity()
    {
        torch::manual_seed(3);
        DayNightGenerator generator(DayNightGeneratorOptions{.width = 0.25});
        const auto rgb = torch::rand({1, 3, 32, 32});

        const auto untouched = (torch::tanh(1.2 * (2 * rgb - 1)) + 1) / 2;
        const auto difference = (generator->forward(rgb) - untouched).abs().mean();

        QVERIFY(difference.item<float>() < 0.03F);
    }

    void aColourMatrixIsAppliedRowByRow()
    {
        const auto rgb = torch::tensor({0.75, 0.5, 0.25}).view({1, 3, 1, 1}); // x = 0.5, 0, -0.5
        auto matrices = torch::zeros({1, 12, 1, 1});
        matrices[0][2] = 0.4; // red += 0.4 blue
        matrices[0][7] = -0.3; // green += -0.3
        matrices[0][8] = 1.0; // blue += red

        const auto made = withColourMatrices(rgb, matrices).flatten();

        const auto expected = [](double x) { return (std::tanh(1.2 * x) + 1) / 2; };
        QVERIFY(std::abs(made[0].item<double>() - expected(0.5 - 0.2)) < 1e-6);
        QVERIFY(std::abs(made[1].item<double>() - expected(-0.3)) < 1e-6);
        QVERIFY(std::abs(made[2].item<double>() - expected(0.0)) < 1e-6);
    }

    void forwardAppliesItsOwnMatrices()
    {
        torch::manual_seed(4);
        DayNightGenerator generator(DayNightGeneratorOptions{.width = 0.25});
        const auto rgb = torch::rand({1, 3, 16, 16});

        QVERIFY(torch::allclose(generator->forward(rgb),
                                withColourMatrices(rgb, generator->matrices(rgb))));
    }

    void wordsComeBack()
    {
        for (const auto head : {OutputHead::Relu, OutputHead::Tanh, OutputHead::ColourAffine}) {
            QCOMPARE(outputHeadFrom(wordFor(head)), head);
        }
        QVERIFY_THROWS_EXCEPTION(core::Error, outputHeadFrom("softmax"));
        QVERIFY_THROWS_EXCEPTION(core::Error, normalizationFrom("batch"));
        QVERIFY_THROWS_EXCEPTION(core::Error, upsamplingFrom(""));
    }
};

QTEST_GUILESS_MAIN(DayNightGeneratorTest)
#include "day_night_generator_test.moc"
