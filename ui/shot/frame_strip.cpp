#include "ui/shot/frame_strip.h"

#include <QMouseEvent>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr double kMargin = 8; // for the handles at the ends
constexpr double kReach = 7; // of a handle
constexpr double kHandleWidth = 7;
constexpr double kWheelNotch = 120;

} // namespace

FrameStrip::FrameStrip(QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSingleStep(1);
    setPageStep(10);
    setAccessibleName(tr("Frames"));
    setAccessibleDescription(tr("The shown frame of the video. Arrows step, I and O set the in and "
                                "out point."));
    setToolTip(tr("Drag over the frames to look through them; drag the handles below to choose "
                  "what is exported"));
    connect(this, &QSlider::valueChanged, this, &FrameStrip::frameWanted);
}

FrameStrip::~FrameStrip() = default;

QSize FrameStrip::sizeHint() const
{
    return {640, kThumbnailHeight + kBarHeight};
}

void FrameStrip::setShot(core::video::FrameRange whole, core::Size size, Thumbnail thumbnail)
{
    m_whole = whole;
    m_range = whole;
    m_aspect = static_cast<double>(size.width) / std::max(1, size.height);
    m_thumbnail = std::move(thumbnail);
    {
        const QSignalBlocker blocker(this);
        setRange(static_cast<int>(whole.first), static_cast<int>(whole.last));
    }
    orderThumbnails();
    update();
}

void FrameStrip::setFrame(std::int64_t frame)
{
    const QSignalBlocker blocker(this);
    setValue(static_cast<int>(frame));
    update();
}

void FrameStrip::setInOut(core::video::FrameRange range)
{
    m_range = range;
    update();
}

void FrameStrip::setMarked(const std::set<std::int64_t>& frames)
{
    m_marked = frames;
    update();
}

QRectF FrameStrip::framesArea() const
{
    return {kMargin, 0, std::max(1.0, width() - 2 * kMargin), kThumbnailHeight};
}

/// The left edge of a frame's cell.
double FrameStrip::xOf(std::int64_t frame) const
{
    const QRectF area = framesArea();
    const auto way = static_cast<double>(frame - m_whole.first);
    return area.left() + area.width() * way / static_cast<double>(m_whole.count());
}

QRectF FrameStrip::cellOf(std::int64_t frame) const
{
    return {QPointF(xOf(frame), 0), QPointF(xOf(frame + 1), kThumbnailHeight)};
}

QRectF FrameStrip::rangeArea() const
{
    return {QPointF(xOf(m_range.first), kThumbnailHeight),
            QPointF(xOf(m_range.last + 1), kThumbnailHeight + kBarHeight)};
}

QRectF FrameStrip::handleOf(bool isIn) const
{
    const QRectF range = rangeArea();
    const double left = isIn ? range.left() - kHandleWidth : range.right();
    return {left, range.top() + 2, kHandleWidth, kBarHeight - 3.0};
}

std::int64_t FrameStrip::frameAt(double x) const
{
    const QRectF area = framesArea();
    const double way = (x - area.left()) / area.width() * static_cast<double>(m_whole.count());
    return std::clamp(m_whole.first + static_cast<std::int64_t>(std::floor(way)), m_whole.first,
                      m_whole.last);
}

/// Where thumbnails are, about as wide as the frames and all alike.
std::vector<QRectF> FrameStrip::places() const
{
    const QRectF area = framesArea();
    const double wanted = std::clamp(kThumbnailHeight * m_aspect, 24.0, 3.0 * kThumbnailHeight);
    const auto count = std::max(1, static_cast<int>(std::lround(area.width() / wanted)));
    const double width = area.width() / count;
    std::vector<QRectF> result;
    for (int place = 0; place < count; ++place) {
        result.emplace_back(area.left() + place * width, 0, width, kThumbnailHeight);
    }
    return result;
}

void FrameStrip::orderThumbnails()
{
    std::vector<std::int64_t> frames;
    for (const QRectF& place : places()) {
        const std::int64_t frame = frameAt(place.center().x());
        if (frames.empty() || frames.back() != frame) {
            frames.push_back(frame);
        }
    }
    emit thumbnailsWanted(frames);
}

void FrameStrip::resizeEvent(QResizeEvent*)
{
    orderThumbnails();
}

FrameStrip::Grip FrameStrip::gripAt(QPointF point) const
{
    const auto isNear = [&](bool isIn) {
        return point.y() >= kThumbnailHeight
            && std::abs(point.x() - handleOf(isIn).center().x()) <= kReach;
    };
    if (isNear(true) && isNear(false)) {
        return point.x() < rangeArea().center().x() ? Grip::In : Grip::Out;
    }
    return isNear(true) ? Grip::In : isNear(false) ? Grip::Out : Grip::Playhead;
}

void FrameStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_grip = gripAt(event->position());
    if (m_grip == Grip::Playhead) {
        emit scrubBegan();
        dragTo(event->position().x());
    } else {
        emit handleGrabbed();
    }
    update();
}

void FrameStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (m_grip != Grip::None) {
        dragTo(event->position().x());
        return;
    }
    m_hovered = gripAt(event->position());
    setCursor(m_hovered == Grip::Playhead ? Qt::ArrowCursor : Qt::SizeHorCursor);
    update();
}

/// A handle holds the edge of its frame, which is between two cells.
void FrameStrip::dragTo(double x)
{
    const double halfCell = cellOf(m_whole.first).width() / 2;
    if (m_grip == Grip::In) {
        emit inPointWanted(std::min(frameAt(x + kHandleWidth / 2 + halfCell), m_range.last));
    } else if (m_grip == Grip::Out) {
        emit outPointWanted(std::max(frameAt(x - kHandleWidth / 2 - halfCell), m_range.first));
    } else if (const auto frame = frameAt(x); frame != value()) {
        emit frameWanted(frame);
    }
}

void FrameStrip::mouseReleaseEvent(QMouseEvent*)
{
    const Grip held = std::exchange(m_grip, Grip::None);
    if (held == Grip::Playhead) {
        emit scrubEnded();
    } else if (held != Grip::None) {
        emit handleReleased();
    }
    update();
}

void FrameStrip::wheelEvent(QWheelEvent* event)
{
    m_wheel += event->angleDelta().y() / kWheelNotch;
    const auto notches = static_cast<std::int64_t>(m_wheel);
    m_wheel -= static_cast<double>(notches);
    const auto frame = std::clamp(value() - notches, m_whole.first, m_whole.last);
    if (frame != value()) {
        emit frameWanted(frame);
    }
    event->accept();
}

void FrameStrip::leaveEvent(QEvent*)
{
    m_hovered = Grip::None;
    update();
}

} // namespace ui
