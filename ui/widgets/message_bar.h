/// @file One sentence where the user is looking, instead of a dialog.

#pragma once

#include <QFrame>
#include <QString>

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

    /// Replaces what it says; a question that is no mere offer comes back afterwards.
    void showMessage(const QString& text, MessageKind kind);

    /// The same with a button that runs `chosen`, as long as no other question has come. What is no
    /// problem is an offer, which goes away by itself.
    void showQuestion(const QString& text, const QString& action, std::function<void()> chosen,
                      MessageKind kind = MessageKind::Problem);

    /// The last question has lost its sense.
    void forgetQuestion();
    QString message() const;
    MessageKind kind() const { return m_kind; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Question {
        QString text = {};
        QString action = {};
        std::function<void()> chosen = {};
    };

    void say(const Question& said, MessageKind kind);
    void end();
    void place();

    MessageKind m_kind = MessageKind::Notice;
    QLabel* m_text;
    QPushButton* m_action;
    Question m_shown;
    Question m_asked; ///< waits for its answer; without text there is none
    QToolButton* m_close;
    QTimer* m_life;
};

} // namespace ui
