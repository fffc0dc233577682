/// @file Tags and notes of the shown run.

#pragma once

#include "ui/training/run_notes.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace ui {

/// Passive; says what was written once the writer pauses.
class NotesGroup final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotesGroup)

public:
    explicit NotesGroup(QWidget* parent = nullptr);
    ~NotesGroup() override;

    void showNotes(const RunNotes& notes);
    RunNotes notes() const;

    /// Emits what has yet to be said, before another run is shown.
    void flush();

signals:
    void edited(const ui::RunNotes& notes);

private:
    QLineEdit* m_tags;
    QPlainTextEdit* m_text;
    QTimer m_pause;
};

} // namespace ui
