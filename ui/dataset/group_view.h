/// @file The pictures of night, unsure and day, side by side.

#pragma once

#include "core/dataset/brightness_limits.h"

#include <QWidget>

#include <array>
#include <filesystem>
#include <optional>
#include <set>
#include <vector>

class QLabel;

namespace ui {

class PictureGrid;
class ThumbnailCache;

/// Three grids, between which pictures are dragged; what was dragged has an amber corner. The menu
/// and the keys 1, 2, 3 and 0 do the same. Passive.
class GroupView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GroupView)

public:
    using Group = core::dataset::Group;
    using Files = std::vector<std::filesystem::path>;

    /// `thumbnails` must outlive it.
    explicit GroupView(ThumbnailCache& thumbnails, QWidget* parent = nullptr);
    ~GroupView() override;

    void showFiles(Group group, const Files& files);
    void showOverrides(const std::set<std::filesystem::path>& files);
    PictureGrid& grid(Group group) { return *column(group).grid; }

signals:
    /// No group: what their brightness says.
    void moved(const std::vector<std::filesystem::path>& files,
               std::optional<core::dataset::Group> group);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Column {
        QString name = {};
        QLabel* head = nullptr;
        PictureGrid* grid = nullptr;
    };

    Column& column(Group group) { return m_columns[static_cast<std::size_t>(group)]; }
    Column makeColumn(Group group, const QString& name, ThumbnailCache& thumbnails);
    void showMenu(PictureGrid& grid, QPoint point);

    std::array<Column, 3> m_columns; ///< by the group's number
};

} // namespace ui
