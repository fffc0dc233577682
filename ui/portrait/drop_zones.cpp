#include "ui/portrait/drop_zones.h"

#include "ui/widgets/caption.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

#include <algorithm>

namespace ui {

namespace {

constexpr double kGap = 24.0;
constexpr double kDragMargin = 24.0;
constexpr QSizeF kWelcomeZone(300, 216);
constexpr double kRadius = 8.0;

void drawFigure(QPainter& painter, QPointF middle)
{
    painter.drawEllipse(middle - QPointF(0, 14), 11, 13);
    QPainterPath shoulders(middle + QPointF(-24, 26));
    shoulders.cubicTo(middle + QPointF(-22, 4), middle + QPointF(22, 4), middle + QPointF(24, 26));
    painter.drawPath(shoulders);
}

void drawStrokes(QPainter& painter, QPointF middle)
{
    for (int stroke = 0; stroke < 4; ++stroke) {
        const double y = -22 + 15 * stroke;
        const double shift = stroke % 2 == 0 ? 0 : 5;
        QPainterPath path(middle + QPointF(-24 + shift, y + 5));
        path.cubicTo(middle + QPointF(-10, y - 8), middle + QPointF(8, y + 12),
                     middle + QPointF(20 + shift, y - 2));
        painter.drawPath(path);
    }
}

} // namespace

DropZones::DropZones(QWidget* parent)
    : QWidget(parent)
    , m_openContent(new QPushButton(tr("Open photograph or video…"), this))
    , m_openStyles(new QPushButton(tr("Open style…"), this))
    , m_sample(new QPushButton(tr("Try the sample"), this))
    , m_lastSession(new QPushButton(this))
{
    connect(m_openContent, &QPushButton::clicked, this, &DropZones::openContentRequested);
    connect(m_openStyles, &QPushButton::clicked, this, &DropZones::openStylesRequested);
    connect(m_sample, &QPushButton::clicked, this, &DropZones::sampleRequested);
    connect(m_lastSession, &QPushButton::clicked, this, &DropZones::lastSessionRequested);
    parent->installEventFilter(this);
    update();
}

DropZones::~DropZones() = default;

void DropZones::showWelcome(const QString& last)
{
    m_welcoming = true;
    m_last = last;
    update();
}

void DropZones::setHasSample(bool hasSample)
{
    m_hasSample = hasSample;
    update();
}

void DropZones::hideWelcome()
{
    m_welcoming = false;
    update();
}

void DropZones::beginDrag()
{
    m_dragging = true;
    update();
}

void DropZones::light(Zone zone)
{
    m_lit = zone;
    QWidget::update();
}

void DropZones::endDrag()
{
    m_dragging = false;
    m_lit = Zone::None;
    update();
}

DropZones::Zone DropZones::zoneAt(QPoint point) const
{
    if (!rect().contains(point)) {
        return Zone::None;
    }
    return point.x() < width() / 2 ? Zone::Content : Zone::Styles;
}

void DropZones::update()
{
    setVisible(m_welcoming || m_dragging);
    setAttribute(Qt::WA_TransparentForMouseEvents, !m_welcoming);
    const bool buttons = m_welcoming && !m_dragging;
    m_openContent->setVisible(buttons);
    m_openStyles->setVisible(buttons);
    m_sample->setVisible(buttons && m_hasSample);
    m_lastSession->setVisible(buttons && !m_last.isEmpty());
    m_lastSession->setText(tr("Continue with %1").arg(m_last));
    placeButtons();
    raise();
    QWidget::update();
}

bool DropZones::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

void DropZones::resizeEvent(QResizeEvent*)
{
    placeButtons();
}

QRectF DropZones::zoneRect(Zone zone) const
{
    const double side = zone == Zone::Content ? -1 : 1;
    if (m_dragging && !m_welcoming) {
        const QSizeF size((width() - 3 * kDragMargin) / 2, height() - 2 * kDragMargin);
        const double left = side < 0 ? kDragMargin : 2 * kDragMargin + size.width();
        return {QPointF(left, kDragMargin), size};
    }
    const double zoneWidth = std::min(kWelcomeZone.width(), (width() - 3 * kGap) / 2);
    const double middle = width() / 2.0 + side * (zoneWidth + kGap) / 2;
    return {middle - zoneWidth / 2, height() / 2.0 - kWelcomeZone.height() / 2, zoneWidth,
            kWelcomeZone.height()};
}

void DropZones::placeButtons()
{
    const auto place = [](QPushButton* button, double middle, double top) {
        button->resize((button->sizeHint() + QSize(20, 0)).expandedTo({168, 30}));
        button->move(static_cast<int>(middle) - button->width() / 2, static_cast<int>(top));
    };
    const QRectF content = zoneRect(Zone::Content);
    const QRectF styles = zoneRect(Zone::Styles);
    place(m_openContent, content.center().x(), content.bottom() - 48);
    place(m_openStyles, styles.center().x(), styles.bottom() - 48);
    const double below = content.bottom() + kGap;
    const bool both = m_hasSample && !m_last.isEmpty();
    place(m_sample, both ? content.center().x() : width() / 2.0, below);
    place(m_lastSession, both ? styles.center().x() : width() / 2.0, below);
}

void DropZones::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_welcoming) {
        painter.fillRect(rect(), palette().color(QPalette::Window).darker(112));
        drawWelcome(painter);
    } else {
        painter.fillRect(rect(), QColor(0, 0, 0, 120));
    }
    drawZone(painter, Zone::Content);
    drawZone(painter, Zone::Styles);
}

void DropZones::drawWelcome(QPainter& painter) const
{
    constexpr double kHeadingScale = 1.35;
    const QRectF zone = zoneRect(Zone::Content);
    QFont heading = font();
    heading.setPointSizeF(heading.pointSizeF() * kHeadingScale);
    painter.setFont(heading);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(
        QRectF(kGap, zone.top() - 84, width() - 2 * kGap, 60),
        Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap,
        tr("Drop a photograph or a video here, then any picture to paint it in its manner"));
    painter.setFont(font());
}

void DropZones::drawZone(QPainter& painter, Zone zone) const
{
    const QRectF area = zoneRect(zone);
    const bool lit = m_lit == zone;
    const bool content = zone == Zone::Content;
    const QColor ink = m_welcoming ? palette().color(QPalette::PlaceholderText) : QColor(Qt::white);
    painter.setBrush(lit ? QColor(kAccent.red(), kAccent.green(), kAccent.blue(), 46)
                         : QColor(0, 0, 0, m_welcoming ? 20 : 90));
    painter.setPen(QPen(lit ? kAccent : ink, lit ? 2.0 : 1.2, lit ? Qt::SolidLine : Qt::DashLine));
    painter.drawRoundedRect(area, kRadius, kRadius);
    const double up = m_welcoming && !m_dragging ? 46 : 18;
    const QPointF middle = area.center() - QPointF(0, up);
    painter.setPen(QPen(lit ? kAccent : ink, 2.0, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    content ? drawFigure(painter, middle) : drawStrokes(painter, middle);
    painter.setPen(m_welcoming ? palette().color(QPalette::WindowText) : QColor(Qt::white));
    painter.drawText(QRectF(area.left(), middle.y() + 40, area.width(), 24), Qt::AlignCenter,
                     content ? tr("the photograph or video")
                             : tr("its manner: one or several styles"));
}

} // namespace ui
