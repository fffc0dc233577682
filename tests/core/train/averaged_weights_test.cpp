#include "core/train/averaged_weights.h"

#include <QTest>

using core::train::AveragedWeights;

namespace {

std::shared_ptr<torch::nn::Module> withValue(float value)
{
    auto module = std::make_shared<torch::nn::Module>();
    module->register_parameter("weight", torch::full({2}, value));
    module->register_buffer("count", torch::zeros({}, torch::kLong));
    return module;
}

void set(torch::nn::Module& module, float value)
{
    const torch::NoGradGuard noGrad;
    module.named_parameters()["weight"].fill_(value);
}

float valueOf(const torch::nn::Module& module)
{
    return module.named_parameters()["weight"][0].item<float>();
}

} // namespace

class AveragedWeightsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheWeightsByItsDecay()
    {
        const auto module = withValue(0);
        AveragedWeights average(*module, 0.9);
        set(*module, 1);

        average.update(1'000'000); // late enough for the full decay

        QVERIFY(std::abs(average.state()[0].second[0].item<float>() - 0.1F) < 1e-6F);
    }

    void isShortAtFirst()
    {
        const auto module = withValue(0);
        AveragedWeights average(*module, 0.999);
        set(*module, 1);

        average.update(1);

        QVERIFY(std::abs(average.state()[0].second[0].item<float>() - 9.0F / 11) < 1e-5F);
    }

    void withoutDecayItIsTheWeightsThemselves()
    {
        const auto module = withValue(0);
        AveragedWeights average(*module, 0);
        set(*module, 3);

        average.update(1);

        QCOMPARE(average.state()[0].second[0].item<float>(), 3.0F);
    }

    void appliedOnlyWhileAsked()
    {
        const auto module = withValue(5);
        AveragedWeights average(*module, 0.9);
        set(*module, 1);

        {
            const AveragedWeights::Applied applied(average);
            QCOMPARE(valueOf(*module), 5.0F);
        }

        QCOMPARE(valueOf(*module), 1.0F);
    }

    void countersAreCopied()
    {
        const auto module = withValue(0);
        AveragedWeights average(*module, 0.9);
        module->named_buffers()["count"].fill_(7);

        average.update(1);

        QCOMPARE(core::nn::find(average.state(), "count").item<std::int64_t>(), 7);
    }
};

QTEST_GUILESS_MAIN(AveragedWeightsTest)
#include "averaged_weights_test.moc"
