#include "core/video/shot_frames.h"

#include "core/image/resize.h"
#include "core/video/frame_changes.h"

#include <utility>

namespace core::video {

namespace {

constexpr std::int64_t kNeighbours = 2; ///< frames kept on either side

} // namespace

ShotFrames::ShotFrames(io::FrameSource& source, FrameRange range, const ShotWork& work)
    : m_source(source)
    , m_range(range)
    , m_work(work)
{
}

const Image& ShotFrames::frame(std::int64_t number)
{
    if (const auto found = m_frames.find(number); found != m_frames.end()) {
        return found->second;
    }
    // The source serves one thread: what is decoded ahead must come first, also if not wanted.
    if (m_ahead.valid() && m_aheadNumber != number) {
        m_ahead.wait();
        m_ahead = {};
    }
    auto image = m_ahead.valid() ? m_ahead.get() : m_source.frame(number);
    forgetFar(number);
    const auto& kept = m_frames.emplace(number, std::move(image)).first->second;
    decodeAhead(number + 1);
    return kept;
}

const Mask* ShotFrames::mask(std::int64_t number)
{
    const auto* const mask = rawMask(number);
    if (mask == nullptr || m_work.givenMasks.contains(number)) {
        return mask;
    }
    m_smoothed = smoothedOverTime(number > m_range.first ? rawMask(number - 1) : nullptr, *mask,
                                  number < m_range.last ? rawMask(number + 1) : nullptr);
    return &m_smoothed;
}

const Mask* ShotFrames::rawMask(std::int64_t number)
{
    if (!m_work.findMask) {
        return nullptr;
    }
    if (const auto found = m_masks.find(number); found != m_masks.end()) {
        return &found->second;
    }
    return &m_masks.emplace(number, makeRawMask(number)).first->second;
}

Mask ShotFrames::makeRawMask(std::int64_t number)
{
    const auto given = m_work.givenMasks.find(number);
    if (given == m_work.givenMasks.end()) {
        return m_work.findMask(frame(number));
    }
    const auto size = frame(number).size();
    return given->second->size() == size ? *given->second : resized(*given->second, size);
}

void ShotFrames::decodeAhead(std::int64_t number)
{
    if (number > m_range.last || m_frames.contains(number)) {
        return;
    }
    m_aheadNumber = number;
    m_ahead = std::async(std::launch::async, [this, number] { return m_source.frame(number); });
}

void ShotFrames::forgetFar(std::int64_t number)
{
    const auto isFar = [number](const auto& item) {
        return item.first < number - kNeighbours || item.first > number + kNeighbours;
    };
    std::erase_if(m_frames, isFar);
    std::erase_if(m_masks, isFar);
}

} // namespace core::video
