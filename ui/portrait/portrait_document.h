/// @file The portrait being worked on, with its history.

#pragma once

#include "ui/portrait/portrait_state.h"
#include "ui/portrait/snapshot.h"
#include "ui/widgets/state_history.h"

#include <QObject>

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

    const PortraitState& state() const { return m_history.state(); }
    QUndoStack& history() { return m_history.stack(); }

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
    bool isInGesture() const { return m_history.isInGesture(); }

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
    class SnapshotsChange;

    std::vector<Snapshot> m_snapshots;
    StateHistory<PortraitState> m_history; ///< last member: its steps refer to the others
};

} // namespace ui
