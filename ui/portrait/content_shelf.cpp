#include "ui/portrait/content_shelf.h"

#include "ui/portrait/content_list.h"
#include "ui/portrait/content_shelf_model.h"
#include "ui/settings/file_name.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/icon.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kMostRows = 3; // in sight; the styles below must stay so, too

} // namespace

ContentShelf::ContentShelf(ThumbnailLoader& thumbnails, QWidget* parent)
    : QWidget(parent)
    , m_model(new ContentShelfModel(thumbnails, this))
    , m_list(new QListView(this))
    , m_count(new QLabel(this))
    , m_back(makeArrow(QStringLiteral("back"), tr("The photograph before (Page up)"), -1))
    , m_on(makeArrow(QStringLiteral("on"), tr("The next photograph (Page down)"), 1))
{
    setAccessibleName(tr("Photographs to go through"));
    buildLayout();
    const auto choose = [this](const QModelIndex& index) { emit chosen(fileAt(index.row())); };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    connect(m_list, &QWidget::customContextMenuRequested, this, &ContentShelf::showMenu);
    m_list->installEventFilter(this);
    hide();
}

ContentShelf::~ContentShelf() = default;

QToolButton* ContentShelf::makeArrow(const QString& iconName, const QString& name, int steps)
{
    auto* button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    connect(button, &QToolButton::clicked, this, [this, steps] { emit stepRequested(steps); });
    return button;
}

void ContentShelf::buildLayout()
{
    m_count->setAlignment(Qt::AlignCenter);
    m_count->setFont(smallFont());
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ContentShelfDelegate(this));
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setGridSize(m_list->itemDelegate()->sizeHint({}, {}));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Photographs"));
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_back);
    row->addWidget(m_count, /*stretch=*/1);
    row->addWidget(m_on);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_list);
}

std::filesystem::path ContentShelf::fileAt(int row) const
{
    return m_files[static_cast<std::size_t>(row)];
}

void ContentShelf::showState(const PortraitState& state)
{
    m_files.clear();
    for (const ContentChoice& content : state.contents) {
        m_files.push_back(content.file);
    }
    m_model->setFiles(m_files);
    setVisible(!m_files.empty());
    if (m_files.empty()) {
        m_shown.clear();
        return;
    }
    const int rows = std::min(kMostRows, static_cast<int>(m_files.size() + 1) / 2);
    m_list->setFixedHeight(rows * m_list->itemDelegate()->sizeHint({}, {}).height());
    m_back->setEnabled(neighbourOf(state, state.content, -1).has_value());
    m_on->setEnabled(neighbourOf(state, state.content, 1).has_value());
    const auto place = std::ranges::find(m_files, state.content) - m_files.begin();
    const QModelIndex index = m_model->index(static_cast<int>(place));
    m_count->setText(tr("%1 of %2").arg(place + 1).arg(m_files.size()));
    if (m_shown != state.content || m_list->currentIndex() != index) {
        m_shown = state.content;
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
}

void ContentShelf::showMenu(QPoint point)
{
    const QModelIndex index = m_list->indexAt(point);
    if (!index.isValid()) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto file = fileAt(index.row());
    menu->addAction(tr("Show %1").arg(toText(file.filename())), this,
                    [this, file] { emit chosen(file); });
    menu->addAction(tr("Take off the list"), this, [this, file] { emit removeRequested(file); });
    menu->addSeparator();
    menu->addAction(tr("Export all photographs…"), this, &ContentShelf::exportAllRequested);
    menu->popup(m_list->viewport()->mapToGlobal(point));
}

bool ContentShelf::eventFilter(QObject* watched, QEvent* event)
{
    const bool pressed = event->type() == QEvent::KeyPress && m_list->currentIndex().isValid();
    if (pressed && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        emit removeRequested(fileAt(m_list->currentIndex().row()));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
