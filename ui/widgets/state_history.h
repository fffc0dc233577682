/// @file A state with its history, for workspaces.

#pragma once

#include "ui/widgets/state_step.h"

#include <QElapsedTimer>
#include <QString>
#include <QUndoStack>

#include <functional>
#include <utility>

namespace ui {

/// Holds a value of which every change is a step of the history; whole values are kept before and
/// after, so undo is exact by construction. GUI thread only.
template <typename State> class StateHistory final {
public:
    /// What undo and redo show: `goal` itself, or `goal` with something of what is `present`;
    /// `beside` is the step's other state.
    using Fit = std::function<State(const State& goal, const State& beside, const State& present)>;

    /// `changed` is called whenever the state is another one. Without `fit` goals are shown as
    /// they are.
    explicit StateHistory(std::function<void()> changed, Fit fit = {})
        : m_changed(std::move(changed))
        , m_fit(std::move(fit))
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
        m_stack.push(new StateStep<State>(
            text, {.before = m_state, .after = next}, m_run,
            [this](const State& goal, const State* beside) { showStep(goal, beside); }));
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
    bool isInGesture() const { return m_inGesture; }

    /// Makes `state` the present one without a step.
    void show(const State& state)
    {
        m_state = state;
        m_changed();
    }

    /// Starts anew without history.
    void reset(const State& state)
    {
        endGesture();
        m_stack.clear();
        show(state);
    }

private:
    void showStep(const State& goal, const State* beside)
    {
        show(m_fit && beside != nullptr ? m_fit(goal, *beside, m_state) : goal);
    }

    bool continues(const QString& control) const
    {
        constexpr qint64 kMergeWithin = 1000; // milliseconds
        const bool same = !control.isEmpty() && control == m_lastControl;
        return same
            && (m_inGesture || (m_sinceLast.isValid() && m_sinceLast.elapsed() < kMergeWithin));
    }

    std::function<void()> m_changed;
    Fit m_fit;
    State m_state = {};
    QString m_lastControl;
    QElapsedTimer m_sinceLast;
    int m_run = 0; ///< changes of one run become one step
    bool m_inGesture = false;
    QUndoStack m_stack; ///< last member: its steps refer to the others
};

} // namespace ui
