/// @file The files of a picture grid and how they are drawn. Private to picture_grid.

#pragma once

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <filesystem>
#include <set>
#include <unordered_map>
#include <vector>

namespace ui {

class ThumbnailCache;

/// Asks for a thumbnail when it is drawn.
class PictureGridModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureGridModel)

public:
    static constexpr int kMarkedRole = Qt::UserRole;

    PictureGridModel(ThumbnailCache& thumbnails, QObject* parent);
    ~PictureGridModel() override;

    void setFiles(const std::vector<std::filesystem::path>& files);
    const std::vector<std::filesystem::path>& files() const { return m_files; }
    void setMarked(const std::set<std::filesystem::path>& marked);

    /// Invalid for a file that is not there.
    QModelIndex indexOf(const std::filesystem::path& file) const;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    ThumbnailCache& m_thumbnails;
    std::vector<std::filesystem::path> m_files;
    std::unordered_map<std::string, int> m_rows; ///< of each file
    std::set<std::filesystem::path> m_marked;
};

/// Draws a thumbnail as ThumbnailButton does.
class PictureGridDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureGridDelegate)

public:
    static constexpr int kGap = 4;

    PictureGridDelegate(QSize thumbnail, QObject* parent);
    ~PictureGridDelegate() override;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QSize m_thumbnail;
};

} // namespace ui
