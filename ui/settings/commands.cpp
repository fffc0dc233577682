#include "ui/settings/commands.h"

#include "ui/settings/session.h"
#include "ui/widgets/icon.h"

#include <QWidget>

namespace ui {

Commands::Commands(const Session& session, QWidget& window)
    : m_session(session)
    , m_window(window)
{
}

Commands::~Commands() = default;

QAction* Commands::add(const CommandText& text, const std::function<void()>& run)
{
    auto* action = new QAction(text.text, this);
    const QString own = m_session.keysOf(text.id);
    action->setShortcuts(own.isEmpty() ? text.keys
                                       : QList{QKeySequence(own, QKeySequence::PortableText)});
    action->setObjectName(text.id);
    if (!text.icon.isEmpty()) {
        action->setIcon(icon(text.icon));
    }
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? text.text : QStringLiteral("%1 (%2)").arg(text.text, keys));
    connect(action, &QAction::triggered, &m_window, run);
    m_window.addAction(action);
    m_known.push_back(
        {.entry = {.group = text.group, .text = text.text, .keys = keys}, .action = action});
    return action;
}

QAction* Commands::find(const QString& id) const
{
    auto* action = findChild<QAction*>(id);
    Q_ASSERT(action != nullptr);
    return action;
}

void Commands::mention(const QString& group, const QString& text, const QString& keys)
{
    m_known.push_back({.entry = {.group = group, .text = text, .keys = keys}, .action = nullptr});
}

std::vector<Commands::Entry> Commands::entries() const
{
    std::vector<Entry> entries;
    for (const Known& known : m_known) {
        entries.push_back(known.entry);
    }
    return entries;
}

} // namespace ui
