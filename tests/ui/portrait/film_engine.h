/// @file A fake engine that reads and writes real videos.

#pragma once

#include "core/io/frame_source.h"
#include "core/video/shot_export.h"
#include "tests/ui/portrait/fake_engine.h"

#include <atomic>
#include <memory>

/// Frames and files are real; what is painted is the frame, half as bright.
class FilmEngine : public FakeEngine {
public:
    std::atomic<int> frameMilliseconds{0}; ///< of painting one for an export
    std::atomic<int> opened{0};

    std::unique_ptr<core::io::FrameSource> openFrames(const Path& file) override
    {
        ++opened;
        return core::io::openFrames(file);
    }

    core::video::ExportedShot exportShot(const ui::ShotRequest& request,
                                         const std::stop_token& stop,
                                         core::ProgressObserver* progress) override
    {
        const auto source = openFrames(request.target.content);
        auto target = request.target;
        target.settings
            = "{\"structure\":" + std::to_string(request.settings.background.structure) + "}";
        const core::video::ShotWork work{
            .findMask
            = [](const core::Image& frame) { return core::Mask(frame.width(), frame.height()); },
            .givenMasks = request.masks,
            .paint = [&](const core::Image& frame,
                         const core::Mask* mask) { return painted(frame, *mask, stop); }};
        return core::video::exportShot(*source, target, work, progress, stop);
    }

private:
    /// Half as bright, and white where the mask is.
    core::Image painted(const core::Image& frame, const core::Mask& mask,
                        const std::stop_token& stop) const
    {
        for (int passed = 0; passed < frameMilliseconds; passed += 5) {
            core::throwIfStopped(stop);
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        core::Image image = frame;
        for (std::size_t i = 0; i < image.pixels().size(); ++i) {
            image.pixels()[i] = std::max(image.pixels()[i] / 2, mask.values()[i / 3]);
        }
        return image;
    }
};
