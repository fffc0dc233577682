#include "ui/settings/key_button.h"

#include <QKeyEvent>

namespace ui {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt
        || key == Qt::Key_Meta || key == Qt::Key_AltGr;
}

} // namespace

KeyButton::KeyButton(QWidget* parent)
    : QPushButton(parent)
{
    setFlat(true);
    setToolTip(tr("Click, then press the keys that you want. Backspace takes them away"));
    connect(this, &QPushButton::clicked, this, &KeyButton::wait);
}

KeyButton::~KeyButton() = default;

void KeyButton::showKeys(const QString& keys)
{
    m_keys = keys;
    end();
}

void KeyButton::wait()
{
    m_waiting = true;
    setText(tr("press keys…"));
}

void KeyButton::end()
{
    m_waiting = false;
    setText(m_keys.isEmpty() ? tr("none") : m_keys);
}

bool KeyButton::event(QEvent* event)
{
    const bool asks = event->type() == QEvent::ShortcutOverride;
    if (m_waiting && asks) {
        event->accept(); // also keys that mean something elsewhere come here
        return true;
    }
    if (m_waiting && event->type() == QEvent::KeyPress) {
        keyPressEvent(static_cast<QKeyEvent*>(event)); // Tab, too
        return true;
    }
    return QPushButton::event(event);
}

void KeyButton::keyPressEvent(QKeyEvent* event)
{
    if (!m_waiting) {
        QPushButton::keyPressEvent(event);
        return;
    }
    if (isModifier(event->key())) {
        return;
    }
    end();
    if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) {
        emit chosen({});
    } else if (event->key() != Qt::Key_Escape) {
        emit chosen(QKeySequence(event->keyCombination()));
    }
}

void KeyButton::focusOutEvent(QFocusEvent* event)
{
    end();
    QPushButton::focusOutEvent(event);
}

} // namespace ui
