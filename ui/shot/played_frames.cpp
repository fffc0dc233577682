#include "ui/shot/played_frames.h"

#include "core/base/cancelled.h"
#include "core/image/resize.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr std::int64_t kRun = 12; // frames decoded together when playing back

} // namespace

PlayedFrames::PlayedFrames(FrameOpener open, std::filesystem::path file,
                           core::video::FrameRange whole)
    : m_open(std::move(open))
    , m_file(std::move(file))
    , m_whole(whole)
{
}

PictureLayer PlayedFrames::at(std::int64_t number, std::int64_t step, const std::stop_token& stop)
{
    if (auto picture = known(number)) {
        return picture;
    }
    if (step < 0) {
        for (std::int64_t before = number + (kRun - 1) * step; before < number; before -= step) {
            core::throwIfStopped(stop);
            if (before >= m_whole.first && !known(before)) {
                keep(before, decoded(before));
            }
        }
    }
    auto picture = decoded(number);
    keep(number, picture);
    return picture;
}

PictureLayer PlayedFrames::known(std::int64_t number) const
{
    const auto found = std::ranges::find(m_kept, number, &Kept::number);
    return found == m_kept.end() ? nullptr : found->picture;
}

PictureLayer PlayedFrames::decoded(std::int64_t number)
{
    if (!m_source) {
        m_source = m_open(m_file);
    }
    const core::Image frame = m_source->frame(number);
    const core::Size size = core::fittedWithin(frame.size(), kLongestSide);
    return std::make_shared<const PicturePyramid>(
        toQImage(size == frame.size() ? frame : core::resized(frame, size)),
        QSize(frame.width(), frame.height()));
}

void PlayedFrames::keep(std::int64_t number, const PictureLayer& picture)
{
    m_kept.push_front({number, picture});
    m_bytes += picture->full().sizeInBytes();
    while (m_bytes > kMostBytes && m_kept.size() > kRun) {
        m_bytes -= m_kept.back().picture->full().sizeInBytes();
        m_kept.pop_back();
    }
}

} // namespace ui
