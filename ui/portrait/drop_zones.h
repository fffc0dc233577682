/// @file Where pictures can be dropped, drawn on the canvas.

#pragma once

#include <QRectF>
#include <QWidget>

class QPainter;
class QPushButton;

namespace ui {

/// Two places over the whole canvas: one for the photograph, one for styles.
///
/// While there is no photograph it is what the canvas shows, with a sentence and buttons; while
/// something is dragged over the window it lies over the picture. Passive.
class DropZones final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DropZones)

public:
    enum class Zone { None, Content, Styles };

    explicit DropZones(QWidget* parent);
    ~DropZones() override;

    /// Welcomes an empty canvas; `last` names the pictures of the last session, if any.
    void showWelcome(const QString& last);
    void setHasSample(bool hasSample);

    /// Goes away, unless something is being dragged.
    void hideWelcome();

    /// Something is dragged over the window: shows where it would land.
    void beginDrag();
    void light(Zone zone);
    void endDrag();
    Zone zoneAt(QPoint point) const;
    bool isWelcoming() const { return m_welcoming; }

signals:
    void openContentRequested();
    void openStylesRequested();
    void sampleRequested();
    void lastSessionRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QRectF zoneRect(Zone zone) const;
    void drawZone(QPainter& painter, Zone zone) const;
    void drawWelcome(QPainter& painter) const;
    void placeButtons();
    void update();

    bool m_welcoming = false;
    bool m_dragging = false;
    bool m_hasSample = false;
    Zone m_lit = Zone::None;
    QString m_last;
    QPushButton* m_openContent;
    QPushButton* m_openStyles;
    QPushButton* m_sample;
    QPushButton* m_lastSession;
};

} // namespace ui
