#include "ui/shot/frame_thumbnails.h"

#include "core/image/resize.h"
#include "ui/canvas/picture_pyramid.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <utility>

namespace ui {

struct FrameThumbnails::Reader {
    std::filesystem::path file;
    quint64 shot = 0;
    std::unique_ptr<core::io::FrameSource> source = {};
};

namespace {

core::Size thumbnailSize(core::Size frame)
{
    const double scale = static_cast<double>(FrameThumbnails::kHeight) / frame.height;
    return {std::max(1, static_cast<int>(std::lround(frame.width * scale))),
            FrameThumbnails::kHeight};
}

} // namespace

FrameThumbnails::FrameThumbnails(FrameOpener open, QObject* parent)
    : QObject(parent)
    , m_open(std::move(open))
{
}

FrameThumbnails::~FrameThumbnails() = default;

void FrameThumbnails::setShot(const std::filesystem::path& file)
{
    m_lane.cancelAll();
    m_known.clear();
    ++m_shot;
    m_reader
        = file.empty() ? nullptr : std::make_shared<Reader>(Reader{.file = file, .shot = m_shot});
    emit changed();
}

void FrameThumbnails::order(const std::vector<std::int64_t>& frames)
{
    std::vector<std::int64_t> missing;
    std::ranges::copy_if(frames, std::back_inserter(missing),
                         [this](std::int64_t frame) { return !m_known.contains(frame); });
    if (!m_reader || missing.empty()) {
        return;
    }
    forgetMost(frames);
    const std::int64_t reach = frames.size() > 1 ? (frames[1] - frames[0]) / 2 : 0;
    m_lane.post(0, [this, reader = m_reader, missing, reach](const std::stop_token& stop) {
        try {
            decode(*reader, missing, reach, stop);
        } catch (const std::exception&) { // NOLINT(bugprone-empty-catch): stays empty, see above
        }
    });
}

void FrameThumbnails::decode(Reader& reader, const std::vector<std::int64_t>& frames,
                             std::int64_t reach, const std::stop_token& stop)
{
    if (!reader.source) {
        reader.source = m_open(reader.file);
    }
    for (const std::int64_t frame : frames) {
        if (stop.stop_requested()) {
            return;
        }
        const std::int64_t quick = reader.source->quickFrame(frame);
        QImage thumbnail;
        try {
            const core::Image picture
                = reader.source->frame(frame - quick <= reach ? quick : frame);
            thumbnail = toQImage(core::resized(picture, thumbnailSize(picture.size())));
        } catch (const std::exception&) {
            continue; // one damaged frame
        }
        QMetaObject::invokeMethod(
            this, [this, shot = reader.shot, frame, thumbnail] { take(shot, frame, thumbnail); },
            Qt::QueuedConnection);
    }
}

void FrameThumbnails::take(quint64 shot, std::int64_t frame, const QImage& thumbnail)
{
    if (shot == m_shot) {
        m_known.insert_or_assign(frame, thumbnail);
        emit changed();
    }
}

void FrameThumbnails::forgetMost(const std::vector<std::int64_t>& needed)
{
    if (m_known.size() + needed.size() > kMost) {
        std::erase_if(m_known, [&](const auto& known) {
            return !std::ranges::binary_search(needed, known.first);
        });
    }
}

QImage FrameThumbnails::nearest(std::int64_t frame) const
{
    if (m_known.empty()) {
        return {};
    }
    const auto after = m_known.lower_bound(frame);
    if (after == m_known.begin()) {
        return after->second;
    }
    const auto before = std::prev(after);
    const bool takesAfter = after != m_known.end() && after->first - frame < frame - before->first;
    return takesAfter ? after->second : before->second;
}

} // namespace ui
