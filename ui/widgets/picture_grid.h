/// @file Many pictures as thumbnails, to look through, choose and drag.

#pragma once

#include <QListView>

#include <filesystem>
#include <set>
#include <vector>

namespace ui {

class PictureGridModel;
class ThumbnailCache;

/// A scrolling grid that reads only the thumbnails in sight, so thousands are no matter. Passive.
///
/// Several can be selected and dragged, as files, also into other programs.
class PictureGrid final : public QListView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureGrid)

public:
    using Files = std::vector<std::filesystem::path>;

    /// What pictures are dragged as, beside their names: they come from a grid.
    static constexpr const char* kFormat = "application/x-chiaroscuro-pictures";

    /// `thumbnails` must outlive it.
    PictureGrid(ThumbnailCache& thumbnails, QSize thumbnail, QWidget* parent = nullptr);
    ~PictureGrid() override;

    /// What is selected stays so, as far as it is still there.
    void setFiles(const Files& files);
    const Files& files() const;

    /// These have an amber corner.
    void setMarked(const std::set<std::filesystem::path>& marked);
    Files selected() const;

    /// Shows and selects one of the files without emitting picked().
    void setCurrent(const std::filesystem::path& file);

    /// Takes pictures that are dragged here from another grid.
    void setTakesPictures(bool takes);

signals:
    /// One was clicked, or reached with the arrow keys.
    void picked(const std::filesystem::path& file);
    void dropped(const std::vector<std::filesystem::path>& files);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool mayTake(const QDropEvent& event) const;
    void setLit(bool lit);

    PictureGridModel* m_model;
    bool m_takesPictures = false;
    bool m_lit = false; ///< what is being dragged would land here
    bool m_isShowing = false; ///< setCurrent() or setFiles() is at work
};

} // namespace ui
