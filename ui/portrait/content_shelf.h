/// @file The photographs to go through.

#pragma once

#include "ui/portrait/portrait_state.h"

#include <QWidget>

#include <filesystem>
#include <vector>

class QLabel;
class QListView;
class QToolButton;

namespace ui {

class ContentShelfModel;
class ThumbnailLoader;

/// Arrows, "3 of 12", and the thumbnails of all; hidden while there is one content only. Reads only
/// the thumbnails that are in sight. Passive.
class ContentShelf final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContentShelf)

public:
    /// `thumbnails` must outlive it.
    explicit ContentShelf(ThumbnailLoader& thumbnails, QWidget* parent = nullptr);
    ~ContentShelf() override;

    void showState(const PortraitState& state);

signals:
    void stepRequested(int steps);
    void chosen(const std::filesystem::path& file);
    void removeRequested(const std::filesystem::path& file);
    void exportAllRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    QToolButton* makeArrow(const QString& icon, const QString& name, int steps);
    std::filesystem::path fileAt(int row) const;
    void showMenu(QPoint point);

    ContentShelfModel* m_model;
    QListView* m_list;
    QLabel* m_count;
    QToolButton* m_back;
    QToolButton* m_on;
    std::vector<std::filesystem::path> m_files;
    std::filesystem::path m_shown;
};

} // namespace ui
