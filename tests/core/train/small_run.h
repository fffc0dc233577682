/// @file Trainings that take a second: generated pictures, the narrowest networks, small crops.

#pragma once

#include "core/io/picture_file.h"
#include "core/nn/network_weights.h"
#include "core/nn/vgg19_encoder.h"
#include "core/nn/weights_file.h"
#include "core/train/training.h"

#include <QByteArray>
#include <QFile>

#include <cmath>
#include <filesystem>
#include <string>

namespace small_run {

inline constexpr double kWidth = 1.0 / 16;
inline constexpr int kPictures = 4;

inline std::string pictureName(int number)
{
    return std::string("p").append(std::to_string(number)).append(".png");
}

/// Waves of another direction and colour for each `number`, with a disc for a person.
inline void writePicture(const std::filesystem::path& root, int number)
{
    core::Image image(44, 36);
    core::Mask mask(44, 36);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool isPerson = std::hypot(x - 20 - number, y - 18) < 10;
            for (std::size_t channel = 0; channel < 3; ++channel) {
                const double wave
                    = std::sin(0.3 * (number + 1) * x + 0.2 * y * static_cast<double>(channel + 1));
                image.at(x, y)[channel] = static_cast<float>(isPerson ? 0.9 : 0.4 + 0.3 * wave);
            }
            mask.at(x, y) = isPerson ? 1.0F : 0.0F;
        }
    }
    const auto name = pictureName(number);
    core::io::writePicture(image, root / "pictures" / name);
    core::io::writeMask(mask, root / "masks" / name);
}

inline void writeEncoder(std::uint64_t seed, const std::filesystem::path& file)
{
    torch::manual_seed(seed);
    const core::nn::Vgg19Encoder encoder(core::nn::Vgg19EncoderOptions{.width = kWidth});
    core::nn::TensorMap tensors;
    for (const auto& [name, tensor] : core::nn::state(*encoder)) {
        tensors.emplace_back(name, tensor.detach().contiguous());
    }
    core::nn::writeSafetensors({.tensors = tensors}, file);
}

/// Pictures, masks, and two encoders of fixed random weights below `root`.
inline void prepare(const std::filesystem::path& root)
{
    std::filesystem::create_directories(root / "pictures");
    std::filesystem::create_directories(root / "masks");
    for (int number = 0; number < kPictures; ++number) {
        writePicture(root, number);
    }
    writeEncoder(5, root / "encoder.safetensors");
    writeEncoder(6, root / "judge.safetensors");
}

/// The pictures once more, as CycleGAN lays out its data; the nights are the same, darkened.
inline void prepareDayNight(const std::filesystem::path& root)
{
    for (const char* part : {"train", "test"}) {
        const auto day = root / "sorted" / (std::string(part) + "A");
        const auto night = root / "sorted" / (std::string(part) + "B");
        std::filesystem::create_directories(day);
        std::filesystem::create_directories(night);
        for (int number = 0; number < kPictures; ++number) {
            auto image = core::io::readPicture(root / "pictures" / pictureName(number));
            core::io::writePicture(image, day / pictureName(number));
            for (auto& value : image.pixels()) {
                value *= 0.3F;
            }
            core::io::writePicture(image, night / pictureName(number));
        }
    }
}

/// Options of "sanet" ("sanet-encoder": with its encoder), "segnet", "distil" or "day-night" on
/// what prepare() and prepareDayNight() made.
inline core::train::TrainingOptions options(const std::filesystem::path& root,
                                            const std::string& recipe)
{
    core::train::TrainingOptions result{.runFolder = root / "run",
                                        .width = kWidth,
                                        .learningRate = 1e-3,
                                        .steps = 4,
                                        .batchSize = 2,
                                        .cropSize = 32,
                                        .checkpointEvery = 2,
                                        .sampleEvery = 0,
                                        .validationPercent = 30,
                                        .threads = 1};
    if (recipe.starts_with("sanet")) {
        core::train::SanetOptions own{.contentFolder = root / "pictures",
                                      .styleFolder = root / "pictures",
                                      .encoder = root / "encoder.safetensors"};
        if (recipe == "sanet-encoder") {
            own.lossNetwork = root / "judge.safetensors";
            own.weights.encoder = 1;
        }
        result.recipe = own;
    } else if (recipe == "segnet") {
        result.recipe = core::train::SegnetOptions{.pictureFolder = root / "pictures",
                                                   .maskFolder = root / "masks",
                                                   .encoder = root / "encoder.safetensors"};
    } else if (recipe == "day-night") {
        result.recipe = core::train::DayNightOptions{.dataFolder = root / "sorted", .poolSize = 3};
    } else {
        result.recipe = core::train::DistilOptions{.contentFolder = root / "pictures",
                                                   .teacher = root / "encoder.safetensors"};
    }
    return result;
}

/// Remembers what it is told and can ask for a stop.
class Observer : public core::train::TrainingObserver {
public:
    void onStep(const core::train::StepReport& report) override
    {
        steps.push_back(report);
        if (report.step == stopAfter) {
            stop.request_stop();
        }
    }
    void onSample(std::int64_t, const std::filesystem::path& picture) override
    {
        samples.push_back(picture);
    }
    void onCheckpoint(std::int64_t step, const std::filesystem::path&) override
    {
        checkpoints.push_back(step);
    }

    std::vector<core::train::StepReport> steps = {};
    std::vector<std::filesystem::path> samples = {};
    std::vector<std::int64_t> checkpoints = {};
    std::int64_t stopAfter = 0;
    std::stop_source stop = {};
};

inline QByteArray contents(const std::filesystem::path& file)
{
    QFile reader(QString::fromStdString(file.string()));
    return reader.open(QIODevice::ReadOnly) ? reader.readAll() : QByteArray();
}

} // namespace small_run
