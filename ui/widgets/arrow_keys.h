/// @file Arrow keys that a widget needs itself.

#pragma once

#include <QEvent>
#include <QKeyEvent>

namespace ui {

/// For the event() of widgets that arrows move in: keeps them, Home and End from the window's
/// commands while the widget has the focus. True if it did.
inline bool keepsArrowKeys(QEvent& event)
{
    if (event.type() != QEvent::ShortcutOverride) {
        return false;
    }
    const auto& key = static_cast<QKeyEvent&>(event);
    const bool isOurs = key.key() >= Qt::Key_Home && key.key() <= Qt::Key_PageDown;
    const bool isPlain = (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) == 0;
    event.setAccepted(isOurs && isPlain);
    return isOurs && isPlain;
}

} // namespace ui
