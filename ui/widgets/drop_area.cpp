#include "ui/widgets/drop_area.h"

#include "ui/settings/file_name.h"
#include "ui/widgets/picture_grid.h"
#include "ui/widgets/theme.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr QSizeF kZone(420, 216);
constexpr double kMargin = 24.0;
constexpr double kRadius = 8.0;

} // namespace

DropArea::DropArea(Text text, QWidget& workspace, QWidget* parent)
    : QWidget(parent)
    , m_text(std::move(text))
    , m_workspace(workspace)
{
    workspace.setAcceptDrops(true);
    workspace.installEventFilter(this);
    parent->installEventFilter(this);
    setAccessibleName(m_text.heading);
    showState();
}

DropArea::~DropArea() = default;

QPushButton* DropArea::addButton(const QString& text)
{
    auto* button = new QPushButton(text, this);
    m_buttons.push_back(button);
    showState();
    return button;
}

void DropArea::setWelcoming(bool welcoming)
{
    m_welcoming = welcoming;
    showState();
}

void DropArea::showState()
{
    setVisible(m_welcoming || m_dragging);
    setAttribute(Qt::WA_TransparentForMouseEvents, !m_welcoming);
    for (QPushButton* button : m_buttons) {
        button->setVisible(m_welcoming && !m_dragging);
    }
    setGeometry(parentWidget()->rect());
    placeButtons();
    raise();
    update();
}

bool DropArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
        placeButtons();
    }
    return watched == &m_workspace && answerDrag(*event);
}

bool DropArea::answerDrag(QEvent& event)
{
    switch (event.type()) {
    case QEvent::DragEnter: {
        auto& drag = static_cast<QDropEvent&>(event);
        const bool ownPictures = drag.mimeData()->hasFormat(QLatin1String(PictureGrid::kFormat));
        if (drag.mimeData()->hasUrls() && !ownPictures) {
            drag.acceptProposedAction();
            m_dragging = true;
            showState();
        }
        return true;
    }
    case QEvent::DragMove:
        static_cast<QDropEvent&>(event).setAccepted(m_dragging);
        return true;
    case QEvent::DragLeave:
        m_dragging = false;
        showState();
        return true;
    case QEvent::Drop:
        m_dragging = false;
        showState();
        static_cast<QDropEvent&>(event).acceptProposedAction();
        take(*static_cast<QDropEvent&>(event).mimeData());
        return true;
    default:
        return false;
    }
}

void DropArea::take(const QMimeData& mime)
{
    std::vector<std::filesystem::path> files;
    for (const QUrl& url : mime.urls()) {
        if (url.isLocalFile()) {
            files.push_back(toPath(url.toLocalFile()));
        }
    }
    if (files.empty()) {
        emit refused(tr("Pictures on the web must be saved first."));
    } else {
        emit dropped(files);
    }
}

QRectF DropArea::zone() const
{
    if (!m_welcoming) {
        return QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    }
    const QSizeF size = kZone.boundedTo(QSizeF(width() - 2 * kMargin, height() - 2 * kMargin));
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

void DropArea::placeButtons()
{
    constexpr int kGap = 12;
    constexpr int kAboveEdge = 48;
    int wide = -kGap;
    for (QPushButton* button : m_buttons) {
        button->resize((button->sizeHint() + QSize(20, 0)).expandedTo({168, 30}));
        wide += button->width() + kGap;
    }
    int left = (width() - wide) / 2;
    for (QPushButton* button : m_buttons) {
        button->move(left, static_cast<int>(zone().bottom()) - kAboveEdge);
        left += button->width() + kGap;
    }
}

void DropArea::paintEvent(QPaintEvent*)
{
    constexpr double kHeadingScale = 1.35;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(
        rect(), m_welcoming ? palette().color(QPalette::Window).darker(112) : QColor(0, 0, 0, 120));
    const QRectF area = zone();
    const QColor ink = m_welcoming ? palette().color(QPalette::PlaceholderText) : QColor(Qt::white);
    const QColor line = m_dragging ? kAccent : ink;
    painter.setBrush(m_dragging ? QColor(kAccent.red(), kAccent.green(), kAccent.blue(), 46)
                                : QColor(0, 0, 0, 20));
    painter.setPen(QPen(line, m_dragging ? 2.0 : 1.2, m_dragging ? Qt::SolidLine : Qt::DashLine));
    painter.drawRoundedRect(area, kRadius, kRadius);
    const QPointF middle = area.center() - QPointF(0, m_welcoming && !m_dragging ? 46 : 18);
    painter.setPen(QPen(line, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (m_text.figure) {
        m_text.figure(painter, middle);
    }
    painter.setPen(m_welcoming ? palette().color(QPalette::WindowText) : QColor(Qt::white));
    painter.drawText(QRectF(area.left(), middle.y() + 40, area.width(), 24), Qt::AlignCenter,
                     m_text.place);
    if (m_welcoming) {
        QFont heading = font();
        heading.setPointSizeF(heading.pointSizeF() * kHeadingScale);
        painter.setFont(heading);
        painter.drawText(QRectF(kMargin, area.top() - 84, width() - 2 * kMargin, 60),
                         Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, m_text.heading);
    }
}

} // namespace ui
