/// @file The styles of one use, one under the other, and a place to add another.

#pragma once

#include "ui/portrait/portrait_state.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace ui {

class StyleRow;
class ThumbnailButton;
class ThumbnailLoader;

/// Shows chosen styles with their shares. Passive.
class StyleList final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StyleList)

public:
    /// `thumbnails` must outlive the list; `add` is what the place for another says.
    StyleList(ThumbnailLoader& thumbnails, const QString& add, QWidget* parent = nullptr);
    ~StyleList() override;

    void showStyles(const std::vector<StyleChoice>& styles);
    void setAddText(const QString& text, const QString& explanation);

    /// Lights up: what is being dragged would land here.
    void setDropTarget(bool target);

signals:
    void addRequested();
    void removed(int index);
    void cutRequested(int index);
    void weightEdited(int index, double weight);
    void gestureBegan();
    void gestureEnded();

private:
    void setRowCount(std::size_t count);
    StyleRow* makeRow(int index);

    ThumbnailLoader& m_thumbnails;
    std::vector<StyleRow*> m_rows;
    QVBoxLayout* m_rowLayout;
    ThumbnailButton* m_add;
};

} // namespace ui
