/// @file The left side of the day-and-night workspace: the pictures to change.

#pragma once

#include <QWidget>

#include <filesystem>
#include <vector>

class QLabel;
class QToolButton;

namespace ui {

class PictureGrid;
class ThumbnailCache;

/// A button to open more, "3 of 12", and the thumbnails of all. Passive.
class PictureShelf final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureShelf)

public:
    static constexpr int kWidth = 132;

    /// `thumbnails` must outlive it.
    explicit PictureShelf(ThumbnailCache& thumbnails, QWidget* parent = nullptr);
    ~PictureShelf() override;

    void showPictures(const std::vector<std::filesystem::path>& pictures,
                      const std::filesystem::path& shown);

signals:
    void openRequested();
    void picked(const std::filesystem::path& picture);
    void removeRequested(const std::vector<std::filesystem::path>& pictures);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    void showMenu(QPoint point);

    PictureGrid* m_grid;
    QLabel* m_count;
    QToolButton* m_open;
};

} // namespace ui
