#include "ui/portrait/style_cut_dialog.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QTransform>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr double kReach = 10;
constexpr double kMargin = 12;
constexpr int kQuarter = 90;

} // namespace

StyleCutView::StyleCutView(QImage picture, const StyleCut& cut, QWidget* parent)
    : QWidget(parent)
    , m_picture(std::move(picture))
{
    setMinimumSize(420, 420);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Part of the style that is used"));
    setCut(cut);
}

StyleCutView::~StyleCutView() = default;

void StyleCutView::setCut(const StyleCut& cut)
{
    m_cut = sane(cut);
    m_turned = m_picture.transformed(QTransform().rotate(kQuarter * m_cut.quarterTurns));
    update();
}

QRectF StyleCutView::pictureRect() const
{
    const QRectF place = QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    QRectF area(QPointF(), QSizeF(m_turned.size()).scaled(place.size(), Qt::KeepAspectRatio));
    area.moveCenter(place.center());
    return area;
}

QRectF StyleCutView::frame() const
{
    const QRectF area = pictureRect();
    const auto at = [&](double x, double y) {
        return QPointF(area.left() + x * area.width(), area.top() + y * area.height());
    };
    return {at(m_cut.left, m_cut.top), at(m_cut.right, m_cut.bottom)};
}

StyleCutView::Hold StyleCutView::holdAt(QPointF point) const
{
    const QRectF area = frame();
    if (!area.adjusted(-kReach, -kReach, kReach, kReach).contains(point)) {
        return {};
    }
    const auto near = [](double one, double other) { return std::abs(one - other) <= kReach; };
    const Hold edges{.left = near(point.x(), area.left()),
                     .top = near(point.y(), area.top()),
                     .right = near(point.x(), area.right()),
                     .bottom = near(point.y(), area.bottom())};
    return edges.isNothing() ? Hold{true, true, true, true} : edges;
}

void StyleCutView::drag(const Hold& hold, double right, double down)
{
    StyleCut cut = m_cut;
    const bool all = hold.left && hold.right && hold.top && hold.bottom;
    if (all) {
        right = std::clamp(right, -cut.left, 1 - cut.right);
        down = std::clamp(down, -cut.top, 1 - cut.bottom);
    }
    cut.left += hold.left ? right : 0;
    cut.right += hold.right ? right : 0;
    cut.top += hold.top ? down : 0;
    cut.bottom += hold.bottom ? down : 0;
    setCut(cut);
}

void StyleCutView::mousePressEvent(QMouseEvent* event)
{
    m_hold = holdAt(event->position());
    m_last = event->position();
}

void StyleCutView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_hold.isNothing()) {
        const QPointF way = event->position() - m_last;
        m_last = event->position();
        drag(m_hold, way.x() / pictureRect().width(), way.y() / pictureRect().height());
    }
    setCursor(cursorFor(m_hold.isNothing() ? holdAt(event->position()) : m_hold));
}

void StyleCutView::mouseReleaseEvent(QMouseEvent*)
{
    m_hold = {};
}

void StyleCutView::keyPressEvent(QKeyEvent* event)
{
    constexpr double kStep = 0.01;
    const bool resize = event->modifiers().testFlag(Qt::ShiftModifier);
    const Hold hold = resize ? Hold{false, false, true, true} : Hold{true, true, true, true};
    switch (event->key()) {
    case Qt::Key_Left:
        return drag(hold, -kStep, 0);
    case Qt::Key_Right:
        return drag(hold, kStep, 0);
    case Qt::Key_Up:
        return drag(hold, 0, -kStep);
    case Qt::Key_Down:
        return drag(hold, 0, kStep);
    default:
        QWidget::keyPressEvent(event);
    }
}

Qt::CursorShape StyleCutView::cursorFor(const Hold& hold) const
{
    if (hold.isNothing()) {
        return Qt::ArrowCursor;
    }
    const bool sideways = hold.left || hold.right;
    const bool upright = hold.top || hold.bottom;
    if (hold.left && hold.right) {
        return Qt::SizeAllCursor;
    }
    if (sideways && upright) {
        return hold.left == hold.top ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
    }
    return sideways ? Qt::SizeHorCursor : Qt::SizeVerCursor;
}

void StyleCutView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), QColor(0x77, 0x77, 0x77));
    painter.drawImage(pictureRect(), m_turned);
    const QRectF area = frame();
    painter.setClipRegion(QRegion(rect()) - QRegion(area.toAlignedRect()));
    painter.fillRect(pictureRect(), QColor(0, 0, 0, 140));
    painter.setClipping(false);
    painter.setPen(QPen(Qt::white, 1.5));
    painter.drawRect(area);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kAccent);
    for (const QPointF corner :
         {area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight()}) {
        painter.drawEllipse(corner, 4.5, 4.5);
    }
}

StyleCutDialog::StyleCutDialog(const QString& name, const QImage& picture, const StyleCut& cut,
                               QWidget* parent)
    : QDialog(parent)
    , m_view(new StyleCutView(picture, cut, this))
{
    setWindowTitle(tr("Crop and turn %1").arg(name));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_view, /*stretch=*/1);
    auto* foot = new QHBoxLayout;
    const auto addTurn = [&](const QString& text, int turns) {
        auto* button = new QPushButton(text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, m_view,
                [this, turns] { m_view->setCut(turnedOn(m_view->cut(), turns)); });
        foot->addWidget(button);
    };
    addTurn(tr("Turn left"), -1);
    addTurn(tr("Turn right"), 1);
    auto* whole = new QPushButton(tr("Whole picture"), this);
    whole->setAutoDefault(false);
    connect(whole, &QPushButton::clicked, m_view, [this] { m_view->setCut({}); });
    foot->addWidget(whole);
    foot->addStretch();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    foot->addWidget(buttons);
    layout->addLayout(foot);
    m_view->setFocus();
}

StyleCutDialog::~StyleCutDialog() = default;

} // namespace ui
