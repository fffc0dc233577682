#include "ui/daynight/picture_shelf.h"

#include "ui/widgets/caption.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/picture_grid.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr QSize kThumbnail(100, 72);

} // namespace

PictureShelf::PictureShelf(ThumbnailCache& thumbnails, QWidget* parent)
    : QWidget(parent)
    , m_grid(new PictureGrid(thumbnails, kThumbnail, this))
    , m_count(new QLabel(this))
    , m_open(new QToolButton(this))
{
    setFixedWidth(kWidth);
    setAccessibleName(tr("Pictures to change"));
    buildLayout();
    connect(m_open, &QToolButton::clicked, this, &PictureShelf::openRequested);
    connect(m_grid, &PictureGrid::picked, this, &PictureShelf::picked);
    connect(m_grid, &QWidget::customContextMenuRequested, this, &PictureShelf::showMenu);
    m_grid->installEventFilter(this);
    showPictures({}, {});
}

PictureShelf::~PictureShelf() = default;

void PictureShelf::buildLayout()
{
    m_open->setIcon(icon(QStringLiteral("open")));
    m_open->setAutoRaise(true);
    m_open->setToolTip(tr("Open pictures (Ctrl+O)"));
    m_open->setAccessibleName(m_open->toolTip());
    m_count->setFont(smallFont());
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_grid->setAccessibleName(tr("Pictures"));
    m_grid->setContextMenuPolicy(Qt::CustomContextMenu);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 4, 0);
    head->addWidget(makeCaption(tr("Pictures"), this));
    head->addStretch();
    head->addWidget(m_open);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 0, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_count);
    layout->addWidget(m_grid, /*stretch=*/1);
}

void PictureShelf::showPictures(const std::vector<std::filesystem::path>& pictures,
                                const std::filesystem::path& shown)
{
    m_grid->setFiles(pictures);
    m_grid->setCurrent(shown);
    const auto place = std::ranges::find(pictures, shown) - pictures.begin() + 1;
    m_count->setText(pictures.size() < 2 ? QString()
                                         : tr("%1 of %2").arg(place).arg(pictures.size()));
}

void PictureShelf::showMenu(QPoint point)
{
    const auto chosen = m_grid->selected();
    if (chosen.empty()) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Take off the list"), this,
                    [this, chosen] { emit removeRequested(chosen); });
    menu->popup(m_grid->viewport()->mapToGlobal(point));
}

bool PictureShelf::eventFilter(QObject* watched, QEvent* event)
{
    const bool isDelete = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete;
    if (isDelete && !m_grid->selected().empty()) {
        emit removeRequested(m_grid->selected());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
