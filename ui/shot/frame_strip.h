/// @file A shot as a strip of thumbnails, with playhead, in and out point.

#pragma once

#include "core/image/image.h"
#include "core/video/frame_range.h"

#include <QImage>
#include <QRectF>
#include <QSlider>

#include <cstdint>
#include <functional>
#include <set>
#include <vector>

namespace ui {

/// Above the frames, where a press puts the playhead; below a bar with a handle at either end of
/// what is exported. Passive: it shows what it is given and emits what the user wants.
///
/// It is a slider to the keyboard and to screen readers; its value is the shown frame.
class FrameStrip final : public QSlider {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FrameStrip)

public:
    static constexpr int kThumbnailHeight = 44;
    static constexpr int kBarHeight = 14;

    using Thumbnail = std::function<QImage(std::int64_t frame)>;

    explicit FrameStrip(QWidget* parent = nullptr);
    ~FrameStrip() override;

    /// Frames of `size`; `thumbnail` is asked while painting, for the frames of thumbnailsWanted().
    void setShot(core::video::FrameRange whole, core::Size size, Thumbnail thumbnail);
    void setFrame(std::int64_t frame);
    void setInOut(core::video::FrameRange range);

    /// Frames with a mask made by hand are marked.
    void setMarked(const std::set<std::int64_t>& frames);

    /// Where a frame is, and what is there.
    QRectF cellOf(std::int64_t frame) const;
    QRectF handleOf(bool isIn) const;
    std::int64_t frameAt(double x) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, kThumbnailHeight + kBarHeight}; }

signals:
    void thumbnailsWanted(const std::vector<std::int64_t>& frames);
    void frameWanted(std::int64_t frame);
    void inPointWanted(std::int64_t frame);
    void outPointWanted(std::int64_t frame);
    void scrubBegan();
    void scrubEnded();
    void handleGrabbed();
    void handleReleased();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    enum class Grip { None, Playhead, In, Out };

    Grip gripAt(QPointF point) const;
    void dragTo(double x);
    void orderThumbnails();
    std::vector<QRectF> places() const;
    double xOf(std::int64_t frame) const;
    QRectF framesArea() const;
    QRectF rangeArea() const;
    void drawThumbnails(QPainter& painter) const;
    void drawOutside(QPainter& painter) const;
    void drawBar(QPainter& painter) const;
    void drawHandle(QPainter& painter, Grip grip) const;
    void drawPlayhead(QPainter& painter) const;
    void drawMarks(QPainter& painter) const;

    core::video::FrameRange m_whole;
    core::video::FrameRange m_range;
    double m_aspect = 1;
    Thumbnail m_thumbnail;
    std::set<std::int64_t> m_marked;
    Grip m_grip = Grip::None; ///< held
    Grip m_hovered = Grip::None;
    double m_wheel = 0; ///< of a notch that is not whole yet
};

} // namespace ui
