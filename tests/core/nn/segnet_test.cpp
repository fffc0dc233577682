#include "core/nn/segnet.h"

#include <QTest>

using core::nn::Segnet;
using core::nn::SegnetOptions;

class SegnetTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoLogitsForEveryPixel()
    {
        Segnet segnet(SegnetOptions{.width = 1.0 / 16});

        QCOMPARE(segnet(torch::rand({2, 3, 64, 96})).sizes(), (torch::IntArrayRef{2, 2, 64, 96}));
    }

    void hasVgg16sThirteenConvolutionsOnEitherSide()
    {
        Segnet segnet(SegnetOptions{.width = 1.0});

        int encoders = 0;
        int decoders = 0;
        for (const auto& parameter : segnet->named_parameters()) {
            if (parameter.key().ends_with("conv.weight")) {
                (parameter.key().starts_with("encoder") ? encoders : decoders) += 1;
            }
        }

        QCOMPARE(encoders, 13);
        QCOMPARE(decoders, 12); // the thirteenth is `classes`
        QCOMPARE(segnet->named_parameters()["classes.weight"].sizes(),
                 (torch::IntArrayRef{2, 64, 3, 3}));
        QCOMPARE(segnet->named_parameters()["decoder4_1.conv.weight"].sizes(),
                 (torch::IntArrayRef{256, 512, 3, 3}));
    }

    void unpoolsToWhereTheMaximaWere()
    {
        const auto input = torch::rand({1, 3, 8, 8}).contiguous(torch::MemoryFormat::ChannelsLast);
        const auto [maxima, indices] = torch::max_pool2d_with_indices(input, 2);

        const auto unpooled = torch::max_unpool2d(maxima, indices, {8, 8});

        QCOMPARE((unpooled > 0).sum().item<std::int64_t>(), maxima.numel());
        QVERIFY(
            torch::equal(unpooled.masked_select(unpooled > 0), input.masked_select(unpooled > 0)));
    }

    void evaluationDependsOnNoOtherPictureOfTheBatch()
    {
        torch::manual_seed(1);
        const torch::NoGradGuard noGrad;
        Segnet segnet(SegnetOptions{.width = 1.0 / 16});
        segnet->eval();
        const auto pictures = torch::rand({2, 3, 32, 32});

        const auto together = segnet(pictures).narrow(0, 0, 1);

        QVERIFY(torch::allclose(together, segnet(pictures.narrow(0, 0, 1)), 1e-4, 1e-5));
    }

    void parameterNamesAreStable()
    {
        Segnet segnet(SegnetOptions{.width = 1.0 / 16});

        const auto names = segnet->named_parameters().keys();

        QCOMPARE(names.front(), std::string("encoder1_1.conv.weight"));
        QCOMPARE(names.back(), std::string("classes.bias"));
        QCOMPARE(segnet->named_buffers().keys().front(), std::string("conv0.weight"));
    }

    void everyParameterReceivesGradient()
    {
        torch::manual_seed(2);
        Segnet segnet(SegnetOptions{.width = 1.0 / 8});

        segnet(torch::rand({2, 3, 64, 64})).square().sum().backward();

        for (const auto& parameter : segnet->named_parameters()) {
            QVERIFY2(parameter.value().grad().defined(), parameter.key().c_str());
        }
    }
};

QTEST_GUILESS_MAIN(SegnetTest)
#include "segnet_test.moc"
