/// @file Everything that has a key, in one list.

#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace ui {

class Session;

/// How a command is called and reached.
struct CommandText {
    QString id = {}; ///< in the settings file, under keys/
    QString group = {}; ///< heading in the map of keys
    QString text = {};
    QList<QKeySequence> keys = {}; ///< unless the user chose others
    QString icon = {};
};

/// Makes the window's actions, with the user's own keys where they chose some.
///
/// A command belongs to the window or to scopes, its workspaces: several may do the same by one
/// key, each in its own way, and only those of the shown scope can be called.
class Commands final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Commands)

public:
    /// A line of the map of keys.
    struct Entry {
        QString id; ///< empty for what is only mentioned
        QString group;
        QString text;
        QString keys;
    };

    /// `session` must outlive it; the actions work while `window` is active.
    Commands(Session& session, QWidget& window);
    ~Commands() override;

    /// What is added or mentioned from here on is `scope`'s; null: the window's.
    void setScope(const QObject* scope) { m_scope = scope; }

    /// From now on this scope's commands can be called, and the window's.
    void showScope(const QObject* scope);

    /// An `id` that another scope has added already keeps its keys and does `run` in this one.
    QAction* add(const CommandText& text, const std::function<void()>& run);

    /// The action of a command that was added.
    QAction* find(const QString& id) const;

    /// A key or gesture that is no action, only to be listed.
    void mention(const QString& group, const QString& text, const QString& keys);

    /// Gives a command this key (none if empty) and remembers it; another that had it, and can be
    /// called where this one can, loses it. Returns what the other is called, or nothing.
    QString setKeys(const QString& id, const QKeySequence& keys);

    /// All keys as they came with the program.
    void resetKeys();

    /// Those of the shown scope and the window, in the order in which they were added.
    std::vector<Entry> entries() const;

private:
    struct Use {
        const QObject* scope; ///< null: the window's
        QString group; ///< in this scope's words
        QString text;
        std::function<void()> run;
    };
    struct Known {
        Entry entry;
        QAction* action; ///< null for what is only mentioned
        QList<QKeySequence> usual; ///< unless the user chose others
        std::vector<Use> uses;
    };

    const Use* useOf(const Known& known) const;
    static bool meet(const Known& one, const Known& other);
    void call(const QString& id) const;
    void showUse(Known& known);
    void apply(Known& known, const QList<QKeySequence>& keys);
    void choose(Known& known, const QKeySequence& keys);
    QList<QKeySequence> keysOf(const Known& known) const;

    Session& m_session;
    QWidget& m_window;
    const QObject* m_scope = nullptr; ///< of what is added
    const QObject* m_shown = nullptr;
    std::vector<Known> m_known;
};

} // namespace ui
