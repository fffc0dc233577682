#include "ui/dataset/alike_list.h"

#include "ui/dataset/collection_state.h"
#include "ui/settings/file_name.h"
#include "ui/widgets/thumbnail.h"
#include "ui/widgets/thumbnail_cache.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {

namespace {

constexpr QSizeF kThumbnail(72, 52);
constexpr double kGap = 6;
constexpr int kFirst = Qt::UserRole;
constexpr int kSecond = Qt::UserRole + 1;

/// Two thumbnails, and the row's text.
class PairDelegate final : public QStyledItemDelegate {
public:
    PairDelegate(ThumbnailCache& thumbnails, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_thumbnails(thumbnails)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        if (chosen) {
            painter->fillRect(option.rect, option.palette.color(QPalette::Mid));
        }
        QRectF place(QPointF(option.rect.topLeft()) + QPointF(kGap, kGap / 2), kThumbnail);
        for (const int role : {kFirst, kSecond}) {
            const QImage picture = m_thumbnails.thumbnail(toPath(index.data(role).toString()));
            if (!picture.isNull()) {
                drawThumbnail(*painter, place, picture);
            }
            place.moveLeft(place.right() + kGap);
        }
        painter->setPen(option.palette.color(QPalette::Text));
        const QRectF words(place.left() + kGap, option.rect.top(),
                           option.rect.right() - place.left(), option.rect.height());
        painter->drawText(words, Qt::AlignVCenter, index.data().toString());
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return (kThumbnail + QSizeF(0, kGap)).toSize();
    }

private:
    ThumbnailCache& m_thumbnails;
};

} // namespace

AlikeList::AlikeList(ThumbnailCache& thumbnails, QWidget* parent)
    : QListWidget(parent)
{
    setItemDelegate(new PairDelegate(thumbnails, this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Pictures that are alike"));
    connect(&thumbnails, &ThumbnailCache::ready, viewport(), qOverload<>(&QWidget::update));
}

AlikeList::~AlikeList() = default;

void AlikeList::showCollection(const Collection& collection)
{
    clear();
    const auto& pictures = collection.measured.pictures;
    const auto name = [&](std::size_t which) {
        return toText(pictures[which].file.lexically_relative(collection.folder));
    };
    for (std::size_t index = 0; index < pictures.size(); ++index) {
        const std::size_t first = collection.clusters[index];
        if (first != index) {
            auto* row
                = new QListWidgetItem(tr("%1 is like %2").arg(name(index), name(first)), this);
            row->setData(kFirst, toText(pictures[index].file));
            row->setData(kSecond, toText(pictures[first].file));
        }
    }
}

} // namespace ui
