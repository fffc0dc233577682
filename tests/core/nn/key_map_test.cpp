#include "core/base/error.h"
#include "core/nn/key_map.h"
#include "core/nn/load_network.h"
#include "core/nn/network_weights.h"

#include <QTest>

using core::nn::find;
using core::nn::identify;
using core::nn::inOurNames;
using core::nn::Naming;
using core::nn::NetworkKind;
using core::nn::TensorMap;
using core::nn::WeightsFile;

namespace {

const std::vector<std::string> kVggLayers{"conv1_1", "conv1_2", "conv2_1", "conv2_2", "conv3_1",
                                          "conv3_2", "conv3_3", "conv3_4", "conv4_1", "conv4_2",
                                          "conv4_3", "conv4_4", "conv5_1"};

/// A weight and a bias under each name, all different, of a quarter-width encoder's first shapes.
WeightsFile fileWith(const std::vector<std::string>& layers)
{
    WeightsFile weights;
    float value = 1;
    for (const auto& layer : layers) {
        weights.tensors.emplace_back(layer + ".weight", torch::full({16, 3, 3, 3}, value));
        weights.tensors.emplace_back(layer + ".bias", torch::full({16}, value));
        ++value;
    }
    return weights;
}

std::vector<std::string> namesOf(const TensorMap& tensors)
{
    std::vector<std::string> names;
    for (const auto& [name, tensor] : tensors) {
        names.push_back(name);
    }
    return names;
}

std::string refusalOf(const WeightsFile& weights, NetworkKind expected)
{
    try {
        inOurNames(weights, expected, "some/file.pth");
    } catch (const core::Error& error) {
        return error.what();
    }
    return "";
}

bool contains(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

/// Index of the layer in the file as fileWith() numbered it, read back from the renamed tensor.
int numberOf(const TensorMap& tensors, const std::string& name)
{
    return find(tensors, name).flatten()[0].item<int>();
}

WeightsFile portEncoder()
{
    auto weights = fileWith({"0", "2", "5", "9", "12", "16", "19", "22", "25", "29", "32", "35",
                             "38", "42", "45", "48", "51"});
    weights.tensors[0].second = torch::ones({3, 3, 1, 1});
    return weights;
}

} // namespace

class KeyMapTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void portsEncoderIsBroughtIntoOurNames()
    {
        const auto weights = portEncoder();

        const auto ours = inOurNames(weights, NetworkKind::Encoder, "vgg_normalised.pth");

        QCOMPARE(ours.size(), 28U); // conv5_2 and deeper are left out
        QCOMPARE(ours[0].first, std::string("conv0.weight"));
        for (std::size_t i = 0; i < kVggLayers.size(); ++i) {
            QCOMPARE(numberOf(ours, kVggLayers[i] + ".weight"), static_cast<int>(i) + 2);
            QCOMPARE(numberOf(ours, kVggLayers[i] + ".bias"), static_cast<int>(i) + 2);
        }
        QCOMPARE(identify(weights)->naming, Naming::PublicPort);
        QCOMPARE(identify(weights)->width, 0.25);
        QCOMPARE(identify(weights)->lastLayer, std::string("conv5_1"));
    }

    void encoderThatEndsEarlySaysSo()
    {
        auto weights = portEncoder();
        weights.tensors.resize(12); // up to relu3_1

        QCOMPARE(identify(weights)->kind, NetworkKind::Encoder);
        QCOMPARE(identify(weights)->lastLayer, std::string("conv3_1"));
        QCOMPARE(inOurNames(weights, NetworkKind::Encoder, "x").back().first,
                 std::string("conv3_1.bias"));
    }

    void torchvisionsEncoderGetsItsNormalisation_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::newRow("whole network") << QStringLiteral("features.");
        QTest::newRow("features alone") << QString();
    }

    void torchvisionsEncoderGetsItsNormalisation()
    {
        QFETCH(QString, prefix);
        std::vector<std::string> layers;
        for (const char* index : {"0", "2", "5", "7", "10", "12", "14", "16", "19", "21", "23",
                                  "25", "28", "30", "32", "34"}) {
            layers.push_back(prefix.toStdString() + index);
        }
        layers.emplace_back("classifier.0");
        const auto weights = fileWith(layers);

        const auto ours = inOurNames(weights, NetworkKind::Encoder, "vgg19.pth");

        QCOMPARE(identify(weights)->naming, Naming::Torchvision);
        QCOMPARE(ours.size(), 28U);
        for (std::size_t i = 0; i < kVggLayers.size(); ++i) {
            QCOMPARE(numberOf(ours, kVggLayers[i] + ".weight"), static_cast<int>(i) + 1);
        }
        const auto rgb
            = torch::tensor({0.485F, 0.456F, 0.406F}) + torch::tensor({0.229F, 0.0F, 0.225F});
        const auto normalised = torch::matmul(find(ours, "conv0.weight").view({3, 3}), rgb)
            + find(ours, "conv0.bias");
        QVERIFY(torch::allclose(normalised, torch::tensor({1.0F, 0.0F, 1.0F}), 1e-5, 1e-5));
    }

    void distilledEncodersAuxiliaryMapsAreLeftOut()
    {
        auto weights = fileWith({"conv0", "conv11", "conv12", "conv21", "conv22", "conv31",
                                 "conv32", "conv33", "conv34", "conv41", "conv42", "conv43",
                                 "conv44", "conv51", "conv11_aux", "conv51_aux"});
        weights.tensors[0].second = torch::ones({3, 3, 1, 1});

        const auto ours = inOurNames(weights, NetworkKind::Encoder, "x");

        QCOMPARE(identify(weights)->naming, Naming::CollaborativeDistillation);
        QCOMPARE(ours.size(), 28U);
        QCOMPARE(ours.back().first, std::string("conv5_1.bias"));
    }

    void portsTransformIsBroughtIntoOurNames()
    {
        const auto weights
            = fileWith({"sanet4_1.f", "sanet4_1.g", "sanet4_1.h", "sanet4_1.out_conv", "sanet5_1.f",
                        "sanet5_1.g", "sanet5_1.h", "sanet5_1.out_conv", "merge_conv"});

        const auto ours = inOurNames(weights, NetworkKind::SanetTransform, "x");

        QCOMPARE(numberOf(ours, "transform.attention4.f.weight"), 1);
        QCOMPARE(numberOf(ours, "transform.attention4.o.bias"), 4);
        QCOMPARE(numberOf(ours, "transform.attention5.g.weight"), 6);
        QCOMPARE(numberOf(ours, "transform.attention5.o.weight"), 8);
        QCOMPARE(numberOf(ours, "transform.merge.weight"), 9);
        QCOMPARE(ours.size(), 18U);
    }

    void portsDecoderIsToldFromItsEncoder()
    {
        const auto weights = fileWith({"1", "5", "8", "11", "14", "18", "21", "25", "28"});

        const auto ours = inOurNames(weights, NetworkKind::SanetDecoder, "x");

        QCOMPARE(ours.size(), 18U);
        for (int i = 1; i <= 9; ++i) {
            QCOMPARE(numberOf(ours, "decoder.conv" + std::to_string(i) + ".weight"), i);
        }
    }

    void prototypesNamesAreKnown()
    {
        const auto weights
            = fileWith({"transform.s4.f",  "transform.s4.g", "transform.s4.h", "transform.s4.o",
                        "transform.s5.f",  "transform.s5.g", "transform.s5.h", "transform.s5.o",
                        "transform.merge", "decoder.n.0.1",  "decoder.n.2.1",  "decoder.n.3.1",
                        "decoder.n.4.1",   "decoder.n.5.1",  "decoder.n.7.1",  "decoder.n.8.1",
                        "decoder.n.10.1",  "decoder.n.12",   "detail.0",       "detail.1",
                        "detail.2"});

        const auto ours = inOurNames(weights, NetworkKind::Sanet, "x");

        QVERIFY(identify(weights)->detailPath);
        QCOMPARE(numberOf(ours, "transform.attention5.h.weight"), 7);
        QCOMPARE(numberOf(ours, "decoder.conv9.weight"), 18);
        QCOMPARE(numberOf(ours, "detail.conv3.bias"), 21);
    }

    void ourOwnNetworksKeepTheirNames()
    {
        core::nn::Sanet sanet(core::nn::SanetOptions{.width = 0.125});
        core::nn::Segnet segnet(core::nn::SegnetOptions{.width = 0.125});
        core::nn::Vgg19Encoder encoder(core::nn::Vgg19EncoderOptions{.width = 0.125});
        const auto survives = [](const torch::nn::Module& module, NetworkKind kind) {
            const WeightsFile weights{.tensors = core::nn::state(module)};
            const auto identity = identify(weights);
            auto before = namesOf(weights.tensors);
            auto after = namesOf(inOurNames(weights, kind, "x"));
            std::ranges::sort(before);
            std::ranges::sort(after);
            return identity && identity->kind == kind && identity->naming == Naming::Ours
                && identity->width == 0.125 && before == after;
        };

        QVERIFY(survives(*sanet, NetworkKind::Sanet));
        QVERIFY(survives(*segnet, NetworkKind::Segnet));
        QVERIFY(survives(*encoder, NetworkKind::Encoder));
    }

    void dataParallelsPrefixIsDropped()
    {
        auto weights = portEncoder();
        for (auto& [name, tensor] : weights.tensors) {
            name = "module." + name;
        }

        QCOMPARE(inOurNames(weights, NetworkKind::Encoder, "x")[0].first,
                 std::string("conv0.weight"));
    }

    void otherNetworksAreRefusedByName()
    {
        const auto decoder = fileWith({"1", "5", "8", "11", "14", "18", "21", "25", "28"});
        const auto foreign = fileWith({"layer1.0.conv1", "layer1.0.conv2", "fc"});

        const auto wrong = refusalOf(decoder, NetworkKind::Encoder);
        const auto unknown = refusalOf(foreign, NetworkKind::Encoder);

        QVERIFY2(contains(wrong, "some/file.pth holds a SANet decoder, not a VGG-19 encoder"),
                 wrong.c_str());
        QVERIFY2(contains(unknown, "\"layer1.0.conv1.weight\""), unknown.c_str());
        QVERIFY(!identify(foreign));
        QVERIFY(!identify({}));
        QVERIFY(contains(refusalOf({}, NetworkKind::Segnet), "no tensors"));
    }

    void strayTensorsStayToBeNamedByLoad()
    {
        auto weights = portEncoder();
        weights.tensors.emplace_back("stray", torch::ones({1}));

        QCOMPARE(inOurNames(weights, NetworkKind::Encoder, "x").back().first, std::string("stray"));
    }
};

QTEST_GUILESS_MAIN(KeyMapTest)
#include "key_map_test.moc"
