/// @file An engine that makes night of pictures by darkening them, and does what the test tells it.

#pragma once

#include "core/base/cancelled.h"
#include "core/base/error.h"
#include "ui/canvas/picture_pyramid.h"
#include "ui/daynight/daynight_engine.h"

#include <QDir>
#include <QImage>

#include <atomic>
#include <chrono>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

/// Reads real files with Qt. Night is a fifth of the brightness, day five times it.
class FakeDayNightEngine : public ui::DayNightEngine {
public:
    using Path = std::filesystem::path;

    std::atomic<int> milliseconds{0}; ///< that a translation takes
    std::atomic<bool> failToTranslate{false};
    std::atomic<int> cancelled{0};
    std::atomic<int> preview{64};

    /// "night 1.00 160x120", one for each translation; " network" where detail comes from it.
    std::vector<std::string> translations() const
    {
        const std::lock_guard lock(m_mutex);
        return m_translations;
    }

    void configure(const ui::ComputingPreferences&, const Path&) override { }
    std::vector<ui::NamedTranslator> models() const override
    {
        return {{.name = "mine", .file = "/models/mine.safetensors"}};
    }
    std::vector<std::string> readableExtensions() const override { return {"png", "jpg"}; }

    std::vector<std::string> videoExtensions() const override { return {"mkv", "mp4"}; }
    bool meansFrames(const Path&) const override { return false; }
    std::unique_ptr<core::io::FrameSource> openFrames(const Path& file) override
    {
        throw core::Error(file.filename().string() + " holds no video.");
    }
    core::video::ExportedShot exportShot(const core::video::ShotExport&, const ui::DayNightRequest&,
                                         const std::stop_token&, core::ProgressObserver*) override
    {
        return {};
    }

    std::vector<Path> listPictures(const Path& place) override
    {
        if (!std::filesystem::exists(place)) {
            throw core::Error("There is no file or folder " + place.string() + "; check the name.");
        }
        if (!std::filesystem::is_directory(place)) {
            return {place};
        }
        std::vector<Path> files;
        for (const QString& name : QDir(QString::fromStdString(place.string()))
                                       .entryList({QStringLiteral("*.png")}, QDir::Files)) {
            files.push_back(place / name.toStdString());
        }
        if (files.empty()) {
            throw core::Error("The folder " + place.string() + " holds no pictures.");
        }
        return files;
    }

    core::Image readPicture(const Path& file) override
    {
        const QImage image(QString::fromStdString(file.string()));
        if (image.isNull()) {
            throw core::Error(file.filename().string() + " holds no picture.");
        }
        return ui::toImage(image);
    }

    core::io::WriteReport writePicture(const core::Image& image, const Path& file,
                                       const core::io::WriteOptions&) override
    {
        ui::toQImage(image).save(QString::fromStdString(file.string()));
        return {.kept = {"EXIF."}, .converted = {}, .lost = {}};
    }

    int previewSize() const override { return preview; }

    core::Image translate(const core::Image& image, const ui::DayNightRequest& request,
                          const std::stop_token& stop, core::ProgressObserver*) override
    {
        for (int passed = 0; passed < milliseconds; passed += 5) {
            if (stop.stop_requested()) {
                ++cancelled;
            }
            core::throwIfStopped(stop);
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        if (failToTranslate || request.model == "/broken") {
            throw core::Error("The networks are missing.");
        }
        const bool night = request.settings.direction == core::translate::Direction::ToNight;
        note(image, request, night);
        return changed(image, night, request.settings.strength);
    }

    static core::Image changed(const core::Image& image, bool night, double amount)
    {
        core::Image made = image;
        const auto strength = static_cast<float>(amount);
        for (float& value : made.pixels()) {
            value += strength * ((night ? value / 5 : std::min(1.0F, 5 * value)) - value);
        }
        return made;
    }

    std::unique_ptr<ui::LutWriter> makeLut() override
    {
        class Writer final : public ui::LutWriter {
        public:
            void add(const core::Image&, const core::Image&) override { ++m_count; }
            double write(const Path& file) override
            {
                QFile out(QString::fromStdString(file.string()));
                if (m_count == 0 || !out.open(QIODevice::WriteOnly)) {
                    throw core::Error("Cannot write " + file.string() + ".");
                }
                out.write(QByteArray::number(m_count));
                return 0.01;
            }

        private:
            int m_count = 0;
        };
        return std::make_unique<Writer>();
    }

private:
    void note(const core::Image& image, const ui::DayNightRequest& request, bool night)
    {
        const std::lock_guard lock(m_mutex);
        m_translations.push_back(
            (night ? "night " : "day ") + std::to_string(request.settings.strength).substr(0, 4)
            + " " + std::to_string(image.width()) + "x" + std::to_string(image.height())
            + (request.settings.detail == core::translate::Detail::Network ? " network" : ""));
    }

    mutable std::mutex m_mutex;
    std::vector<std::string> m_translations;
};
