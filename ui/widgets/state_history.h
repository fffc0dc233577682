/// @file A state with its history, for workspaces.

#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QUndoCommand>
#include <QUndoStack>

#include <functional>
#include <utility>

namespace ui {

/// Holds a value of which every change is a step of the history; whole values are kept before and
/// after, so undo is exact by construction. GUI thread only.
template <typename State> class StateHistory final {
public:
    /// `changed` is called whenever the state is another one.
    explicit StateHistory(std::function<void()> changed)
        : m_changed(std::move(changed))
    {
    }
    StateHistory(const StateHistory&) = delete;
    StateHistory& operator=(const StateHistory&) = delete;
    const State& state() const { return m_state; }
    QUndoStack& stack() { return m_stack; }

    /// Makes `next` the state, as a step called `text`. Changes of the same `control` (any name)
    /// become one step while a gesture lasts, and when they follow each other within a second
    /// outside of gestures (wheel, keys). An empty `control` never merges.
    void change(const State& next, const QString& text, const QString& control = {})
    {
        if (next == m_state) {
            return;
        }
        if (!continues(control)) {
            ++m_run;
        }
        m_lastControl = control;
        m_sinceLast.start();
        m_stack.push(new Change(*this, next, text));
    }

    /// From here to endGesture() is one gesture, apart from what came before.
    void beginGesture()
    {
        m_inGesture = true;
        m_lastControl.clear();
    }
    void endGesture()
    {
        m_inGesture = false;
        m_lastControl.clear();
    }

    /// Starts anew without history.
    void reset(const State& state)
    {
        endGesture();
        m_stack.clear();
        show(state);
    }

private:
    class Change final : public QUndoCommand {
    public:
        Change(StateHistory& history, State after, const QString& text)
            : QUndoCommand(text)
            , m_history(history)
            , m_before(history.m_state)
            , m_after(std::move(after))
            , m_run(history.m_run)
        {
        }
        int id() const override { return 1; }
        void undo() override { m_history.show(m_before); }
        void redo() override { m_history.show(m_after); }
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
        StateHistory& m_history;
        State m_before;
        State m_after;
        int m_run;
    };

    void show(const State& state)
    {
        m_state = state;
        m_changed();
    }

    bool continues(const QString& control) const
    {
        constexpr qint64 kMergeWithin = 1000; // milliseconds
        const bool same = !control.isEmpty() && control == m_lastControl;
        return same
            && (m_inGesture || (m_sinceLast.isValid() && m_sinceLast.elapsed() < kMergeWithin));
    }

    std::function<void()> m_changed;
    State m_state = {};
    QString m_lastControl;
    QElapsedTimer m_sinceLast;
    int m_run = 0; ///< changes of one run become one step
    bool m_inGesture = false;
    QUndoStack m_stack; ///< last member: its steps refer to the others
};

} // namespace ui
