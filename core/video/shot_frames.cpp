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
    if (isGiven(number)) {
        return rawMask(number);
    }
    // In this order, because what was made by hand is moved on from frame to frame.
    const auto* const before = number > m_range.first ? rawMask(number - 1) : nullptr;
    const auto* const mask = rawMask(number);
    const auto* const after = number < m_range.last ? rawMask(number + 1) : nullptr;
    if (mask == nullptr) {
        return nullptr;
    }
    m_smoothed = smoothedOverTime(before, *mask, after);
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
    if (!isGiven(number)) {
        return withCarried(m_work.findMask(frame(number)), number);
    }
    const Mask& given = *m_work.givenMasks.at(number);
    const auto size = frame(number).size();
    return given.size() == size ? given : resized(given, size);
}

bool ShotFrames::isGiven(std::int64_t number) const
{
    const auto given = m_work.givenMasks.find(number);
    return given != m_work.givenMasks.end() && given->second != nullptr;
}

/// A found mask with what was made by hand on an earlier frame.
Mask ShotFrames::withCarried(Mask found, std::int64_t number)
{
    const auto after = m_work.givenMasks.upper_bound(number);
    if (after == m_work.givenMasks.begin() || std::prev(after)->second == nullptr) {
        return found;
    }
    const auto& [from, made] = *std::prev(after);
    goAlong(from, number);
    return m_trail->hasEnded() ? found : m_trail->carried(*made, m_foundFirst, found);
}

void ShotFrames::goAlong(std::int64_t from, std::int64_t number)
{
    if (m_trailFrom != from || m_trailTo > number) {
        const Image first = decoded(from);
        m_foundFirst = m_work.findMask(first);
        m_trail.emplace(first);
        m_trailFrom = m_trailTo = from;
    }
    for (; m_trailTo < number; ++m_trailTo) {
        if (!m_trail->hasEnded()) {
            m_trail->follow(decoded(m_trailTo + 1));
        }
    }
}

/// A frame that may be far from those that are kept, which stay.
Image ShotFrames::decoded(std::int64_t number)
{
    if (const auto kept = m_frames.find(number); kept != m_frames.end()) {
        return kept->second;
    }
    if (m_ahead.valid()) {
        m_ahead.wait(); // the source serves one thread
    }
    return m_source.frame(number);
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
