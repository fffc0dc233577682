#include "core/nn/convolution_chain.h"
#include "core/nn/layers.h"
#include "core/nn/rgb_conv.h"
#include "core/nn/winograd.h"
#include "core/nn/winograd_kernels.h"

#include <QTest>

using core::nn::ChainMemory;
using core::nn::ConvolutionChain;
using core::nn::doubled;
using core::nn::MapRows;
using core::nn::mapRowsOf;
using core::nn::WinogradConv;
using core::nn::WinogradKernels;
using core::nn::WinogradWork;

namespace {

torch::Tensor noise(std::int64_t channels, std::int64_t height, std::int64_t width)
{
    return torch::rand({1, channels, height, width}).contiguous(torch::MemoryFormat::ChannelsLast);
}

torch::Tensor emptyMap(std::int64_t channels, std::int64_t height, std::int64_t width)
{
    return torch::full({1, channels, height, width}, 99.0F)
        .contiguous(torch::MemoryFormat::ChannelsLast);
}

/// The convolution itself, in double.
torch::Tensor direct(const torch::Tensor& input, const torch::Tensor& weight,
                     const torch::Tensor& bias)
{
    const auto bordered = torch::reflection_pad2d(input.to(torch::kDouble), {1, 1, 1, 1});
    return torch::conv2d(bordered, weight.to(torch::kDouble), bias.to(torch::kDouble));
}

float largestDifference(const torch::Tensor& a, const torch::Tensor& b)
{
    return (a - b).abs().max().item<float>();
}

/// Every set of loops that this processor can run.
std::vector<const WinogradKernels*> usableKernels()
{
    std::vector<const WinogradKernels*> kernels;
#if defined(__x86_64__)
    if (core::nn::hasWinograd()) {
        kernels.push_back(&core::nn::kAvx2Kernels);
    }
    if (__builtin_cpu_supports("avx512f") != 0) {
        kernels.push_back(&core::nn::kAvx512Kernels);
    }
#endif
    return kernels;
}

struct Layer {
    torch::Tensor weight;
    torch::Tensor bias;

    Layer(std::int64_t in, std::int64_t out)
        : weight(torch::randn({out, in, 3, 3}) / std::sqrt(9.0 * static_cast<double>(in)))
        , bias(torch::randn({out}))
    {
    }

    std::shared_ptr<const WinogradConv> fast() const
    {
        return std::make_shared<const WinogradConv>(weight, bias);
    }
};

constexpr float kRounding = 2e-5F;

} // namespace

class WinogradTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!core::nn::hasWinograd()) {
            QSKIP("this processor has no AVX2");
        }
        torch::manual_seed(1);
    }

    void equalsTheConvolution_data()
    {
        QTest::addColumn<int>("in");
        QTest::addColumn<int>("out");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("width");
        QTest::newRow("least") << 16 << 16 << 2 << 2;
        QTest::newRow("part of a tile") << 16 << 32 << 3 << 5;
        QTest::newRow("many tiles") << 32 << 48 << 33 << 70;
        QTest::newRow("to RGB") << 16 << 3 << 20 << 31;
        QTest::newRow("wide") << 128 << 128 << 9 << 14;
    }

    void equalsTheConvolution()
    {
        QFETCH(int, in);
        QFETCH(int, out);
        QFETCH(int, height);
        QFETCH(int, width);
        const auto input = noise(in, height, width);
        const Layer layer(in, out);
        const auto expected = direct(input, layer.weight, layer.bias);

        for (const auto* kernels : usableKernels()) {
            const WinogradConv fast(layer.weight, layer.bias, *kernels);
            const auto output = emptyMap(out, height, width);
            core::nn::Scratch scratch;
            fast.apply(
                {.input = mapRowsOf(input), .output = mapRowsOf(output), .clipsNegative = false},
                scratch);
            QVERIFY(largestDifference(output, expected) < kRounding);
        }
    }

    void doublesAddsClipsAndPoolsOnTheWay()
    {
        const auto input = noise(16, 7, 10);
        const auto addend = noise(32, 7, 10);
        const Layer layer(16, 32);
        const auto sum = direct(doubled(input), layer.weight, layer.bias) + doubled(addend);
        const auto expected = torch::max_pool2d(torch::relu(sum), 2);

        for (const auto* kernels : usableKernels()) {
            const WinogradConv fast(layer.weight, layer.bias, *kernels);
            const auto output = emptyMap(32, 7, 10);
            core::nn::Scratch scratch;
            fast.apply({.input = mapRowsOf(input),
                        .output = mapRowsOf(output),
                        .addend = mapRowsOf(addend),
                        .doublesInput = true,
                        .doublesAddend = true,
                        .pools = true},
                       scratch);
            QVERIFY(largestDifference(output, expected) < kRounding);
        }
    }

    void theFirstConvolutionEqualsItsDefinition_data()
    {
        QTest::addColumn<int>("channels");
        QTest::newRow("quarter width") << 16;
        QTest::newRow("three quarters") << 48;
        QTest::newRow("full width") << 64;
    }

    void theFirstConvolutionEqualsItsDefinition()
    {
        QFETCH(int, channels);
        const auto rgb = noise(3, 11, 300);
        const Layer layer(3, channels);
        const auto output = emptyMap(channels, 11, 300);
        core::nn::Scratch scratch;

        core::nn::RgbConv(layer.weight, layer.bias)
            .apply(mapRowsOf(rgb), mapRowsOf(output), scratch);

        const auto expected = torch::relu(direct(rgb, layer.weight, layer.bias));
        QVERIFY(largestDifference(output, expected) < kRounding);
    }

    void aChainInBandsEqualsItsStepsOneByOne()
    {
        const Layer first(16, 32);
        const Layer detail(16, 16);
        const Layer second(32, 16);
        const Layer third(16, 3);
        const auto input = noise(16, 12, 18);
        const auto side = noise(16, 24, 36);
        const ConvolutionChain chain(
            {{.convolution = first.fast(), .doublesInput = true},
             {.convolution = second.fast(), .pools = true},
             {.convolution = detail.fast(), .clipsNegative = false, .side = mapRowsOf(side)},
             {.convolution = third.fast(), .clipsNegative = false}});
        auto expected = torch::relu(direct(doubled(input), first.weight, first.bias));
        expected = torch::relu(direct(expected, second.weight, second.bias));
        expected
            = doubled(torch::max_pool2d(expected, 2)) + direct(side, detail.weight, detail.bias);
        expected = direct(expected, third.weight, third.bias);

        const auto output = emptyMap(3, 24, 36);
        ChainMemory memory;
        for (std::int64_t row = 0; row < 24; row += 5) {
            const core::nn::Rows rows{.first = row, .last = std::min<std::int64_t>(row + 5, 24)};
            chain.run(mapRowsOf(input), mapRowsOf(output).only(rows), memory);
        }

        QCOMPARE(chain.outputFor(mapRowsOf(input)).height, std::int64_t{24});
        QVERIFY(largestDifference(output, expected) < 2 * kRounding);
    }

    void otherNumbersOfInputsAreRefused()
    {
        QVERIFY_THROWS_EXCEPTION(c10::Error, WinogradConv(torch::ones({16, 8, 3, 3}), {}));
        QVERIFY_THROWS_EXCEPTION(c10::Error, mapRowsOf(torch::ones({1, 4, 3, 5})));
    }
};

QTEST_GUILESS_MAIN(WinogradTest)
#include "winograd_test.moc"
