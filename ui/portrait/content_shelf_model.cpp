#include "ui/portrait/content_shelf_model.h"

#include "ui/portrait/thumbnail_loader.h"
#include "ui/settings/file_name.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/thumbnail.h"

#include <QPainter>

#include <algorithm>

namespace ui {

ContentShelfModel::ContentShelfModel(ThumbnailLoader& thumbnails, QObject* parent)
    : QAbstractListModel(parent)
    , m_thumbnails(thumbnails)
{
    connect(&thumbnails, &ThumbnailLoader::ready, this, [this](const std::filesystem::path& file) {
        const auto found = std::ranges::find(m_files, file);
        if (found != m_files.end()) {
            const QModelIndex place
                = index(static_cast<int>(std::distance(m_files.begin(), found)));
            emit dataChanged(place, place, {Qt::DecorationRole});
        }
    });
}

ContentShelfModel::~ContentShelfModel() = default;

void ContentShelfModel::setFiles(const std::vector<std::filesystem::path>& files)
{
    if (files != m_files) {
        beginResetModel();
        m_files = files;
        endResetModel();
    }
}

int ContentShelfModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

QVariant ContentShelfModel::data(const QModelIndex& index, int role) const
{
    const std::filesystem::path& file = m_files[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DecorationRole:
        return m_thumbnails.thumbnail(file);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return toText(file.filename());
    default:
        return {};
    }
}

ContentShelfDelegate::ContentShelfDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

ContentShelfDelegate::~ContentShelfDelegate() = default;

void ContentShelfDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const QRectF area
        = QRectF(QPointF(option.rect.topLeft()), QSizeF(kSize)).adjusted(1, 1, -1, -1);
    const auto picture = index.data(Qt::DecorationRole).value<QImage>();
    const bool shown = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!picture.isNull()) {
        drawThumbnail(*painter, area, picture);
    }
    painter->setBrush(Qt::NoBrush);
    const bool lit = shown || option.state.testFlag(QStyle::State_HasFocus);
    if (lit || picture.isNull() || option.state.testFlag(QStyle::State_MouseOver)) {
        const QColor color = lit ? kAccent
            : picture.isNull()   ? option.palette.color(QPalette::Mid)
                                 : option.palette.color(QPalette::Text);
        painter->setPen(QPen(color, shown ? 2 : 1));
        painter->drawRoundedRect(area, kThumbnailRadius, kThumbnailRadius);
    }
    painter->restore();
}

QSize ContentShelfDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    constexpr int kGap = 2;
    return kSize + QSize(kGap, kGap);
}

} // namespace ui
