/// @file A button that takes the next key pressed.

#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace ui {

/// Shows a command's keys; pressed, it waits for others. Escape leaves them, Backspace takes them
/// away.
class KeyButton final : public QPushButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyButton)

public:
    explicit KeyButton(QWidget* parent = nullptr);
    ~KeyButton() override;

    void showKeys(const QString& keys);
    bool isWaiting() const { return m_waiting; }

signals:
    /// Empty: the command shall have none.
    void chosen(const QKeySequence& keys);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void wait();
    void end();

    QString m_keys;
    bool m_waiting = false;
};

} // namespace ui
