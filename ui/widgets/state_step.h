/// @file One step of a state's history.

#pragma once

#include <QUndoCommand>

#include <functional>
#include <utility>

namespace ui {

/// Knows the whole state before and after. Steps of one run merge.
template <typename State> class StateStep final : public QUndoCommand {
public:
    struct Ends {
        State before;
        State after;
    };

    /// Shows `goal`; `beside` is the step's other end, null where a step is new.
    using Show = std::function<void(const State& goal, const State* beside)>;

    StateStep(const QString& text, Ends ends, int run, Show show)
        : QUndoCommand(text)
        , m_ends(std::move(ends))
        , m_run(run)
        , m_show(std::move(show))
    {
    }

    int id() const override { return 1; }
    void undo() override { m_show(m_ends.before, &m_ends.after); }
    void redo() override
    {
        m_show(m_ends.after, std::exchange(m_isNew, false) ? nullptr : &m_ends.before);
    }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* later = dynamic_cast<const StateStep*>(other);
        if (later == nullptr || later->m_run != m_run) {
            return false;
        }
        m_ends.after = later->m_ends.after;
        setObsolete(m_ends.after == m_ends.before);
        return true;
    }

private:
    Ends m_ends;
    int m_run;
    Show m_show;
    bool m_isNew = true;
};

} // namespace ui
