#include "core/base/error.h"
#include "core/nn/key_map.h"
#include "core/nn/load_day_night.h"
#include "core/nn/network_weights.h"
#include "core/nn/resnet_generator.h"

#include <QTemporaryDir>
#include <QTest>

using namespace core::nn;

namespace {

constexpr double kWidth = 1.0 / 16; // 4 filters
constexpr std::int64_t kFilters = 4;

/// The port's layers at their places in its nn.Sequential: name and [out, in, side, side].
std::vector<std::pair<std::string, std::vector<std::int64_t>>> portLayers(int blocks, int second)
{
    const auto at = [](int index) { return "model." + std::to_string(index); };
    std::vector<std::pair<std::string, std::vector<std::int64_t>>> layers{
        {at(1), {kFilters, 3, 7, 7}},
        {at(4), {2 * kFilters, kFilters, 3, 3}},
        {at(7), {4 * kFilters, 2 * kFilters, 3, 3}}};
    for (int block = 0; block < blocks; ++block) {
        for (const int convolution : {1, second}) {
            layers.push_back({at(10 + block) + ".conv_block." + std::to_string(convolution),
                              {4 * kFilters, 4 * kFilters, 3, 3}});
        }
    }
    layers.push_back({at(10 + blocks), {4 * kFilters, 2 * kFilters, 3, 3}}); // transposed: in, out
    layers.push_back({at(13 + blocks), {2 * kFilters, kFilters, 3, 3}});
    layers.push_back({at(17 + blocks), {3, kFilters, 7, 7}});
    return layers;
}

WeightsFile portFile(int blocks, int second = 5)
{
    torch::manual_seed(3);
    WeightsFile file;
    for (const auto& [name, shape] : portLayers(blocks, second)) {
        const bool transposed = name == "model." + std::to_string(10 + blocks)
            || name == "model." + std::to_string(13 + blocks);
        file.tensors.emplace_back(name + ".weight", 0.2 * torch::randn(shape));
        file.tensors.emplace_back(name + ".bias", 0.1 * torch::randn({shape[transposed ? 1 : 0]}));
    }
    return file;
}

torch::Tensor normalized(const torch::Tensor& x)
{
    const auto mean = x.mean({2, 3}, true);
    const auto variance = (x - mean).square().mean({2, 3}, true);
    return (x - mean) / torch::sqrt(variance + 1e-5);
}

torch::Tensor reflected(const torch::Tensor& x, std::int64_t border)
{
    return torch::reflection_pad2d(x, {border, border, border, border});
}

/// The port's ResnetGenerator, written down from its source of layers, on [-1, 1].
torch::Tensor portForward(const TensorMap& file, int blocks, const torch::Tensor& input)
{
    const auto weight = [&](const std::string& name) { return find(file, name + ".weight"); };
    const auto bias = [&](const std::string& name) { return find(file, name + ".bias"); };
    const auto at = [](int index) { return "model." + std::to_string(index); };
    auto x
        = torch::relu(normalized(torch::conv2d(reflected(input, 3), weight(at(1)), bias(at(1)))));
    for (const int index : {4, 7}) {
        x = torch::relu(normalized(torch::conv2d(x, weight(at(index)), bias(at(index)), 2, 1)));
    }
    for (int block = 0; block < blocks; ++block) {
        const auto name = at(10 + block) + ".conv_block.";
        auto y = torch::relu(
            normalized(torch::conv2d(reflected(x, 1), weight(name + "1"), bias(name + "1"))));
        x = x + normalized(torch::conv2d(reflected(y, 1), weight(name + "5"), bias(name + "5")));
    }
    for (const int index : {10 + blocks, 13 + blocks}) {
        x = torch::relu(
            normalized(torch::conv_transpose2d(x, weight(at(index)), bias(at(index)), /*stride=*/2,
                                               /*padding=*/1, /*output_padding=*/1)));
    }
    const auto last = at(17 + blocks);
    return torch::tanh(torch::conv2d(reflected(x, 3), weight(last), bias(last)));
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

class ResnetGeneratorTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasAsManyParametersAsThePort()
    {
        QCOMPARE(parameterCount(*ResnetGenerator(ResnetGeneratorOptions{.blocks = 9})),
                 std::int64_t{11'378'179});
        QCOMPARE(parameterCount(*ResnetGenerator(ResnetGeneratorOptions{.blocks = 6})),
                 std::int64_t{7'837'699});
    }

    void equalsThePort_data()
    {
        QTest::addColumn<int>("blocks");
        QTest::newRow("resnet_6blocks") << 6;
        QTest::newRow("resnet_9blocks") << 9;
    }
    void equalsThePort()
    {
        QFETCH(int, blocks);
        const torch::NoGradGuard noGrad;
        const auto file = portFile(blocks);
        ResnetGenerator generator(ResnetGeneratorOptions{.blocks = blocks, .width = kWidth});
        load(*generator, inOurNames(file, NetworkKind::ResnetGenerator, "net.pth"), "net.pth");
        const auto rgb = torch::rand({1, 3, 40, 52});

        const auto made = generator->forward(rgb);

        const auto expected = (portForward(file.tensors, blocks, 2 * rgb - 1) + 1) / 2;
        QVERIFY((made - expected).abs().max().item<float>() < 1e-4F);
    }

    void oldFilesWithStatisticsAndDropoutAreKnown()
    {
        auto file = portFile(9, 6);
        for (const char* name :
             {"model.2.running_mean", "model.2.running_var", "model.10.conv_block.7.running_mean",
              "model.20.num_batches_tracked"}) {
            file.tensors.emplace_back(name, torch::zeros({4}));
        }
        const auto ours = inOurNames(file, NetworkKind::ResnetGenerator, "net.pth");

        QCOMPARE(resnetBlocks(ours), 9);
        ResnetGenerator generator(ResnetGeneratorOptions{.blocks = 9, .width = kWidth});
        load(*generator, ours, "net.pth"); // throws if anything were missing or left over
    }

    void aNetworkWithBatchNormIsRefused()
    {
        auto file = portFile(6);
        file.tensors.emplace_back("model.2.weight", torch::ones({kFilters}));
        const auto ours = inOurNames(file, NetworkKind::ResnetGenerator, "net.pth");
        ResnetGenerator generator(ResnetGeneratorOptions{.blocks = 6, .width = kWidth});

        QVERIFY_THROWS_EXCEPTION(core::Error, load(*generator, ours, "net.pth"));
    }

    void oneFileServesTheDirectionThatIsAsked()
    {
        const QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "net.safetensors";
        writeSafetensors(portFile(6), path);

        const auto networks = loadDayNight(path);

        QVERIFY(networks.toNight == networks.toDay);
        QCOMPARE(networks.trainedSize, 256);
    }

    void partsWithSharedMomentsEqualTheWhole()
    {
        const torch::NoGradGuard noGrad;
        ResnetGenerator generator(ResnetGeneratorOptions{.blocks = 6, .width = kWidth});
        const auto reach = generator->reach();
        const auto rgb = torch::rand({1, 3, 32, 2 * reach + 64});
        const auto whole = generator->forward(rgb);

        generator->use(Moments::Keep);
        generator->forward(rgb);
        generator->use(Moments::Kept);
        const auto part = generator->forward(rgb.narrow(3, 0, reach + 64)).narrow(3, 0, 64);
        const auto right = generator->forward(rgb.narrow(3, 64, 2 * reach)).narrow(3, reach, reach);

        QVERIFY((part - whole.narrow(3, 0, 64)).abs().max().item<float>() < 1e-5F);
        QVERIFY((right - whole.narrow(3, 64 + reach, reach)).abs().max().item<float>() < 1e-5F);
        generator->use(Moments::Own);
        QVERIFY(!torch::allclose(generator->forward(rgb.narrow(3, 0, 64)), whole.narrow(3, 0, 64)));
    }
};

QTEST_GUILESS_MAIN(ResnetGeneratorTest)
#include "resnet_generator_test.moc"
