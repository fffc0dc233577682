#include "core/train/adam.h"

#include <QTest>

using core::train::Adam;

namespace {

std::shared_ptr<torch::nn::Module> withParameter(const torch::Tensor& value)
{
    auto module = std::make_shared<torch::nn::Module>();
    module->register_parameter("weight", value.clone());
    return module;
}

torch::Tensor weight(const torch::nn::Module& module)
{
    return module.named_parameters()["weight"];
}

/// (w - 1)^2 summed.
void descend(torch::nn::Module& module, Adam& adam, int steps)
{
    for (int step = 0; step < steps; ++step) {
        adam.clearGradients();
        (weight(module) - 1).square().sum().backward();
        adam.step(0.1);
    }
}

} // namespace

class AdamTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstStepIsTheRateAgainstTheGradient()
    {
        const auto module = withParameter(torch::tensor({3.0F, -2.0F}));
        Adam adam(*module);

        descend(*module, adam, 1);

        QVERIFY(torch::allclose(weight(*module), torch::tensor({2.9F, -1.9F}), 0, 1e-5));
    }

    void agreesWithLibTorchsOwn()
    {
        const auto start = torch::linspace(-2, 2, 24).view({2, 3, 2, 2});
        const auto ours = withParameter(start);
        const auto theirs = withParameter(start);
        Adam adam(*ours);
        torch::optim::Adam reference(theirs->parameters(), torch::optim::AdamOptions(0.1));

        descend(*ours, adam, 20);
        for (int step = 0; step < 20; ++step) {
            reference.zero_grad();
            (weight(*theirs) - 1).square().sum().backward();
            reference.step();
        }

        QVERIFY(torch::allclose(weight(*ours), weight(*theirs), 1e-5, 1e-6));
    }

    void frozenParametersAndThoseWithoutGradientStay()
    {
        auto module = withParameter(torch::tensor({3.0F}));
        module->register_parameter("frozen", torch::ones({2}), /*requires_grad=*/false);
        module->register_parameter("unused", torch::ones({2}));
        Adam adam(*module);

        descend(*module, adam, 3);

        QVERIFY(torch::equal(module->named_parameters()["frozen"], torch::ones({2})));
        QVERIFY(torch::equal(module->named_parameters()["unused"], torch::ones({2})));
    }

    void stateIsAllThereIsToRemember()
    {
        const auto first = withParameter(torch::tensor({3.0F, -2.0F}));
        Adam firstAdam(*first);
        descend(*first, firstAdam, 5);
        const auto second = withParameter(weight(*first).detach());
        Adam secondAdam(*second);
        for (const auto& [name, tensor] : secondAdam.state()) {
            const torch::NoGradGuard noGrad;
            auto target = tensor;
            target.copy_(core::nn::find(firstAdam.state(), name));
        }

        descend(*first, firstAdam, 5);
        descend(*second, secondAdam, 5);

        QVERIFY(torch::equal(weight(*first), weight(*second)));
    }
};

QTEST_GUILESS_MAIN(AdamTest)
#include "adam_test.moc"
