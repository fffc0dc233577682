#include "ui/widgets/picture_grid.h"

#include "ui/settings/file_name.h"
#include "ui/widgets/arrow_keys.h"
#include "ui/widgets/picture_grid_model.h"
#include "ui/widgets/theme.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace ui {

PictureGrid::PictureGrid(ThumbnailCache& thumbnails, QSize thumbnail, QWidget* parent)
    : QListView(parent)
    , m_model(new PictureGridModel(thumbnails, this))
{
    setModel(m_model);
    setItemDelegate(new PictureGridDelegate(thumbnail, this));
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static); // which also forbids drags, so they are allowed again below
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setGridSize(itemDelegate()->sizeHint({}, {}));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setMouseTracking(true);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setDefaultDropAction(Qt::CopyAction);
    viewport()->setAcceptDrops(false);
}

PictureGrid::~PictureGrid() = default;

void PictureGrid::setTakesPictures(bool takes)
{
    m_takesPictures = takes;
    setDragDropMode(takes ? QAbstractItemView::DragDrop : QAbstractItemView::DragOnly);
    viewport()->setAcceptDrops(takes);
}

const PictureGrid::Files& PictureGrid::files() const
{
    return m_model->files();
}

void PictureGrid::setFiles(const Files& files)
{
    if (files == m_model->files()) {
        return;
    }
    const Files kept = selected();
    const int place = verticalScrollBar()->value();
    m_isShowing = true;
    m_model->setFiles(files);
    for (const auto& file : kept) {
        if (const QModelIndex index = m_model->indexOf(file); index.isValid()) {
            selectionModel()->select(index, QItemSelectionModel::Select);
        }
    }
    m_isShowing = false;
    doItemsLayout();
    verticalScrollBar()->setValue(place);
}

void PictureGrid::setMarked(const std::set<std::filesystem::path>& marked)
{
    m_model->setMarked(marked);
}

PictureGrid::Files PictureGrid::selected() const
{
    Files chosen;
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    for (const QModelIndex& index : indexes) {
        chosen.push_back(m_model->files()[static_cast<std::size_t>(index.row())]);
    }
    return chosen;
}

void PictureGrid::setCurrent(const std::filesystem::path& file)
{
    const QModelIndex index = m_model->indexOf(file);
    if (index.isValid() && index != currentIndex()) {
        m_isShowing = true;
        setCurrentIndex(index);
        scrollTo(index);
        m_isShowing = false;
    }
}

void PictureGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && !m_isShowing) {
        emit picked(m_model->files()[static_cast<std::size_t>(current.row())]);
    }
}

bool PictureGrid::mayTake(const QDropEvent& event) const
{
    return m_takesPictures && event.source() != this
        && event.mimeData()->hasFormat(QLatin1String(kFormat));
}

void PictureGrid::setLit(bool lit)
{
    if (std::exchange(m_lit, lit) != lit) {
        viewport()->update();
    }
}

void PictureGrid::dragEnterEvent(QDragEnterEvent* event)
{
    if (mayTake(*event)) {
        event->acceptProposedAction();
        setLit(true);
    } else {
        event->ignore(); // what is below may want it
    }
}

void PictureGrid::dragMoveEvent(QDragMoveEvent* event)
{
    mayTake(*event) ? event->acceptProposedAction() : event->ignore();
}

void PictureGrid::dragLeaveEvent(QDragLeaveEvent*)
{
    setLit(false);
}

void PictureGrid::dropEvent(QDropEvent* event)
{
    setLit(false);
    if (!mayTake(*event)) {
        event->ignore();
        return;
    }
    Files files;
    for (const QUrl& url : event->mimeData()->urls()) {
        files.push_back(toPath(url.toLocalFile()));
    }
    event->acceptProposedAction();
    emit dropped(files);
}

void PictureGrid::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_lit) {
        QPainter painter(viewport());
        painter.setPen(QPen(kAccent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

bool PictureGrid::event(QEvent* event)
{
    return keepsArrowKeys(*event) || QListView::event(event);
}

} // namespace ui
