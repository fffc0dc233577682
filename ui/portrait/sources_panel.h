/// @file The left side: the photograph, its styles, and the shelf of styles to try.

#pragma once

#include "ui/portrait/portrait_state.h"

#include <QWidget>

#include <filesystem>
#include <vector>

class QGridLayout;
class QLabel;

namespace ui {

class ContentShelf;
class StyleList;
class ThumbnailButton;
class ThumbnailLoader;

/// Shows what a state is made from; emits what the user wants. Passive.
class SourcesPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourcesPanel)

public:
    /// `thumbnails` must outlive the panel.
    explicit SourcesPanel(ThumbnailLoader& thumbnails, QWidget* parent = nullptr);
    ~SourcesPanel() override;

    void showState(const PortraitState& state);

    /// The photographs to go through.
    ContentShelf& contents() { return *m_contents; }

    /// Styles to try: those that came with the program, then recent ones.
    void showShelf(const std::vector<std::filesystem::path>& bundled,
                   const std::vector<std::filesystem::path>& recent);

    /// The places where pictures can be dropped.
    enum class Place { None, Content, Styles, PersonStyles };

    /// Lights one of them up.
    void setDropTarget(Place place);

    /// What a drop at `point` means, by where it lies in the panel.
    Place placeAt(QPoint point) const;

signals:
    void openContentRequested();
    void openStylesRequested(ui::StyleUse use);

    /// A click on the shelf: this style alone; with Ctrl or Shift held in addition to the others;
    /// with Alt held for the person.
    void styleChosen(const std::filesystem::path& file, ui::StyleUse use, bool inAddition);
    void styleRemoved(ui::StyleUse use, int index);
    void styleCutRequested(ui::StyleUse use, int index);
    void weightEdited(ui::StyleUse use, int index, double weight);
    void gestureBegan();
    void gestureEnded();

private:
    void buildLayout();
    QWidget* makeScrolled();
    void connectList(const StyleList* list, StyleUse use);
    void choose(const std::filesystem::path& file);
    void askHowToUse(const std::filesystem::path& file, QPoint where);
    void fillShelf(QGridLayout& grid, const std::vector<std::filesystem::path>& files);
    void showThumbnail(const std::filesystem::path& file, const QImage& thumbnail);
    void markChosen();

    struct ShelfPlace {
        std::filesystem::path file;
        ThumbnailButton* button;
    };

    ThumbnailLoader& m_thumbnails;
    PortraitState m_state;
    ThumbnailButton* m_content;
    ContentShelf* m_contents;
    StyleList* m_styles;
    StyleList* m_personStyles;
    QGridLayout* m_bundled;
    QGridLayout* m_recent;
    QLabel* m_contentCaption;
    QWidget* m_shelfCaption;
    QWidget* m_recentCaption;
    std::vector<ShelfPlace> m_shelf;
    std::vector<std::filesystem::path> m_bundledFiles;
    std::vector<std::filesystem::path> m_recentFiles;
};

} // namespace ui
