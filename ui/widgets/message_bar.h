/// @file One sentence where the user is looking, instead of a dialog.

#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace ui {

enum class MessageKind { Notice, Problem };

/// Floats at the top of its parent; notices go away by themselves, problems are closed.
class MessageBar final : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    explicit MessageBar(QWidget* parent);
    ~MessageBar() override;

    /// Replaces what it says.
    void showMessage(const QString& text, MessageKind kind);

    /// The same with a button that runs `chosen`, as long as no other message has come. What is no
    /// problem is an offer, which goes away by itself.
    void showQuestion(const QString& text, const QString& action, std::function<void()> chosen,
                      MessageKind kind = MessageKind::Problem);
    QString message() const;
    MessageKind kind() const { return m_kind; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    MessageKind m_kind = MessageKind::Notice;
    QLabel* m_text;
    QPushButton* m_action;
    std::function<void()> m_chosen;
    QToolButton* m_close;
    QTimer* m_life;
};

} // namespace ui
