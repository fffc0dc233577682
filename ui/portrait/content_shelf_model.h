/// @file The contents as a list of thumbnails. Private to content_shelf.

#pragma once

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <filesystem>
#include <vector>

namespace ui {

class ThumbnailLoader;

/// Asks for a thumbnail when it is drawn for the first time.
class ContentShelfModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContentShelfModel)

public:
    ContentShelfModel(ThumbnailLoader& thumbnails, QObject* parent);
    ~ContentShelfModel() override;

    void setFiles(const std::vector<std::filesystem::path>& files);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    ThumbnailLoader& m_thumbnails;
    std::vector<std::filesystem::path> m_files;
};

/// Draws thumbnails as ThumbnailButton does.
class ContentShelfDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContentShelfDelegate)

public:
    static constexpr QSize kSize{48, 40}; ///< two beside the scroll bar

    explicit ContentShelfDelegate(QObject* parent);
    ~ContentShelfDelegate() override;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace ui
