#include "ui/canvas/mask_brush.h"

#include "ui/canvas/view_transform.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr double kLightestTouch = 0.15; // part of the size that a touch without pressure paints

} // namespace

MaskBrush::MaskBrush(std::function<core::TiledMask()> base, QObject* parent)
    : QObject(parent)
    , m_base(std::move(base))
{
}

MaskBrush::~MaskBrush() = default;

void MaskBrush::press(const ToolInput& input)
{
    core::TiledMask base = m_base();
    if (base.isEmpty()) {
        return;
    }
    const bool erase = (m_options.erase != m_options.inverted) != input.secondary;
    m_stroke = std::make_shared<core::MaskStroke>(
        std::move(base),
        core::Brush{.hardness = m_options.hardness,
                    .opacity = m_options.opacity,
                    .paint = erase ? core::MaskPaint::Erase : core::MaskPaint::Add});
    extend(input);
}

void MaskBrush::move(const ToolInput& input)
{
    if (m_stroke) {
        extend(input);
    }
}

void MaskBrush::extend(const ToolInput& input)
{
    const double pressed = kLightestTouch + (1 - kLightestTouch) * std::min(input.pressure, 1.0);
    const core::Rectangle area = m_stroke->extend(
        {.x = input.point.x(), .y = input.point.y(), .radius = m_options.size / 2 * pressed});
    emit changed(m_stroke->result(), QRectF(area.x, area.y, area.width, area.height));
}

void MaskBrush::release()
{
    if (const auto stroke = std::exchange(m_stroke, nullptr)) {
        emit finished(stroke);
    }
}

bool MaskBrush::key(int key)
{
    if (key != Qt::Key_Escape || !m_stroke) {
        return false;
    }
    m_stroke.reset();
    emit cancelled();
    return true;
}

void MaskBrush::draw(QPainter& painter, const ViewTransform& transform, QPointF pointer) const
{
    const QPointF middle = transform.toView(pointer);
    const double radius = std::max(1.5, m_options.size / 2 * transform.zoom());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 150), 3));
    painter.drawEllipse(middle, radius, radius);
    painter.setPen(QPen(Qt::white, 1.2));
    painter.drawEllipse(middle, radius, radius);
    if (m_options.hardness < 1 && radius > 8) {
        painter.setPen(QPen(QColor(255, 255, 255, 110), 1, Qt::DotLine));
        painter.drawEllipse(middle, radius * m_options.hardness, radius * m_options.hardness);
    }
    const double arm = 3;
    painter.setPen(QPen(Qt::white, 1));
    painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0));
    if (!m_options.erase) {
        painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm));
    }
}

} // namespace ui
