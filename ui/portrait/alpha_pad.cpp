#include "ui/portrait/alpha_pad.h"

#include "ui/widgets/arrow_keys.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

using core::stylize::PortraitSettings;

namespace {

constexpr int kCell = 64;
constexpr int kMargin = 12;
constexpr int kCaption = 20;
constexpr double kMost = SheetPlace::kMost;

/// What the cells depend on: everything but the pair itself.
PortraitSettings withoutPair(PortraitSettings settings, Region region)
{
    settingsOf(settings, region).structure = 0;
    settingsOf(settings, region).manner = 0;
    return settings;
}

QRectF middleSquare(QSizeF picture)
{
    const double side = std::min(picture.width(), picture.height());
    return {(picture.width() - side) / 2, (picture.height() - side) * 0.2, side, side};
}

} // namespace

AlphaPad::AlphaPad(QWidget* parent)
    : QFrame(parent, Qt::Popup)
{
    const int side = SheetPlace::kSide * kCell + 2 * kMargin;
    setFixedSize(side, side + kCaption);
    setAccessibleName(tr("Structure and manner"));
    setToolTip(tr("Right is more manner, up is more structure. Drag, or use the arrow keys"));
    setCursor(Qt::CrossCursor);
}

AlphaPad::~AlphaPad() = default;

void AlphaPad::open(Region region, const PortraitSettings& settings, QPoint place)
{
    const PortraitSettings basis = withoutPair(settings, region);
    if (region != m_region || !(basis == m_sheetOf)) {
        m_cells.clear();
    }
    m_region = region;
    m_sheetOf = basis;
    showSettings(settings);
    move(place - QPoint(width(), 0));
    show();
    setFocus();
    emit opened();
}

void AlphaPad::showSettings(const PortraitSettings& settings)
{
    m_settings = settings;
    update();
}

void AlphaPad::showCell(const SheetCell& cell)
{
    if (cell.region == m_region) {
        m_cells[{cell.place.column, cell.place.row}] = cell.picture;
        update();
    }
}

std::vector<SheetPlace> AlphaPad::missingCells() const
{
    std::vector<SheetPlace> places;
    for (int row = 0; row < SheetPlace::kSide; ++row) {
        for (int column = 0; column < SheetPlace::kSide; ++column) {
            if (!m_cells.contains({column, row})) {
                places.push_back({.column = column, .row = row});
            }
        }
    }
    const auto fromMiddle = [](const SheetPlace& place) {
        const int middle = SheetPlace::kSide / 2;
        return std::abs(place.column - middle) + std::abs(place.row - middle);
    };
    std::ranges::stable_sort(places, {}, fromMiddle);
    return places;
}

QRectF AlphaPad::field() const
{
    const double side = SheetPlace::kSide * kCell;
    return {kMargin, kMargin, side, side};
}

void AlphaPad::pointAt(QPointF point)
{
    const QRectF area = field();
    const double right = std::clamp((point.x() - area.left()) / area.width(), 0.0, 1.0);
    const double up = std::clamp((area.bottom() - point.y()) / area.height(), 0.0, 1.0);
    const auto rounded = [](double value) { return std::round(value * kMost * 100) / 100; };
    emit edited(rounded(up), rounded(right));
}

void AlphaPad::mousePressEvent(QMouseEvent* event)
{
    if (!rect().contains(event->position().toPoint())) {
        QFrame::mousePressEvent(event); // closes the popup
        return;
    }
    m_pointing = true;
    emit gestureBegan();
    pointAt(event->position());
}

void AlphaPad::mouseMoveEvent(QMouseEvent* event)
{
    if (m_pointing) {
        pointAt(event->position());
    }
}

void AlphaPad::mouseReleaseEvent(QMouseEvent*)
{
    if (std::exchange(m_pointing, false)) {
        emit gestureEnded();
    }
}

void AlphaPad::keyPressEvent(QKeyEvent* event)
{
    constexpr double kStep = 0.05;
    const auto step = [&](double structure, double manner) {
        emit edited(std::clamp(shown().structure + structure, 0.0, kMost),
                    std::clamp(shown().manner + manner, 0.0, kMost));
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return step(0, -kStep);
    case Qt::Key_Right:
        return step(0, kStep);
    case Qt::Key_Up:
        return step(kStep, 0);
    case Qt::Key_Down:
        return step(-kStep, 0);
    default:
        QFrame::keyPressEvent(event);
    }
}

bool AlphaPad::event(QEvent* event)
{
    return keepsArrowKeys(*event) || QFrame::event(event);
}

void AlphaPad::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    for (int row = 0; row < SheetPlace::kSide; ++row) {
        for (int column = 0; column < SheetPlace::kSide; ++column) {
            const QRectF cell(field().left() + column * kCell, field().top() + row * kCell,
                              kCell - 1, kCell - 1);
            const auto picture = m_cells.find({column, row});
            if (picture == m_cells.end()) {
                painter.fillRect(cell, palette().color(QPalette::Base));
            } else {
                painter.drawImage(cell, picture->second, middleSquare(picture->second.size()));
            }
        }
    }
    drawMarker(painter);
    painter.setFont(smallFont());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(QRectF(kMargin, field().bottom() + 4, field().width(), kCaption),
                     Qt::AlignCenter,
                     tr("manner %1 →   structure %2 ↑")
                         .arg(locale().toString(shown().manner, 'f', 2),
                              locale().toString(shown().structure, 'f', 2)));
}

void AlphaPad::drawMarker(QPainter& painter) const
{
    const QRectF area = field();
    const QPointF place(area.left() + shown().manner / kMost * area.width(),
                        area.bottom() - shown().structure / kMost * area.height());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 160), 4));
    painter.drawEllipse(place, 8, 8);
    painter.setPen(QPen(kAccent, 2));
    painter.drawEllipse(place, 8, 8);
}

} // namespace ui
