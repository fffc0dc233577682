/// @file Where files are dropped, and what an empty workspace says.

#pragma once

#include <QStringList>
#include <QWidget>

#include <filesystem>
#include <functional>
#include <vector>

class QMimeData;
class QPainter;
class QPushButton;

namespace ui {

/// Lies over its parent: as a welcome while there is nothing else, and lit while files are dragged
/// over the workspace, which hands their names on. Passive.
class DropArea final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DropArea)

public:
    struct Text {
        QString heading = {}; ///< what to do, and what will come of it
        QString place = {}; ///< what goes here
        /// Draws about the point, in the painter's pen.
        std::function<void(QPainter& painter, QPointF middle)> figure = {};
    };

    /// Watches `workspace`, in which `parent` lies, for drags of files.
    DropArea(Text text, QWidget& workspace, QWidget* parent);
    ~DropArea() override;

    QPushButton* addButton(const QString& text);
    void setWelcoming(bool welcoming);
    bool isWelcoming() const { return m_welcoming; }

signals:
    /// Files and folders of this computer.
    void dropped(const std::vector<std::filesystem::path>& files);
    void refused(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool answerDrag(QEvent& event);
    void take(const QMimeData& mime);
    void showState();
    void placeButtons();
    QRectF zone() const;

    Text m_text;
    QWidget& m_workspace;
    std::vector<QPushButton*> m_buttons;
    bool m_welcoming = false;
    bool m_dragging = false;
};

} // namespace ui
