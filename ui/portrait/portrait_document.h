/// @file The portrait being worked on, with its history.

#pragma once

#include "ui/portrait/portrait_state.h"
#include "ui/portrait/snapshot.h"

#include <QElapsedTimer>
#include <QObject>
#include <QUndoStack>

namespace ui {

/// Holds the state; every change of it is a step of the history, merged within one gesture, but for
/// the shown frame of a shot.
///
/// GUI thread only.
class PortraitDocument final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PortraitDocument)

public:
    explicit PortraitDocument(QObject* parent = nullptr);
    ~PortraitDocument() override;

    const PortraitState& state() const { return m_state; }
    QUndoStack& history() { return m_history; }

    /// Makes `next` the state, as a step called `text`.
    ///
    /// Changes with the same `control` (any name) become one step while a gesture lasts, and also
    /// when they follow each other within a second outside of gestures (wheel, keys). An empty
    /// `control` never merges.
    void change(const PortraitState& next, const QString& text, const QString& control = {});

    /// Makes all of another document the present one, as one step.
    void open(const PortraitState& next, const std::vector<Snapshot>& snapshots,
              const QString& text);

    /// Shows another frame of a shot. No step: undoing a slider leaves the playhead where it is.
    void goToFrame(std::int64_t frame);

    /// From here to endGesture() is one gesture, apart from what came before.
    void beginGesture();
    void endGesture();
    bool isInGesture() const { return m_inGesture; }

    /// Looks kept aside; taking one is no step, as it changes nothing that is painted.
    const std::vector<Snapshot>& snapshots() const { return m_snapshots; }
    void setSnapshots(const std::vector<Snapshot>& snapshots);

    /// Starts anew without history.
    void reset(const PortraitState& state);

signals:
    void changed(const ui::PortraitState& state);
    void gestureEnded();
    void snapshotsChanged(const std::vector<ui::Snapshot>& snapshots);

private:
    class Change;
    class SnapshotsChange;

    void show(const PortraitState& state);
    bool continues(const QString& control);

    PortraitState m_state;
    std::vector<Snapshot> m_snapshots;
    QUndoStack m_history;
    QString m_lastControl;
    QElapsedTimer m_sinceLast;
    int m_run = 0; ///< changes of one run become one step
    bool m_inGesture = false;
};

} // namespace ui
