#include "core/nn/network_weights.h"
#include "core/nn/sanet.h"
#include "tests/core/nn/naive_network.h"

#include <QTest>

using core::nn::Sanet;
using core::nn::SanetControls;
using core::nn::SanetOptions;
using core::nn::state;

namespace {

constexpr double kTinyWidth = 1.0 / 64;
constexpr double kEighth = 1.0 / 8;

/// Features as an encoder of this width would give for a picture of these sides.
std::vector<torch::Tensor> randomFeatures(double width, std::int64_t height, std::int64_t columns)
{
    std::vector<torch::Tensor> features;
    for (const std::int64_t full : {64, 128, 256, 512, 512}) {
        const auto divisor = std::int64_t{1} << features.size();
        features.push_back(torch::rand(
            {1, core::nn::scaledChannels(full, width), height / divisor, columns / divisor}));
    }
    return features;
}

SanetControls controls(double alpha1, double alpha2, double detail = 0)
{
    return {.alpha1 = torch::scalar_tensor(alpha1),
            .alpha2 = torch::scalar_tensor(alpha2),
            .detail = torch::scalar_tensor(detail)};
}

naive::Map decodedNaively(naive::Map current, const core::nn::TensorMap& weights)
{
    for (int layer = 1; layer <= 9; ++layer) {
        current = naive::convolved(current, weights, "decoder.conv" + std::to_string(layer));
        current = layer < 9 ? naive::rectified(current) : current;
        if (layer == 1 || layer == 5 || layer == 7) {
            current = naive::doubled(current);
        }
    }
    return current;
}

naive::Map paintedNaively(const std::vector<torch::Tensor>& content,
                          const std::vector<torch::Tensor>& style,
                          const core::nn::TensorMap& weights, double alpha1, double alpha2)
{
    const auto low = naive::attended(naive::fromTensor(content[3]), naive::fromTensor(style[3]),
                                     weights, "transform.attention4");
    const auto high = naive::attended(naive::fromTensor(content[4]), naive::fromTensor(style[4]),
                                      weights, "transform.attention5");
    const auto mixed = naive::sum(low, alpha1, naive::doubled(high), alpha2);
    return decodedNaively(naive::convolved(mixed, weights, "transform.merge"), weights);
}

} // namespace

class SanetTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsTheNaiveNetworkForAnyAlphas_data()
    {
        QTest::addColumn<double>("alpha1");
        QTest::addColumn<double>("alpha2");
        QTest::newRow("the public port") << 1.0 << 1.0;
        QTest::newRow("structure only") << 1.0 << 0.0;
        QTest::newRow("manner only") << 0.0 << 1.0;
        QTest::newRow("any") << 0.3 << 1.7;
        QTest::newRow("nothing") << 0.0 << 0.0;
    }

    void equalsTheNaiveNetworkForAnyAlphas()
    {
        QFETCH(double, alpha1);
        QFETCH(double, alpha2);
        torch::manual_seed(1);
        const torch::NoGradGuard noGrad;
        Sanet sanet(SanetOptions{.width = kTinyWidth, .detailPath = false});
        const auto content = randomFeatures(kTinyWidth, 64, 48);
        const auto style = randomFeatures(kTinyWidth, 48, 32);

        const auto picture = sanet(content, style, controls(alpha1, alpha2));

        const auto expected = paintedNaively(content, style, state(*sanet), alpha1, alpha2);
        QCOMPARE(picture.sizes(), (torch::IntArrayRef{1, 3, 64, 48}));
        QVERIFY(torch::allclose(picture, naive::toTensor(expected), 1e-4, 1e-5));
    }

    void chunkedAttentionEqualsUnchunked()
    {
        torch::manual_seed(2);
        const torch::NoGradGuard noGrad;
        core::nn::StyleAttention attention(64);
        const auto content = torch::randn({1, 64, 13, 17});
        const auto keys = attention->keys(torch::randn({1, 64, 9, 11}));
        int chunks = 0;

        const auto whole = attention->attend(content, core::nn::featureStats(content), keys,
                                             {.queries = 13 * 17});
        const auto chunked = attention->attend(content, core::nn::featureStats(content), keys,
                                               {.queries = 10, .between = [&] { ++chunks; }});

        QCOMPARE(chunks, (13 * 17 + 9) / 10);
        QVERIFY((whole - chunked).abs().max().item<float>() < 1e-5F);
    }

    void attentionIsNotScaledByItsDimension()
    {
        const torch::NoGradGuard noGrad;
        core::nn::StyleAttention attention(4);
        for (auto& parameter : attention->parameters()) {
            parameter.zero_();
        }
        for (const char* name : {"f.weight", "g.weight", "h.weight", "o.weight"}) {
            attention->named_parameters()[name].copy_(torch::eye(4).view({4, 4, 1, 1}));
        }
        const auto content = torch::randn({1, 4, 2, 2});
        const auto style = torch::randn({1, 4, 1, 2});

        const auto result = attention(content, style);

        const core::nn::TensorMap named = [&] {
            core::nn::TensorMap map;
            for (const auto& [name, tensor] : state(*attention)) {
                map.emplace_back("a." + name, tensor);
            }
            return map;
        }();
        const auto expected
            = naive::attended(naive::fromTensor(content), naive::fromTensor(style), named, "a");
        QVERIFY(torch::allclose(result, naive::toTensor(expected), 1e-4, 1e-5));
    }

    void mixingCachedBranchesEqualsForward()
    {
        torch::manual_seed(3);
        const torch::NoGradGuard noGrad;
        Sanet sanet(SanetOptions{.width = kEighth, .detailPath = false});
        const auto content = randomFeatures(kEighth, 64, 64);
        const auto style = randomFeatures(kEighth, 32, 32);
        const auto keys = sanet->transform()->keys(style[3], style[4]);
        const auto branches
            = sanet->transform()->branches(core::nn::ownContent(content[3], content[4]), keys);

        const auto mixed = sanet->transform()->mixed(branches, torch::scalar_tensor(0.4),
                                                     torch::scalar_tensor(1.3));

        QVERIFY(torch::allclose(sanet->decoder()(mixed), sanet(content, style, controls(0.4, 1.3)),
                                1e-4, 1e-5));
    }

    void anUntrainedDetailPathAddsNothing()
    {
        torch::manual_seed(4);
        const torch::NoGradGuard noGrad;
        Sanet sanet(SanetOptions{.width = kEighth});
        const auto content = randomFeatures(kEighth, 32, 32);
        const auto style = randomFeatures(kEighth, 32, 32);

        QVERIFY(torch::equal(sanet(content, style, controls(1, 1, 0)),
                             sanet(content, style, controls(1, 1, 1))));
    }

    void zeroDetailIsTheNetworkWithoutThePath()
    {
        torch::manual_seed(5);
        const torch::NoGradGuard noGrad;
        Sanet sanet(SanetOptions{.width = kEighth});
        for (auto& parameter : sanet->detail()->parameters()) {
            parameter.normal_(0, 0.1);
        }
        const auto content = randomFeatures(kEighth, 32, 32);
        const auto style = randomFeatures(kEighth, 32, 32);
        const auto plain = sanet(content, style, controls(1, 1, 0));

        QVERIFY(torch::equal(
            plain,
            sanet->decoder()(sanet->transform()->mixed(
                sanet->transform()->branches(core::nn::ownContent(content[3], content[4]),
                                             sanet->transform()->keys(style[3], style[4])),
                torch::ones({}), torch::ones({})))));
        QVERIFY(!torch::allclose(plain, sanet(content, style, controls(1, 1, 1)), 1e-3, 1e-3));
    }

    void foldedDetailEqualsTheResidual()
    {
        torch::manual_seed(6);
        const torch::NoGradGuard noGrad;
        core::nn::DetailPath detail(kEighth);
        for (auto& parameter : detail->parameters()) {
            parameter.normal_(0, 0.1);
        }
        const auto content = torch::rand({1, core::nn::scaledChannels(128, kEighth), 12, 10});
        const auto style = core::nn::featureStats(torch::rand_like(content) * 3);

        auto folded = detail->folded(1, core::nn::featureStats(content), style);

        QVERIFY(torch::allclose(folded(content), detail->residual(1, content, style), 1e-4, 1e-4));
    }

    void onePositionGivesNoNan()
    {
        torch::manual_seed(7);
        const torch::NoGradGuard noGrad;
        core::nn::StyleAttention attention(8);

        const auto result = attention(torch::rand({1, 8, 1, 1}), torch::rand({1, 8, 1, 1}));

        QVERIFY(torch::isfinite(result).all().item<bool>());
    }

    void parameterNamesAreStable()
    {
        Sanet sanet(SanetOptions{.width = kTinyWidth});

        const auto names = sanet->named_parameters().keys();

        QCOMPARE(names.size(), std::size_t{2 * (4 + 4 + 1 + 9 + 3)});
        for (const char* name : {"transform.attention4.f.weight", "transform.attention5.o.bias",
                                 "transform.merge.weight", "decoder.conv1.weight",
                                 "decoder.conv9.bias", "detail.conv3.weight"}) {
            QVERIFY2(std::find(names.begin(), names.end(), name) != names.end(), name);
        }
    }

    void everyParameterReceivesGradient()
    {
        torch::manual_seed(8);
        Sanet sanet(SanetOptions{.width = kEighth});
        const auto content = randomFeatures(kEighth, 64, 64);
        const auto style = randomFeatures(kEighth, 64, 64);

        sanet(content, style, controls(1, 1, 1)).square().sum().backward();

        for (const auto& parameter : sanet->named_parameters()) {
            const bool shiftsAllLogitsAlike = parameter.key().ends_with(".g.bias");
            QVERIFY2(shiftsAllLogitsAlike
                         || parameter.value().grad().abs().sum().item<float>() > 0.0F,
                     parameter.key().c_str());
        }
    }
};

QTEST_GUILESS_MAIN(SanetTest)
#include "sanet_test.moc"
