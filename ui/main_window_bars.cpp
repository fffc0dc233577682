#include "ui/canvas/canvas.h"
#include "ui/main_window.h"
#include "ui/queue/job_popup.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace ui {

namespace {

constexpr int kBarHeight = 38;

/// The name of the workspace that is open, underlined as such.
class WorkspaceName final : public QLabel {
public:
    WorkspaceName(const QString& name, QWidget* parent)
        : QLabel(name, parent)
    {
        setFixedHeight(kBarHeight);
        setMargin(4);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QLabel::paintEvent(event);
        QPainter(this).fillRect(0, height() - 2, width(), 2, kAccent);
    }
};

} // namespace

QToolButton* MainWindow::makeButton(QAction* action)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setIconSize({18, 18});
    button->setAccessibleName(action->text());
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QWidget* MainWindow::makeTopBar()
{
    auto* bar = new QWidget(this);
    bar->setFixedHeight(kBarHeight);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(4);
    auto* name = new QLabel(tr("Chiaroscuro"), bar);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    layout->addWidget(name);
    layout->addSpacing(16);
    layout->addWidget(new WorkspaceName(tr("Portrait"), bar));
    layout->addStretch();
    for (const char* id :
         {"undo", "redo", "", "fit", "compare", "mask", "", "theme", "settings", "help"}) {
        if (*id == '\0') {
            layout->addSpacing(16);
            continue;
        }
        layout->addWidget(makeButton(m_commands.find(QLatin1String(id))));
    }
    layout->addSpacing(12);
    m_jobsButton->setAutoRaise(true);
    m_jobsButton->setToolTip(tr("Exports that run, wait or have ended"));
    connect(m_jobsButton, &QToolButton::clicked, this, [this] {
        m_jobPopup->showAt(
            m_jobsButton->mapToGlobal(QPoint(m_jobsButton->width(), m_jobsButton->height() + 4)));
    });
    layout->addWidget(m_jobsButton);
    return bar;
}

void MainWindow::connectHistory()
{
    QUndoStack& history = m_portrait->document().history();
    QAction* undo = m_commands.find(QStringLiteral("undo"));
    QAction* redo = m_commands.find(QStringLiteral("redo"));
    const auto describe = [](QAction* action, const QString& text, const QString& step) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(step.isEmpty() ? QStringLiteral("%1 (%2)").arg(text, keys)
                                          : QStringLiteral("%1: %2 (%3)").arg(text, step, keys));
    };
    const auto show = [=, &history] {
        undo->setEnabled(history.canUndo());
        redo->setEnabled(history.canRedo());
        describe(undo, tr("Undo"), history.undoText());
        describe(redo, tr("Redo"), history.redoText());
    };
    connect(&history, &QUndoStack::indexChanged, this, show);
    show();

    QAction* compare = m_commands.find(QStringLiteral("compare"));
    compare->setCheckable(true);
    connect(&m_portrait->canvas(), &Canvas::compareModeChanged, compare,
            [compare](CompareMode mode) { compare->setChecked(mode != CompareMode::Off); });
    QAction* mask = m_commands.find(QStringLiteral("mask"));
    mask->setCheckable(true);
    connect(&m_portrait->canvas(), &Canvas::maskShownChanged, mask, &QAction::setChecked);
}

} // namespace ui
