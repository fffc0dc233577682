/// @file An engine that paints in plain colours and does what the test tells it.

#pragma once

#include "core/base/cancelled.h"
#include "core/base/error.h"
#include "core/base/numbered_files.h"
#include "ui/canvas/picture_pyramid.h"
#include "ui/portrait/portrait_engine.h"

#include <QImage>

#include <atomic>
#include <chrono>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

/// Reads real files with Qt; "paints" the red of the background's structure, slowly if told so.
class FakeEngine : public ui::PortraitEngine {
public:
    using Path = std::filesystem::path;

    std::atomic<int> previewMilliseconds{0};
    std::atomic<int> fullMilliseconds{0};
    std::atomic<int> writeMilliseconds{0};
    std::atomic<bool> failToRender{false};
    std::atomic<bool> failToSegment{false};
    std::atomic<bool> failToWrite{false};
    std::atomic<int> cancelled{0};
    std::atomic<int> preview{64};

    /// The renders of the result so far, in order: "preview 0.50", "full 1.20".
    std::vector<std::string> renders() const
    {
        const std::lock_guard lock(m_mutex);
        return m_renders;
    }

    int count(const std::string& quality) const
    {
        int found = 0;
        for (const std::string& render : renders()) {
            found += render.starts_with(quality) ? 1 : 0;
        }
        return found;
    }

    void configure(const ui::ComputingPreferences& computing, const Path& ownNetworks) override
    {
        const std::lock_guard lock(m_mutex);
        m_computing = computing;
        m_ownNetworks = ownNetworks;
    }

    /// As it was last configured.
    ui::ComputingPreferences computing() const
    {
        const std::lock_guard lock(m_mutex);
        return m_computing;
    }

    core::stylize::CudaDevices cudaDevices() override
    {
        return {.names = {"Fake GPU 9000"}, .problem = {}};
    }

    std::vector<std::string> readableExtensions() const override { return {"png", "jpg"}; }

    std::vector<ui::NamedNetwork> networks() const override
    {
        const std::lock_guard lock(m_mutex);
        const Path own = m_ownNetworks.empty() ? "/models" : m_ownNetworks;
        return {{.name = "sanet", .file = "/models/sanet.safetensors"},
                {.name = "bold", .file = own / "bold.safetensors"},
                {.name = "wide",
                 .file = own / "wide.safetensors",
                 .role = ui::NamedNetwork::Role::Encoder,
                 .width = 1}};
    }

    /// What the last full render was asked to paint.
    ui::RenderRequest lastFull() const
    {
        const std::lock_guard lock(m_mutex);
        return m_lastFull;
    }

    /// How many pictures were read.
    int read() const { return m_read; }

    /// What the mask of full renders was in the upper left corner, by the picture's width.
    std::map<int, float> fullMasks() const
    {
        const std::lock_guard lock(m_mutex);
        return m_fullMasks;
    }

    core::Image readPicture(const Path& file) override
    {
        ++m_read;
        const QImage image(QString::fromStdString(file.string()));
        if (image.isNull()) {
            throw core::Error("The file " + file.filename().string() + " holds no picture.");
        }
        return ui::toImage(image);
    }

    core::Mask readMask(const Path& file) override
    {
        const core::Image picture = readPicture(file);
        core::Mask mask(picture.width(), picture.height());
        for (int y = 0; y < mask.height(); ++y) {
            for (int x = 0; x < mask.width(); ++x) {
                mask.at(x, y) = picture.at(x, y)[0];
            }
        }
        return mask;
    }

    void writeMask(const core::Mask& mask, const Path& file) override
    {
        ui::toQImage(mask).save(QString::fromStdString(file.string()));
    }

    core::io::WriteReport writePicture(const core::Image& image, const Path& file,
                                       const core::io::WriteOptions&) override
    {
        std::this_thread::sleep_for(std::chrono::milliseconds(writeMilliseconds));
        if (failToWrite) {
            throw core::Error("The disk is full: " + file.filename().string());
        }
        ui::toQImage(image).save(QString::fromStdString(file.string()));
        return {.kept = {"EXIF."}, .converted = {}, .lost = {"Transparency."}};
    }

    std::vector<std::string> videoExtensions() const override { return {"mp4", "mkv"}; }

    bool meansFrames(const Path& file) const override
    {
        return file.extension() == ".mp4" || file.extension() == ".mkv"
            || (core::numberPattern(file) && !std::filesystem::exists(file));
    }

    /// There are none: film_engine.h has an engine that reads and writes them.
    std::unique_ptr<core::io::FrameSource> openFrames(const Path& file) override
    {
        throw core::Error(file.filename().string() + " is no video.");
    }

    core::video::ExportedShot exportShot(const ui::ShotRequest& request, const std::stop_token&,
                                         core::ProgressObserver*) override
    {
        throw core::Error(request.target.content.filename().string() + " is no video.");
    }

    core::Mask segment(const core::Image& content, const std::stop_token&) override
    {
        if (failToSegment) {
            throw core::Error("No weights for finding people.");
        }
        core::Mask mask(content.width(), content.height());
        for (int y = 0; y < mask.height(); ++y) {
            for (int x = mask.width() / 2; x < mask.width(); ++x) {
                mask.at(x, y) = 1;
            }
        }
        return mask;
    }

    int previewSize() const override { return preview; }

    core::Image render(const ui::RenderRequest& request, const std::stop_token& stop,
                       core::ProgressObserver* progress) override
    {
        const bool full = request.quality == ui::RenderQuality::Full;
        work(full ? fullMilliseconds : previewMilliseconds, stop, progress);
        if (failToRender) {
            throw core::Error("The weights are missing: put them into models/.");
        }
        if (full) {
            const std::lock_guard lock(m_mutex);
            m_lastFull = request;
            if (request.scene.mask) {
                m_fullMasks[request.scene.content->width()] = request.scene.mask->at(0, 0);
            }
        }
        const double structure = request.settings.background.structure;
        if (request.stage == core::stylize::Stage::Result) {
            const std::lock_guard lock(m_mutex);
            m_renders.push_back((full ? "full " : "preview ")
                                + std::to_string(structure).substr(0, 4));
        }
        const core::Image& content = *request.scene.content;
        core::Image painted(content.width(), content.height());
        for (std::size_t index = 0; index < painted.pixels().size(); index += 3) {
            painted.pixels()[index] = static_cast<float>(structure / 2);
        }
        return painted;
    }

private:
    void work(int milliseconds, const std::stop_token& stop, core::ProgressObserver* progress)
    {
        for (int passed = 0; passed < milliseconds; passed += 5) {
            if (stop.stop_requested()) {
                ++cancelled;
            }
            core::throwIfStopped(stop);
            if (progress != nullptr) {
                progress->onProgress({.stage = "painting", .done = passed, .total = milliseconds});
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }

    mutable std::mutex m_mutex;
    std::vector<std::string> m_renders;
    ui::RenderRequest m_lastFull;
    std::map<int, float> m_fullMasks;
    std::atomic<int> m_read{0};
    ui::ComputingPreferences m_computing;
    Path m_ownNetworks;
};
