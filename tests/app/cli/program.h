/// @file Runs the real chiaroscuro-cli with small random networks and pictures.

#pragma once

#include "core/io/picture_file.h"
#include "core/nn/day_night_generator.h"
#include "core/nn/network_weights.h"
#include "core/nn/segnet.h"
#include "core/nn/weights_file.h"
#include "tests/core/stylize/tiny_networks.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <filesystem>

namespace tests {

struct Run {
    int code = -1;
    QString output;
    QString errors;
};

/// Generators of random weights, lively enough to change a picture visibly.
inline void writeDayNight(const std::filesystem::path& file)
{
    const torch::NoGradGuard noGrad;
    core::nn::WeightsFile weights{.metadata = {{"network", "day_night"},
                                               {"width", "0.125"},
                                               {"head", "colour-affine"},
                                               {"normalization", "instance"},
                                               {"upsampling", "resize"},
                                               {"network_size", "32"}}};
    for (const char* direction : {"to_night.", "to_day."}) {
        core::nn::DayNightGenerator generator(core::nn::DayNightGeneratorOptions{.width = 0.125});
        generator->named_parameters()["last.weight"].mul_(20);
        core::nn::appendWithPrefix(weights.tensors, direction, core::nn::state(*generator));
    }
    core::nn::writeSafetensors(weights, file);
}

/// A folder with models, pictures and results that disappears with it.
class Program final {
public:
    Program()
    {
        std::filesystem::create_directories(path("models"));
        writeTinyNetworks(path("models"));
        torch::manual_seed(3);
        write(*core::nn::Segnet(core::nn::SegnetOptions{.width = 1.0 / 16}),
              path("models/segnet.safetensors"));
        writeDayNight(path("models/day_night.safetensors"));
    }

    std::filesystem::path path(const std::string& name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

    QString text(const std::string& name) const
    {
        return QString::fromStdString(path(name).string());
    }

    /// A gradient that no other picture has.
    void paint(const std::string& name, int width = 48, int height = 40) const
    {
        core::Image image(width, height);
        const auto seed = static_cast<float>(name.size() % 7) / 7.0F;
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                image.at(x, y)[0] = static_cast<float>(x) / static_cast<float>(width);
                image.at(x, y)[1] = static_cast<float>(y) / static_cast<float>(height);
                image.at(x, y)[2] = seed;
            }
        }
        std::filesystem::create_directories(path(name).parent_path());
        core::io::writePicture(image, path(name));
    }

    /// With the models and the user's folders inside the temporary one, where it will run.
    void prepare(QProcess& process) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("CHIAROSCURO_MODELS"), text("models"));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), text("data"));
        environment.insert(QStringLiteral("XDG_CACHE_HOME"), text("cache"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
    }

    void start(QProcess& process, const QStringList& arguments) const
    {
        prepare(process);
        process.start(QStringLiteral(CHIAROSCURO_CLI), arguments);
    }

    Run run(const QStringList& arguments) const
    {
        QProcess process;
        start(process, arguments);
        if (!process.waitForFinished(120'000)) {
            return {.errors = QStringLiteral("it did not end")};
        }
        return {.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                .output = QString::fromUtf8(process.readAllStandardOutput()),
                .errors = QString::fromUtf8(process.readAllStandardError())};
    }

    /// `portrait` with these on top of one content and one style.
    Run portrait(const QStringList& more) const
    {
        return run(QStringList{QStringLiteral("portrait"), QStringLiteral("--content"),
                               QStringLiteral("ann.png"), QStringLiteral("--style"),
                               QStringLiteral("wave.png"), QStringLiteral("--output"),
                               QStringLiteral("out.png")}
                   + more);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace tests
