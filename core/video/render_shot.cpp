#include "core/video/render_shot.h"

#include "core/base/cancelled.h"
#include "core/image/motion_trail.h"
#include "core/image/steadied.h"
#include "core/io/picture_file.h"
#include "core/video/frame_changes.h"
#include "core/video/render_manifest.h"
#include "core/video/shot_frames.h"

#include <algorithm>

namespace core::video {

namespace {

constexpr double kCut = MotionTrail::kCut;

/// Whether reading a written frame gives back the values that meanChange() compares.
bool givesBackValues(const std::filesystem::path& file, const io::WriteOptions& options)
{
    const auto extension = file.extension();
    return options.bitsPerChannel == 8
        && (extension == ".png" || extension == ".tif" || extension == ".tiff");
}

/// One render of a range.
class ShotRender final {
public:
    ShotRender(io::FrameSource& source, const ShotOptions& options, const ShotWork& work)
        : m_options(options)
        , m_work(work)
        , m_manifest(options.pattern.parent_path(), options.identity)
        , m_frames(source, options.frames, work)
    {
    }

    bool isFinished(std::int64_t number) const { return m_manifest.finished(number) != nullptr; }

    void paint(std::int64_t number)
    {
        const double inputChange = number > m_options.frames.first
            ? meanChange(m_frames.frame(number - 1), m_frames.frame(number))
            : 0;
        beginScene(inputChange > kCut ? number : sceneOf(number - 1));
        auto painted = steady(made(number), number);
        painted.setOrigin(nullptr); // a video's frames say nothing about themselves
        const auto file = io::frameFile(m_options.pattern, number);
        io::writePicture(painted, file, m_options.write);
        painted = givesBackValues(file, m_options.write)
            ? asStored(std::move(painted))
            : io::readPicture(file); // as a continued render will see it

        FinishedFrame finished{.file = file.filename().string(),
                               .bytes = std::filesystem::file_size(file)};
        if (number > m_options.frames.first) {
            finished.change = meanChange(paintedBefore(number), painted);
            finished.inputChange = inputChange;
        }
        m_manifest.add(number, finished);
        m_painted = std::move(painted);
        m_paintedNumber = number;
    }

    double flicker() const { return m_manifest.flicker(); }

private:
    /// The first frame since the last cut up to a finished frame, or of the range.
    std::int64_t sceneOf(std::int64_t number) const
    {
        while (number > m_options.frames.first && m_manifest.finished(number) != nullptr
               && m_manifest.finished(number)->inputChange <= kCut) {
            --number;
        }
        return std::max(number, m_options.frames.first);
    }

    void beginScene(std::int64_t first)
    {
        if (first != m_scene && m_work.beginScene) {
            m_work.beginScene(m_frames.frame(first));
        }
        m_scene = first;
    }

    Image made(std::int64_t number)
    {
        if (!m_work.paintMoment) {
            return m_work.paint(m_frames.frame(number), m_frames.mask(number));
        }
        ShotMoment moment{
            .number = number, .frame = m_frames.frame(number), .mask = m_frames.mask(number)};
        if (number > m_scene) {
            moment.before = &m_frames.frame(number - 1);
        }
        if (number < m_options.frames.last
            && meanChange(moment.frame, m_frames.frame(number + 1)) <= kCut) {
            moment.after = &m_frames.frame(number + 1);
        }
        return m_work.paintMoment(moment);
    }

    Image steady(Image painted, std::int64_t number)
    {
        if (m_options.steadiness <= 0 || number == m_scene) {
            return painted;
        }
        return steadied({.frame = m_frames.frame(number), .painting = painted},
                        {.frame = m_frames.frame(number - 1), .painting = paintedBefore(number)},
                        m_options.steadiness);
    }

    Image paintedBefore(std::int64_t number)
    {
        return m_paintedNumber == number - 1
            ? m_painted
            : io::readPicture(io::frameFile(m_options.pattern, number - 1));
    }

    const ShotOptions& m_options;
    const ShotWork& m_work;
    RenderManifest m_manifest;
    ShotFrames m_frames;
    std::int64_t m_scene = -1; ///< its first frame
    Image m_painted; ///< the last one
    std::int64_t m_paintedNumber = -1;
};

} // namespace

ShotReport renderShot(io::FrameSource& source, const ShotOptions& options, const ShotWork& work,
                      ProgressObserver* progress, const std::stop_token& stop)
{
    ShotRender render(source, options, work);
    ShotReport report;
    for (auto number = options.frames.first; number <= options.frames.last; ++number) {
        throwIfStopped(stop);
        const bool isKept = render.isFinished(number);
        if (!isKept) {
            render.paint(number);
        }
        ++(isKept ? report.kept : report.painted);
        if (progress != nullptr) {
            progress->onProgress({.stage = "painting frames",
                                  .done = number - options.frames.first + 1,
                                  .total = options.frames.count()});
        }
    }
    report.flicker = render.flicker();
    return report;
}

} // namespace core::video
