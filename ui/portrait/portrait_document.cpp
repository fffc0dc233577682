#include "ui/portrait/portrait_document.h"

#include "ui/portrait/shot_edits.h"

#include <QUndoCommand>

#include <utility>

namespace ui {

namespace {

constexpr qint64 kMergeWithin = 1000; // milliseconds, outside of gestures
constexpr int kMergeable = 1;

} // namespace

/// A step of the history: the whole state before and after.
class PortraitDocument::Change final : public QUndoCommand {
public:
    Change(PortraitDocument& document, PortraitState after, const QString& text)
        : QUndoCommand(text)
        , m_document(document)
        , m_before(document.m_state)
        , m_after(std::move(after))
        , m_run(document.m_run)
    {
    }

    int id() const override { return kMergeable; }
    void undo() override { show(m_before, m_after); }

    /// The first time it is what was asked for; a document may say which frame.
    void redo() override
    {
        if (std::exchange(m_isNew, false)) {
            m_document.show(m_after);
        } else {
            show(m_after, m_before);
        }
    }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* later = dynamic_cast<const Change*>(other);
        if (later == nullptr || later->m_run != m_run) {
            return false;
        }
        m_after = later->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    void show(const PortraitState& goal, const PortraitState& beside)
    {
        m_document.show(shownInHistory(goal, beside, m_document.m_state));
    }

    PortraitDocument& m_document;
    PortraitState m_before;
    PortraitState m_after;
    int m_run;
    bool m_isNew = true;
};

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
{
}

PortraitDocument::~PortraitDocument() = default;

void PortraitDocument::change(const PortraitState& next, const QString& text,
                              const QString& control)
{
    if (next == m_state) {
        return;
    }
    if (!continues(control)) {
        ++m_run;
    }
    m_lastControl = control;
    m_sinceLast.start();
    m_history.push(new Change(*this, next, text));
}

void PortraitDocument::open(const PortraitState& next, const std::vector<Snapshot>& snapshots,
                            const QString& text)
{
    ++m_run;
    m_lastControl.clear();
    m_history.beginMacro(text);
    m_history.push(new SnapshotsChange(*this, snapshots));
    m_history.push(new Change(*this, next, text));
    m_history.endMacro();
}

bool PortraitDocument::continues(const QString& control)
{
    const bool same = !control.isEmpty() && control == m_lastControl;
    return same && (m_inGesture || (m_sinceLast.isValid() && m_sinceLast.elapsed() < kMergeWithin));
}

void PortraitDocument::goToFrame(std::int64_t frame)
{
    if (m_state.shot && m_state.shot->frame != frame) {
        show(atFrame(m_state, frame));
    }
}

void PortraitDocument::beginGesture()
{
    m_inGesture = true;
    m_lastControl.clear();
}

void PortraitDocument::endGesture()
{
    if (std::exchange(m_inGesture, false)) {
        m_lastControl.clear();
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
    m_lastControl.clear();
    m_history.clear();
    show(state);
}

void PortraitDocument::show(const PortraitState& state)
{
    m_state = state;
    emit changed(m_state);
}

} // namespace ui
