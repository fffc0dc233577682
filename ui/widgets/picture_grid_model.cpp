#include "ui/widgets/picture_grid_model.h"

#include "ui/settings/file_name.h"
#include "ui/widgets/picture_grid.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/thumbnail.h"
#include "ui/widgets/thumbnail_cache.h"

#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace ui {

PictureGridModel::PictureGridModel(ThumbnailCache& thumbnails, QObject* parent)
    : QAbstractListModel(parent)
    , m_thumbnails(thumbnails)
{
    connect(&thumbnails, &ThumbnailCache::ready, this, [this](const std::filesystem::path& file) {
        if (const QModelIndex place = indexOf(file); place.isValid()) {
            emit dataChanged(place, place, {Qt::DecorationRole});
        }
    });
}

PictureGridModel::~PictureGridModel() = default;

void PictureGridModel::setFiles(const std::vector<std::filesystem::path>& files)
{
    beginResetModel();
    m_files = files;
    m_rows.clear();
    for (std::size_t row = 0; row < files.size(); ++row) {
        m_rows[files[row].string()] = static_cast<int>(row);
    }
    endResetModel();
}

void PictureGridModel::setMarked(const std::set<std::filesystem::path>& marked)
{
    if (marked != m_marked) {
        m_marked = marked;
        emit dataChanged(index(0), index(rowCount() - 1), {kMarkedRole});
    }
}

QModelIndex PictureGridModel::indexOf(const std::filesystem::path& file) const
{
    const auto row = m_rows.find(file.string());
    return row == m_rows.end() ? QModelIndex() : index(row->second);
}

int PictureGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

QVariant PictureGridModel::data(const QModelIndex& index, int role) const
{
    const std::filesystem::path& file = m_files[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DecorationRole:
        return m_thumbnails.thumbnail(file);
    case Qt::AccessibleTextRole:
        return toText(file.filename());
    case Qt::ToolTipRole:
        return toText(file);
    case kMarkedRole:
        return m_marked.contains(file);
    default:
        return {};
    }
}

Qt::ItemFlags PictureGridModel::flags(const QModelIndex& index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
}

QStringList PictureGridModel::mimeTypes() const
{
    return {QStringLiteral("text/uri-list"), QLatin1String(PictureGrid::kFormat)};
}

QMimeData* PictureGridModel::mimeData(const QModelIndexList& indexes) const
{
    QList<QUrl> urls;
    for (const QModelIndex& index : indexes) {
        urls << QUrl::fromLocalFile(toText(m_files[static_cast<std::size_t>(index.row())]));
    }
    auto* mime = new QMimeData; // the caller's, as Qt has it
    mime->setUrls(urls);
    mime->setData(QLatin1String(PictureGrid::kFormat), QByteArrayLiteral("1"));
    return mime;
}

PictureGridDelegate::PictureGridDelegate(QSize thumbnail, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_thumbnail(thumbnail)
{
}

PictureGridDelegate::~PictureGridDelegate() = default;

void PictureGridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    constexpr double kCorner = 12;
    const QRectF area
        = QRectF(QPointF(option.rect.topLeft()), QSizeF(m_thumbnail)).adjusted(2, 2, -2, -2);
    const auto picture = index.data(Qt::DecorationRole).value<QImage>();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!picture.isNull()) {
        drawThumbnail(*painter, area, picture);
    }
    if (index.data(PictureGridModel::kMarkedRole).toBool()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(kAccent);
        painter->drawPolygon(QPolygonF{area.topRight() - QPointF(kCorner, 0), area.topRight(),
                                       area.topRight() + QPointF(0, kCorner)});
    }
    painter->setBrush(Qt::NoBrush);
    if (chosen || picture.isNull() || option.state.testFlag(QStyle::State_MouseOver)) {
        const QColor color = chosen ? kAccent
            : picture.isNull()      ? option.palette.color(QPalette::Mid)
                                    : option.palette.color(QPalette::Text);
        painter->setPen(QPen(color, chosen ? 2 : 1));
        painter->drawRoundedRect(area, kThumbnailRadius, kThumbnailRadius);
    }
    painter->restore();
}

QSize PictureGridDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return m_thumbnail + QSize(kGap, kGap);
}

} // namespace ui
