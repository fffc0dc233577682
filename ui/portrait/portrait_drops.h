/// @file What happens to things that are dragged over the workspace.

#pragma once

#include "ui/portrait/portrait_reports.h"

#include <QObject>

class QDragMoveEvent;
class QDropEvent;
class QWidget;

namespace ui {

class Canvas;
class DropZones;
class PortraitDocument;
class SourceIntake;
class SourcesPanel;

/// Lights up where a drop would go, and hands what is dropped to the intake. GUI thread only.
class PortraitDrops final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PortraitDrops)

public:
    /// What it works with; belongs to `workspace`, all others lie in it or outlive it.
    struct Parts {
        QWidget& workspace;
        Canvas& canvas;
        DropZones& zones;
        SourcesPanel& sources;
        PortraitDocument& document;
        SourceIntake& intake;
    };

    explicit PortraitDrops(const Parts& parts);
    ~PortraitDrops() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void enter(QDragMoveEvent& event);
    void move(QDragMoveEvent& event);
    void drop(QDropEvent& event);
    void end();
    ImportTarget targetAt(QPoint point) const;
    void light(QPoint point);

    Parts m_parts;
};

} // namespace ui
