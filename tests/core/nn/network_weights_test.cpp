#include "core/base/error.h"
#include "core/nn/network_weights.h"

#include <QTest>

using core::nn::load;
using core::nn::state;
using core::nn::TensorMap;

namespace {

QString messageOf(torch::nn::Module& module, const TensorMap& tensors)
{
    try {
        load(module, tensors, "some.safetensors");
    } catch (const core::Error& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

} // namespace

class NetworkWeightsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasStatedCanBeLoaded()
    {
        torch::nn::Linear from(3, 2);
        torch::nn::Linear to(3, 2);

        load(*to, state(*from), "memory");

        QVERIFY(torch::equal(to->weight, from->weight));
        QVERIFY(torch::equal(to->bias, from->bias));
    }

    void halfPrecisionIsWidened()
    {
        torch::nn::Linear to(1, 1);

        load(*to,
             {{"weight", torch::full({1, 1}, 0.5).to(torch::kHalf)}, {"bias", torch::zeros(1)}},
             "memory");

        QCOMPARE(to->weight.scalar_type(), torch::kFloat);
        QCOMPARE(to->weight.item<float>(), 0.5F);
    }

    void missingForeignAndMisshapenTensorsAreListedByName()
    {
        torch::nn::Linear module(3, 2);

        const auto message
            = messageOf(*module, {{"weight", torch::zeros({2, 4})}, {"extra", torch::zeros(1)}});

        QVERIFY(message.startsWith(QStringLiteral("some.safetensors")));
        QVERIFY(message.contains(QStringLiteral("weight is [2, 4] instead of [2, 3]")));
        QVERIFY(message.contains(QStringLiteral("bias is missing")));
        QVERIFY(message.contains(QStringLiteral("extra is unknown")));
    }

    void afterARefusalTheModuleIsUnchanged()
    {
        torch::nn::Linear module(3, 2);
        const auto before = module->weight.clone();

        QVERIFY(!messageOf(*module, {{"weight", torch::zeros({2, 3})}}).isEmpty());

        QVERIFY(torch::equal(module->weight, before));
    }

    void aBatchCounterMayBeAbsent()
    {
        torch::nn::BatchNorm2d norm(2);
        auto tensors = state(*norm);
        std::erase_if(tensors,
                      [](const auto& item) { return item.first == "num_batches_tracked"; });

        QVERIFY(messageOf(*norm, tensors).isEmpty());
    }
};

QTEST_GUILESS_MAIN(NetworkWeightsTest)
#include "network_weights_test.moc"
