#include "ui/canvas/mask_outline.h"

#include "ui/canvas/view_transform.h"

#include <QLineF>
#include <QPainter>
#include <QPolygonF>

#include <utility>

namespace ui {

namespace {

constexpr double kFreehandStep = 4; // screen pixels
constexpr double kNear = 8;

QPointF toPoint(const core::BrushPoint& corner)
{
    return {corner.x, corner.y};
}

} // namespace

MaskOutline::MaskOutline(QObject* parent)
    : QObject(parent)
{
}

MaskOutline::~MaskOutline() = default;

void MaskOutline::press(const ToolInput& input)
{
    if (input.secondary || isNearFirst(input.point)) {
        close(input.secondary);
        return;
    }
    m_pressed = true;
    m_corners.push_back({.x = input.point.x(), .y = input.point.y()});
    emit changed();
}

void MaskOutline::move(const ToolInput& input)
{
    if (m_pressed && !m_corners.empty()) {
        const double way = QLineF(toPoint(m_corners.back()), input.point).length() * m_zoom;
        if (way >= kFreehandStep) {
            m_corners.push_back({.x = input.point.x(), .y = input.point.y()});
        }
    }
    if (!m_corners.empty()) {
        emit changed();
    }
}

void MaskOutline::release()
{
    m_pressed = false;
}

void MaskOutline::doubleClick()
{
    close(false);
}

bool MaskOutline::key(int key)
{
    if (m_corners.empty()) {
        return false;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        close(false);
    } else if (key == Qt::Key_Escape) {
        m_corners.clear();
    } else if (key == Qt::Key_Backspace || key == Qt::Key_Delete) {
        m_corners.pop_back();
    } else {
        return false;
    }
    emit changed();
    return true;
}

bool MaskOutline::isNearFirst(QPointF point) const
{
    return m_corners.size() >= 3
        && QLineF(toPoint(m_corners.front()), point).length() * m_zoom <= kNear;
}

void MaskOutline::close(bool secondary)
{
    m_pressed = false;
    const auto corners = std::exchange(m_corners, {});
    if (corners.size() >= 3) {
        emit finished(corners, secondary);
    }
    emit changed();
}

void MaskOutline::draw(QPainter& painter, const ViewTransform& transform, QPointF pointer) const
{
    m_zoom = transform.zoom();
    if (m_corners.empty()) {
        return;
    }
    QPolygonF outline;
    for (const core::BrushPoint& corner : m_corners) {
        outline << transform.toView(toPoint(corner));
    }
    outline << transform.toView(pointer);
    painter.setBrush(QColor(0xe0, 0x30, 0x28, 40));
    painter.setPen(QPen(QColor(0, 0, 0, 150), 3));
    painter.drawPolygon(outline);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, 1.2));
    painter.drawPolyline(outline);
    painter.setBrush(isNearFirst(pointer) ? Qt::white : QColor(30, 30, 30));
    painter.drawEllipse(outline.front(), 4, 4);
}

} // namespace ui
