/// @file Trainings of real networks between day and night that take seconds.

#pragma once

#include "core/io/picture_file.h"
#include "core/train/presets.h"
#include "core/train/training.h"

#include <QByteArray>
#include <QFile>

#include <cmath>
#include <filesystem>
#include <string>
#include <string_view>

namespace small_training {

/// Waves, another for each number; nights are dark.
inline void writeSets(const std::filesystem::path& root)
{
    for (const char* part : {"trainA", "trainB", "testA", "testB"}) {
        std::filesystem::create_directories(root / part);
        const float light = std::string_view(part).ends_with('B') ? 0.2F : 0.8F;
        for (int number = 0; number < 4; ++number) {
            core::Image image(48, 40);
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    for (std::size_t channel = 0; channel < 3; ++channel) {
                        const double wave = std::sin(0.2 * (number + 1) * x + 0.3 * y);
                        image.at(x, y)[channel] = light * static_cast<float>(0.6 + 0.4 * wave);
                    }
                }
            }
            core::io::writePicture(image, root / part / (std::to_string(number) + ".png"));
        }
    }
}

inline core::train::TrainingOptions options(const std::filesystem::path& root, std::int64_t steps)
{
    auto options = core::train::presetOptions("day-night", "recommended");
    std::get<core::train::DayNightOptions>(options.recipe).dataFolder = root / "sets";
    options.runFolder = root / "run";
    options.width = 0.0625;
    options.steps = steps;
    options.cropSize = 32;
    options.checkpointEvery = 25;
    options.sampleEvery = 25;
    options.threads = 1;
    return options;
}

class Silent final : public core::train::TrainingObserver {
public:
    void onStep(const core::train::StepReport&) override { }
    void onSample(std::int64_t, const std::filesystem::path&) override { }
    void onCheckpoint(std::int64_t, const std::filesystem::path&) override { }
};

inline QByteArray contents(const std::filesystem::path& file)
{
    QFile reader(QString::fromStdString(file.string()));
    return reader.open(QIODevice::ReadOnly) ? reader.readAll() : QByteArray();
}

} // namespace small_training
