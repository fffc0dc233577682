#include "ui/settings/commands.h"

#include "ui/settings/session.h"
#include "ui/widgets/icon.h"

#include <QWidget>

#include <algorithm>

namespace ui {

namespace {

const QString kNone = QStringLiteral("none"); // in the settings: the user took its keys away

} // namespace

Commands::Commands(Session& session, QWidget& window)
    : m_session(session)
    , m_window(window)
{
}

Commands::~Commands() = default;

QAction* Commands::add(const CommandText& text, const std::function<void()>& run)
{
    const auto known = std::ranges::find_if(m_known, [&](const Known& one) {
        return one.action != nullptr && one.entry.id == text.id;
    });
    if (known != m_known.end()) {
        known->uses.push_back({m_scope, text.group, text.text, run});
        showUse(*known);
        return known->action;
    }
    auto* action = new QAction(text.text, this);
    action->setObjectName(text.id);
    if (!text.icon.isEmpty()) {
        action->setIcon(icon(text.icon));
    }
    connect(action, &QAction::triggered, &m_window, [this, id = text.id] { call(id); });
    m_window.addAction(action);
    m_known.push_back({.entry = {.id = text.id, .group = text.group, .text = text.text, .keys = {}},
                       .action = action,
                       .usual = text.keys,
                       .uses = {{m_scope, text.group, text.text, run}}});
    apply(m_known.back(), keysOf(m_known.back()));
    showUse(m_known.back());
    return action;
}

const Commands::Use* Commands::useOf(const Known& known) const
{
    const auto use = std::ranges::find_if(
        known.uses, [&](const Use& one) { return one.scope == nullptr || one.scope == m_shown; });
    return use == known.uses.end() ? nullptr : &*use;
}

void Commands::call(const QString& id) const
{
    for (const Known& known : m_known) {
        if (known.action != nullptr && known.entry.id == id) {
            if (const Use* use = useOf(known)) {
                const auto run = use->run; // a copy, as it may add commands
                run();
            }
            return;
        }
    }
}

void Commands::showScope(const QObject* scope)
{
    m_shown = scope;
    for (Known& known : m_known) {
        if (known.action != nullptr) {
            showUse(known);
        }
    }
}

/// In the words of the scope in which it can be called now.
void Commands::showUse(Known& known)
{
    const Use* use = useOf(known);
    known.action->setEnabled(use != nullptr);
    if (use != nullptr) {
        known.entry.group = use->group;
        known.entry.text = use->text;
        known.action->setText(use->text);
        apply(known, known.action->shortcuts());
    }
}

bool Commands::meet(const Known& one, const Known& other)
{
    return std::ranges::any_of(one.uses, [&](const Use& use) {
        return std::ranges::any_of(other.uses, [&](const Use& with) {
            return use.scope == nullptr || with.scope == nullptr || use.scope == with.scope;
        });
    });
}

QList<QKeySequence> Commands::keysOf(const Known& known) const
{
    const QString own = m_session.keysOf(known.entry.id);
    if (own == kNone) {
        return {};
    }
    return own.isEmpty() ? known.usual : QList{QKeySequence(own, QKeySequence::PortableText)};
}

void Commands::apply(Known& known, const QList<QKeySequence>& keys)
{
    known.action->setShortcuts(keys);
    const QString shown = known.action->shortcut().toString(QKeySequence::NativeText);
    known.entry.keys = shown;
    known.action->setToolTip(shown.isEmpty()
                                 ? known.entry.text
                                 : QStringLiteral("%1 (%2)").arg(known.entry.text, shown));
}

void Commands::choose(Known& known, const QKeySequence& keys)
{
    m_session.setKeysOf(known.entry.id,
                        keys.isEmpty() ? kNone : keys.toString(QKeySequence::PortableText));
    apply(known, keysOf(known));
}

QString Commands::setKeys(const QString& id, const QKeySequence& keys)
{
    const auto changed = std::ranges::find_if(
        m_known, [&](const Known& one) { return one.action != nullptr && one.entry.id == id; });
    QString robbed;
    for (Known& known : m_known) {
        if (known.action == nullptr) {
            continue;
        }
        if (known.entry.id == id) {
            choose(known, keys);
        } else if (!keys.isEmpty() && known.action->shortcuts().contains(keys)
                   && meet(*changed, known)) {
            QList<QKeySequence> rest = known.action->shortcuts();
            rest.removeAll(keys);
            choose(known, rest.value(0));
            robbed = known.entry.text;
        }
    }
    return robbed;
}

void Commands::resetKeys()
{
    for (Known& known : m_known) {
        if (known.action != nullptr) {
            m_session.setKeysOf(known.entry.id, {});
            apply(known, known.usual);
        }
    }
}

QAction* Commands::find(const QString& id) const
{
    auto* action = findChild<QAction*>(id);
    Q_ASSERT(action != nullptr);
    return action;
}

void Commands::mention(const QString& group, const QString& text, const QString& keys)
{
    m_known.push_back({.entry = {.id = {}, .group = group, .text = text, .keys = keys},
                       .action = nullptr,
                       .usual = {},
                       .uses = {{m_scope, group, text, {}}}});
}

std::vector<Commands::Entry> Commands::entries() const
{
    std::vector<Entry> entries;
    for (const Known& known : m_known) {
        if (useOf(known) != nullptr) {
            entries.push_back(known.entry);
        }
    }
    return entries;
}

} // namespace ui
