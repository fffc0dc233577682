#include "ui/widgets/message_bar.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int kWidest = 620;
constexpr int kMargin = 12;

/// Milliseconds: a short sentence is read in less, a report takes longer.
int lifeOf(const QString& notice)
{
    constexpr int kLeast = 9000;
    constexpr int kPerLetter = 70;
    return std::max(kLeast, kPerLetter * static_cast<int>(notice.size()));
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_life(new QTimer(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    m_life->setSingleShot(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->addWidget(m_text, /*stretch=*/1);
    layout->addWidget(m_action);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::end);
    connect(m_life, &QTimer::timeout, this, &MessageBar::end);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto chosen = std::exchange(m_shown.chosen, nullptr);
        end();
        if (chosen) {
            chosen();
        }
    });
    parent->installEventFilter(this);
    hide();
}

MessageBar::~MessageBar() = default;

QString MessageBar::message() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::showMessage(const QString& text, MessageKind kind)
{
    say({.text = text}, kind);
}

void MessageBar::showQuestion(const QString& text, const QString& action,
                              std::function<void()> chosen, MessageKind kind)
{
    const Question question{.text = text, .action = action, .chosen = std::move(chosen)};
    m_asked = kind == MessageKind::Problem ? question : Question();
    say(question, kind);
}

void MessageBar::say(const Question& said, MessageKind kind)
{
    const bool isQuestion = !said.action.isEmpty();
    m_shown = said;
    m_kind = isQuestion ? MessageKind::Notice : kind;
    m_text->setText(said.text);
    m_action->setText(said.action);
    m_action->setVisible(isQuestion);
    setAccessibleName(said.text);
    if (kind == MessageKind::Notice) {
        m_life->start(lifeOf(said.text));
    } else {
        m_life->stop();
    }
    show();
    place();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::forgetQuestion()
{
    const bool isShown = !m_asked.text.isEmpty() && m_asked.text == m_shown.text;
    m_asked = {};
    if (isShown) {
        end();
    }
}

/// What is shown has been read, answered or closed; a question that it covered is asked again.
void MessageBar::end()
{
    m_life->stop();
    if (m_asked.text == m_shown.text) {
        m_asked = {};
    }
    if (m_asked.text.isEmpty()) {
        hide();
    } else {
        say(m_asked, MessageKind::Problem);
    }
}

bool MessageBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void MessageBar::place()
{
    const int width = std::clamp(parentWidget()->width() - 2 * kMargin, 1, kWidest);
    resize(width, layout()->heightForWidth(width));
    move((parentWidget()->width() - width) / 2, kMargin);
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(palette().color(QPalette::Dark));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(area, 4, 4);
    if (m_kind == MessageKind::Problem) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0xc2, 0x4a, 0x3c));
        painter.drawRoundedRect(QRectF(area.left() + 5, area.top() + 7, 3, area.height() - 14), 1.5,
                                1.5);
    }
}

} // namespace ui
