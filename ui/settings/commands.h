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

    QAction* add(const CommandText& text, const std::function<void()>& run);

    /// The action of a command that was added.
    QAction* find(const QString& id) const;

    /// A key or gesture that is no action, only to be listed.
    void mention(const QString& group, const QString& text, const QString& keys);

    /// Gives a command this key (none if empty) and remembers it; another that had it loses it.
    /// Returns what the other is called, or nothing.
    QString setKeys(const QString& id, const QKeySequence& keys);

    /// All keys as they came with the program.
    void resetKeys();

    /// In the order in which they were added.
    std::vector<Entry> entries() const;

private:
    struct Known {
        Entry entry;
        QAction* action;
        QList<QKeySequence> usual; ///< unless the user chose others
    };

    void apply(Known& known, const QList<QKeySequence>& keys);
    void choose(Known& known, const QKeySequence& keys);
    QList<QKeySequence> keysOf(const Known& known) const;

    Session& m_session;
    QWidget& m_window;
    std::vector<Known> m_known;
};

} // namespace ui
