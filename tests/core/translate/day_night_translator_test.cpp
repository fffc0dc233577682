#include "core/base/cancelled.h"
#include "core/base/error.h"
#include "core/nn/day_night_generator.h"
#include "core/nn/image_tensor.h"
#include "core/nn/network_weights.h"
#include "core/nn/weights_file.h"
#include "core/translate/day_night_translator.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using core::Image;
using core::translate::DayNightTranslator;
using core::translate::Direction;

namespace {

Image picture(int width, int height)
{
    Image image(width, height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            image.at(x, y)[0] = static_cast<float>(0.5 + 0.4 * std::sin(0.1 * x));
            image.at(x, y)[1] = static_cast<float>(0.5 + 0.4 * std::sin(0.07 * y + 1));
            image.at(x, y)[2] = static_cast<float>(0.5 + 0.4 * std::cos(0.05 * (x + y)));
        }
    }
    return image;
}

float largestDifference(const Image& a, const Image& b)
{
    return (core::nn::tensorView(a) - core::nn::tensorView(b)).abs().max().item<float>();
}

/// A generator whose matrices are the same everywhere: the last layer's bias.
core::nn::TensorMap constantChange(double offset)
{
    const torch::NoGradGuard noGrad;
    core::nn::DayNightGenerator generator(core::nn::DayNightGeneratorOptions{.width = 0.125});
    auto parameters = generator->named_parameters();
    parameters["last.weight"].zero_();
    for (const int constant : {3, 7, 11}) {
        parameters["last.bias"][constant] = offset;
    }
    return core::nn::state(*generator);
}

/// As `train day-night` publishes them: night is darker, day brighter.
void writeNetworks(const std::filesystem::path& file, const std::string& head = "colour-affine")
{
    core::nn::WeightsFile weights{.metadata = {{"network", "day_night"},
                                               {"width", "0.125"},
                                               {"head", head},
                                               {"normalization", "instance"},
                                               {"upsampling", "resize"},
                                               {"network_size", "32"}}};
    for (const auto& [name, tensor] : constantChange(-1)) {
        weights.tensors.emplace_back("to_night." + name, tensor.detach().contiguous());
    }
    for (const auto& [name, tensor] : constantChange(0.5)) {
        weights.tensors.emplace_back("to_day." + name, tensor.detach().contiguous());
    }
    core::nn::writeSafetensors(weights, file);
}

float changedValue(float value, double offset)
{
    return static_cast<float>((std::tanh(1.2 * (2 * value - 1 + offset)) + 1) / 2);
}

} // namespace

class DayNightTranslatorTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path m_file;

    DayNightTranslator translator() const { return DayNightTranslator({.weights = m_file}); }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = std::filesystem::path(m_folder.path().toStdString()) / "day_night.safetensors";
        writeNetworks(m_file);
    }

    void eachDirectionHasItsNetwork()
    {
        const auto input = picture(120, 80);

        const auto night = translator().translate(input, {.direction = Direction::ToNight});
        const auto day = translator().translate(input, {.direction = Direction::ToDay});

        for (const auto& [x, y] : {std::pair(0, 0), std::pair(60, 40), std::pair(119, 79)}) {
            const auto before = input.at(x, y)[1];
            QVERIFY(std::abs(night.at(x, y)[1] - changedValue(before, -1)) < 0.01F);
            QVERIFY(std::abs(day.at(x, y)[1] - changedValue(before, 0.5)) < 0.01F);
        }
    }

    void anySizeIsTaken_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("one pixel") << 1 << 1;
        QTest::newRow("odd") << 37 << 61;
        QTest::newRow("a strip") << 1500 << 3;
        QTest::newRow("tall") << 5 << 900;
    }
    void anySizeIsTaken()
    {
        QFETCH(int, width);
        QFETCH(int, height);

        const auto made = translator().translate(picture(width, height), {});

        QCOMPARE(made.size(), (core::Size{width, height}));
        for (const auto value : made.pixels()) {
            QVERIFY(value >= 0 && value <= 1); // not NaN either
        }
    }

    void strengthMixesInLinearLight()
    {
        const auto input = picture(64, 48);
        const auto whole = translator().translate(input, {});
        const auto half = translator().translate(input, {.strength = 0.5});
        const auto linear = [](double v) {
            return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        };

        QCOMPARE(largestDifference(translator().translate(input, {.strength = 0}), input), 0.0F);
        const auto expected = (linear(input.at(30, 20)[0]) + linear(whole.at(30, 20)[0])) / 2;
        QVERIFY(std::abs(linear(half.at(30, 20)[0]) - expected) < 1e-4);
    }

    void alphaAndOriginComeAlong()
    {
        auto input = picture(20, 10);
        input.setAlpha(std::vector<float>(200, 0.25F));
        const auto origin = std::make_shared<core::PictureOrigin>();
        input.setOrigin(origin);

        const auto made = translator().translate(input, {});

        QCOMPARE(made.alpha()[7], 0.25F);
        QCOMPARE(made.origin(), std::shared_ptr<const core::PictureOrigin>(origin));
    }

    void aStopEndsIt()
    {
        std::stop_source source;
        source.request_stop();

        QVERIFY_THROWS_EXCEPTION(core::Cancelled,
                                 translator().translate(picture(64, 48), {}, source.get_token()));
    }

    void otherWeightsAreRefused()
    {
        const auto folder = m_file.parent_path();
        writeNetworks(folder / "odd.safetensors", "odd"); // a head that nobody knows
        core::nn::writeSafetensors({.tensors = {{"a", torch::zeros({1})}}},
                                   folder / "foreign.safetensors");

        for (const char* name : {"odd.safetensors", "foreign.safetensors", "none.safetensors"}) {
            QVERIFY_THROWS_EXCEPTION(core::Error, DayNightTranslator({.weights = folder / name}));
        }
    }
};

QTEST_GUILESS_MAIN(DayNightTranslatorTest)
#include "day_night_translator_test.moc"
