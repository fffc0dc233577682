/// @file Looks kept aside while trying others.

#pragma once

#include "ui/portrait/snapshot.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace ui {

class ThumbnailButton;

/// Up to four snapshots beside the stages: a click returns to one, its menu compares with it.
/// Passive: shows those it is given and emits them as the user wants them.
class SnapshotStrip final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SnapshotStrip)

public:
    static constexpr std::size_t kMost = 4;

    explicit SnapshotStrip(QWidget* parent = nullptr);
    ~SnapshotStrip() override;

    /// What would be kept now; a null picture for nothing.
    void setPresent(const PortraitState& state, PictureLayer picture);

    /// Keeps what is present, unless there is nothing, or no room.
    void take();
    void remove(int index);
    const std::vector<Snapshot>& snapshots() const { return m_snapshots; }
    void setSnapshots(const std::vector<Snapshot>& snapshots);

    /// The one that is compared with, by its index; -1 for none.
    void setCompared(int index);
    int compared() const { return m_compared; }

signals:
    void edited(const std::vector<ui::Snapshot>& snapshots);
    void chosen(const ui::Snapshot& snapshot);

    /// Null stops comparing.
    void compareRequested(const ui::Snapshot* snapshot);

private:
    void rebuild();
    void updateTake();
    void addButton(int index);
    void showMenu(int index, QPoint where);
    QString freeName() const;

    std::vector<Snapshot> m_snapshots;
    PortraitState m_state;
    PictureLayer m_picture;
    int m_compared = -1;
    QHBoxLayout* m_places;
    ThumbnailButton* m_take;
};

} // namespace ui
