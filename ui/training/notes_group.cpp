#include "ui/training/notes_group.h"

#include "ui/widgets/caption.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kWrittenAfter = 800; // milliseconds

} // namespace

NotesGroup::NotesGroup(QWidget* parent)
    : QWidget(parent)
    , m_tags(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
{
    constexpr int kHeight = 90;
    m_tags->setPlaceholderText(tr("tags"));
    m_tags->setAccessibleName(tr("Tags of the run"));
    m_tags->setToolTip(tr("Words to find it by"));
    m_text->setPlaceholderText(tr("notes"));
    m_text->setAccessibleName(tr("Notes on the run"));
    m_text->setFixedHeight(kHeight);
    m_text->setTabChangesFocus(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kWrittenAfter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(makeCaption(tr("Notes"), this));
    layout->addWidget(m_tags);
    layout->addWidget(m_text);
    connect(m_tags, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, [this] { emit edited(notes()); });
}

NotesGroup::~NotesGroup() = default;

void NotesGroup::showNotes(const RunNotes& notes)
{
    const QSignalBlocker quiet(m_text);
    m_tags->setText(notes.tags);
    m_text->setPlainText(notes.text);
    m_pause.stop();
}

RunNotes NotesGroup::notes() const
{
    return {.tags = m_tags->text().simplified(), .text = m_text->toPlainText()};
}

void NotesGroup::flush()
{
    if (m_pause.isActive()) {
        m_pause.stop();
        emit edited(notes());
    }
}

} // namespace ui
