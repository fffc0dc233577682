#include "core/base/atomic_file.h"
#include "core/base/cancelled.h"
#include "core/base/error.h"
#include "core/io/extension.h"
#include "core/io/video_output.h"

#include <fmt/format.h>

namespace core::io {

bool isVideoOutput(const std::filesystem::path& file)
{
    const auto extension = lowerExtension(file);
    return extension == "mp4" || extension == "mkv" || extension == "mov";
}

void requireVideoCanBeWritten(const std::filesystem::path& file, const VideoPlan& plan,
                              const std::filesystem::path& folder)
{
    requireWritable(file);
    auto probe = plan;
    probe.times.resize(1);
    const auto temporary = folder / ("probe" + file.extension().string());
    try {
        VideoOutput output(temporary, file, probe);
        output.write(Image(plan.size.width, plan.size.height), probe.times.front());
        output.finish();
    } catch (...) {
        std::error_code ignored;
        std::filesystem::remove(temporary, ignored);
        throw;
    }
    std::filesystem::remove(temporary);
}

void writeVideo(const std::filesystem::path& file, const VideoPlan& plan,
                const FinishedFrame& frame, const std::stop_token& stop)
{
    if (!isVideoOutput(file)) {
        throw Error(fmt::format("{} must end with .mp4, .mkv or .mov.", file.string()));
    }
    replaceFile(file, [&](const std::filesystem::path& temporary) {
        VideoOutput output(temporary, file, plan);
        for (std::size_t i = 0; i < plan.times.size(); ++i) {
            throwIfStopped(stop);
            output.write(frame(i), plan.times[i]);
        }
        output.finish();
    });
}

} // namespace core::io
