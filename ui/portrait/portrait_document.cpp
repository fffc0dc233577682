#include "ui/portrait/portrait_document.h"

#include "ui/portrait/shot_edits.h"

#include <QUndoCommand>

#include <utility>

namespace ui {

/// Other snapshots with another document, a part of its step.
class PortraitDocument::SnapshotsChange final : public QUndoCommand {
public:
    SnapshotsChange(PortraitDocument& document, std::vector<Snapshot> after)
        : m_document(document)
        , m_before(document.m_snapshots)
        , m_after(std::move(after))
    {
    }

    void undo() override { m_document.setSnapshots(m_before); }
    void redo() override { m_document.setSnapshots(m_after); }

private:
    PortraitDocument& m_document;
    std::vector<Snapshot> m_before;
    std::vector<Snapshot> m_after;
};

PortraitDocument::PortraitDocument(QObject* parent)
    : QObject(parent)
    , m_history([this] { emit changed(state()); }, shownInHistory)
{
}

PortraitDocument::~PortraitDocument() = default;

void PortraitDocument::change(const PortraitState& next, const QString& text,
                              const QString& control)
{
    m_history.change(next, text, control);
}

void PortraitDocument::open(const PortraitState& next, const std::vector<Snapshot>& snapshots,
                            const QString& text)
{
    history().beginMacro(text);
    history().push(new SnapshotsChange(*this, snapshots));
    m_history.change(next, text);
    history().endMacro();
}

void PortraitDocument::goToFrame(std::int64_t frame)
{
    if (state().shot && state().shot->frame != frame) {
        m_history.show(atFrame(state(), frame));
    }
}

void PortraitDocument::beginGesture()
{
    m_history.beginGesture();
}

void PortraitDocument::endGesture()
{
    if (isInGesture()) {
        m_history.endGesture();
        emit gestureEnded();
    }
}

void PortraitDocument::setSnapshots(const std::vector<Snapshot>& snapshots)
{
    if (snapshots != m_snapshots) {
        m_snapshots = snapshots;
        emit snapshotsChanged(m_snapshots);
    }
}

void PortraitDocument::reset(const PortraitState& state)
{
    endGesture();
    m_history.reset(state);
}

} // namespace ui
