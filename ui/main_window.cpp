#include "ui/main_window.h"

#include "ui/canvas/canvas.h"
#include "ui/queue/job_popup.h"
#include "ui/queue/job_queue.h"
#include "ui/settings/key_map_dialog.h"
#include "ui/settings/session.h"
#include "ui/widgets/status_line.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWindow>

namespace ui {

namespace {

constexpr QSize kFirstSize(1280, 800);

} // namespace

MainWindow::MainWindow(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_commands(parts.session, *this)
    , m_pages(new QStackedWidget(this))
    , m_switch(nullptr)
    , m_portrait(new PortraitWorkspace({.engine = parts.engine,
                                        .jobs = parts.jobs,
                                        .session = parts.session,
                                        .bundled = parts.bundled},
                                       this))
    , m_status(new StatusLine(this))
    , m_jobsButton(new QToolButton(this))
    , m_jobPopup(new JobPopup(parts.jobs, this))
{
    setWindowTitle(tr("Chiaroscuro"));
    resize(kFirstSize);
    restoreGeometry(parts.session.geometry());
    addPlaces();
    addCommands();
    buildLayout();
    connectStatus();
    showWorkspace(m_places.front().name);
    showWorkspace(parts.session.workspace());
    connect(&parts.jobs, &JobQueue::activeCountChanged, this, &MainWindow::showJobCount);
    showJobCount(parts.jobs.activeCount());
    qApp->installEventFilter(this);
}

MainWindow::~MainWindow()
{
    for (const WorkspacePlace& place : m_places) {
        if (place.page) {
            place.page->history->disconnect(this); // it still says that it is being emptied
        }
    }
    delete m_pages; // before the commands, which workspaces still call while they go
}

void MainWindow::buildLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTopBar());
    layout->addWidget(m_pages, /*stretch=*/1);
}

void MainWindow::addCommands()
{
    const QString group = tr("Window");
    m_commands.setScope(m_portrait);
    m_portrait->addCommands(m_commands);
    m_commands.setScope(nullptr);
    addPlaceCommands();
    m_commands.mention(group, tr("Canvas alone, and back"), tr("Tab, on the canvas"));
    m_commands.add({.id = QStringLiteral("canvas"),
                    .group = group,
                    .text = tr("To the canvas"),
                    .keys = {Qt::Key_F6}},
                   [this] { page().focus->setFocus(); });
    m_commands.add({.id = QStringLiteral("theme"),
                    .group = group,
                    .text = tr("Dark or light"),
                    .keys = {Qt::CTRL | Qt::Key_T},
                    .icon = QStringLiteral("theme")},
                   [this] { toggleTheme(); });
    m_commands.add({.id = QStringLiteral("settings"),
                    .group = group,
                    .text = tr("Settings…"),
                    .keys = {Qt::CTRL | Qt::Key_Comma},
                    .icon = QStringLiteral("settings")},
                   [this] { openSettings(); });
    m_commands.add({.id = QStringLiteral("help"),
                    .group = group,
                    .text = tr("Map of keys"),
                    .keys = {Qt::Key_F1, Qt::Key_Question},
                    .icon = QStringLiteral("help")},
                   [this] { (new KeyMapDialog(m_commands, this))->open(); });
    m_commands.add({.id = QStringLiteral("quit"),
                    .group = group,
                    .text = tr("Close"),
                    .keys = {Qt::CTRL | Qt::Key_Q, Qt::CTRL | Qt::Key_W}},
                   [this] { close(); });
}

void MainWindow::showJobCount(int count)
{
    m_jobsButton->setText(count == 0 ? tr("Jobs") : tr("Jobs: %n running", nullptr, count));
    m_jobsButton->setAccessibleName(m_jobsButton->text());
}

void MainWindow::togglePanels()
{
    WorkspacePlace& place = m_places[m_current];
    if (page().showPanels) {
        place.panelsShown = !place.panelsShown;
        page().showPanels(place.panelsShown);
    }
}

bool MainWindow::focusNextPrevChild(bool next)
{
    const Canvas* canvas = page().canvas;
    if (canvas != nullptr && canvas->hasFocus() && next) {
        togglePanels();
        return true;
    }
    return QWidget::focusNextPrevChild(next);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (isKey && isActiveWindow() && watched == windowHandle()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool typing = qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr;
        if (!typing && holdKey(*key)) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool MainWindow::holdKey(const QKeyEvent& event)
{
    if (page().canvas == nullptr) {
        return false;
    }
    Canvas& canvas = *page().canvas;
    const bool down = event.type() == QEvent::KeyPress;
    if (event.key() == Qt::Key_Backslash) {
        if (!event.isAutoRepeat()) {
            canvas.setBeforeHeld(down);
        }
        return true;
    }
    if (event.key() == Qt::Key_Space && (canvas.underMouse() || !down)) {
        if (!event.isAutoRepeat()) {
            canvas.setPanHeld(down);
        }
        return canvas.underMouse();
    }
    return false;
}

void MainWindow::askWhetherToClose()
{
    if (findChild<QMessageBox*>() != nullptr) {
        return;
    }
    const int jobs = m_parts.jobs.activeCount();
    const QString training = unfinishedWork();
    auto* question = new QMessageBox(
        QMessageBox::NoIcon, tr("Chiaroscuro"),
        jobs > 0 ? tr("%n export(s) are not finished. Close all the same?", nullptr, jobs)
                 : tr("A training is running. Close all the same?"),
        QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QString exports
        = tr("What is not finished will not be written. Finished frames of a video stay: the same "
             "export goes on with the next.");
    question->setInformativeText(
        jobs == 0 ? training : QStringList{exports, training}.join(u' ').trimmed());
    question->addButton(tr("Keep working"), QMessageBox::RejectRole);
    const auto* stop = question->addButton(tr("Stop and close"), QMessageBox::AcceptRole);
    connect(stop, &QPushButton::clicked, this, [this] {
        m_closeAllTheSame = true;
        close();
    });
    question->open();
}

QString MainWindow::unfinishedWork() const
{
    for (const WorkspacePlace& place : m_places) {
        if (place.page && place.page->unfinished && !place.page->unfinished().isEmpty()) {
            return place.page->unfinished();
        }
    }
    return {};
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const bool isBusy = m_parts.jobs.activeCount() > 0 || !unfinishedWork().isEmpty();
    if (isBusy && !m_closeAllTheSame) {
        event->ignore();
        askWhetherToClose();
        return;
    }
    for (const WorkspacePlace& place : m_places) {
        if (place.page && place.page->remember) {
            place.page->remember();
        }
    }
    m_parts.session.setWorkspace(m_places[m_current].name);
    m_parts.session.setGeometry(saveGeometry());
    event->accept();
}

} // namespace ui
