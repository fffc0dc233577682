#include "core/base/cancelled.h"
#include "core/image/resize.h"
#include "core/nn/day_night_generator.h"
#include "core/nn/image_tensor.h"
#include "core/nn/network_weights.h"
#include "core/nn/resnet_generator.h"
#include "core/nn/weights_file.h"
#include "core/translate/day_night_translator.h"
#include "core/translate/network_detail.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using core::Image;

namespace {

Image noise(int width, int height)
{
    Image image(width, height);
    torch::manual_seed(7);
    const auto values = torch::rand({static_cast<std::int64_t>(image.pixels().size())});
    std::copy_n(values.const_data_ptr<float>(), image.pixels().size(), image.pixels().begin());
    return image;
}

float largestDifference(const Image& a, const Image& b)
{
    return (core::nn::tensorView(a) - core::nn::tensorView(b)).abs().max().item<float>();
}

core::nn::DayNightGenerator livelyGenerator()
{
    const torch::NoGradGuard noGrad;
    torch::manual_seed(4);
    core::nn::DayNightGenerator generator(core::nn::DayNightGeneratorOptions{.width = 0.125});
    generator->named_parameters()["last.weight"].mul_(50); // away from the identity
    return generator;
}

} // namespace

class NetworkDetailTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsJoinWithoutASeam()
    {
        const torch::NoGradGuard noGrad;
        auto generator = livelyGenerator();
        const auto image = noise(1100, 40); // three parts
        const auto small = core::resized(image, {.width = 110, .height = 36});

        const auto made = core::translate::networkResult(*generator, image, small, {}, nullptr);

        QCOMPARE(made.size(), image.size());
        QVERIFY(largestDifference(made, image) > 0.05F);

        // a part of the picture around a seam, with a seam elsewhere, is the same
        Image right(588, 40);
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 588; ++x) {
                std::copy_n(image.at(x + 512, y).data(), 3, right.at(x, y).data());
            }
        }
        const auto moved = core::translate::networkResult(*generator, right, small, {}, nullptr);
        float difference = 0;
        for (int x = 200; x < 588; ++x) { // beyond the reach of the new left border
            difference
                = std::max(difference, std::abs(moved.at(x, 20)[1] - made.at(x + 512, 20)[1]));
        }
        QVERIFY2(difference < 1e-5F, qPrintable(QString::number(difference)));
    }

    void aStopEndsIt()
    {
        auto generator = livelyGenerator();
        std::stop_source source;
        source.request_stop();
        const auto image = noise(64, 64);

        QVERIFY_THROWS_EXCEPTION(
            core::Cancelled,
            core::translate::networkResult(*generator, image, image, source.get_token(), nullptr));
    }

    void networksWithoutMatricesAreGuidedToo()
    {
        const torch::NoGradGuard noGrad;
        const QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "net.safetensors";
        core::nn::ResnetGenerator generator(
            core::nn::ResnetGeneratorOptions{.blocks = 6, .width = 1.0 / 16});
        auto parameters = generator->named_parameters();
        parameters["last.weight"].zero_();
        parameters["last.bias"].fill_(-0.5); // every picture becomes this grey
        core::nn::TensorMap tensors;
        for (const auto& [name, tensor] : core::nn::state(*generator)) {
            tensors.emplace_back(name, tensor.detach().contiguous());
        }
        core::nn::writeSafetensors({.tensors = tensors}, file);
        const core::translate::DayNightTranslator translator({.weights = file});
        Image image(400, 300);
        for (int y = 0; y < 300; ++y) {
            for (int x = 0; x < 400; ++x) {
                image.at(x, y)[0] = static_cast<float>(0.5 + 0.3 * std::sin(0.05 * x));
                image.at(x, y)[1] = 0.4F;
                image.at(x, y)[2] = static_cast<float>(0.5 + 0.3 * std::cos(0.03 * y));
            }
        }

        const auto expected = static_cast<float>((std::tanh(-0.5) + 1) / 2);
        for (const auto detail :
             {core::translate::Detail::Guided, core::translate::Detail::Network}) {
            const auto made = translator.translate(image, {.detail = detail});
            for (const auto value : made.pixels()) {
                QVERIFY(std::abs(value - expected) < 0.02F);
            }
        }
    }
};

QTEST_GUILESS_MAIN(NetworkDetailTest)
#include "network_detail_test.moc"
