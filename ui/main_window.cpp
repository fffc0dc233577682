#include "ui/main_window.h"

#include "core/base/time_left.h"
#include "ui/canvas/canvas.h"
#include "ui/portrait/portrait_files.h"
#include "ui/queue/job_popup.h"
#include "ui/queue/job_queue.h"
#include "ui/settings/file_name.h"
#include "ui/settings/key_map_dialog.h"
#include "ui/settings/session.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWindow>

namespace ui {

namespace {

constexpr QSize kFirstSize(1280, 800);

QString facts(const ContentReport& report)
{
    const auto& origin = report.image->origin();
    const QString size
        = MainWindow::tr("%1 × %2").arg(report.image->width()).arg(report.image->height());
    if (!origin) {
        return size;
    }
    const QString profile = origin->iccProfile.empty() ? MainWindow::tr("sRGB")
                                                       : MainWindow::tr("own colour profile");
    return MainWindow::tr("%1   %2   %3 bit").arg(size, profile).arg(origin->bitsPerChannel);
}

QString seconds(double value)
{
    constexpr double kLeast = 0.1;
    if (value < kLeast) {
        return MainWindow::tr("under 0.1");
    }
    return QLocale().toString(value, 'f', value < 10 ? 1 : 0);
}

} // namespace

MainWindow::MainWindow(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_commands(parts.session, *this)
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
    addCommands();
    buildLayout();
    connectStatus();
    connectHistory();
    connect(&parts.jobs, &JobQueue::activeCountChanged, this, &MainWindow::showJobCount);
    showJobCount(parts.jobs.activeCount());
    qApp->installEventFilter(this);
    m_portrait->canvas().setFocus();
}

MainWindow::~MainWindow()
{
    delete m_portrait; // before the commands, which it still calls while it goes
}

void MainWindow::buildLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTopBar());
    layout->addWidget(m_portrait, /*stretch=*/1);
    layout->addWidget(m_status);
}

void MainWindow::addCommands()
{
    const QString group = tr("Window");
    m_portrait->addCommands(m_commands);
    m_commands.mention(group, tr("Canvas alone, and back"), tr("Tab, on the canvas"));
    m_commands.add({.id = QStringLiteral("canvas"),
                    .group = group,
                    .text = tr("To the canvas"),
                    .keys = {Qt::Key_F6}},
                   [this] { m_portrait->canvas().setFocus(); });
    m_theme = m_commands.add({.id = QStringLiteral("theme"),
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
    m_help = m_commands.add({.id = QStringLiteral("help"),
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

void MainWindow::connectStatus()
{
    const auto* source = &m_portrait->controller();
    connect(source, &PortraitController::contentShown, this, [this](const ContentReport& report) {
        showTitle();
        m_status->showFacts(facts(report));
    });
    connect(source, &PortraitController::contentCleared, this, [this] {
        showTitle();
        m_status->showFacts({});
        m_status->showTimes({});
    });
    connect(&m_portrait->files(), &PortraitFiles::titleChanged, this, &MainWindow::showTitle);
    connect(source, &PortraitController::activityChanged, this, [this](const Activity& activity) {
        const QString left = activity.secondsLeft
            ? tr(", %1 left")
                  .arg(QString::fromStdString(
                      core::durationText(core::TimeLeft::Seconds(*activity.secondsLeft))))
            : QString();
        m_status->showActivity(activity.text + left, activity.fraction);
    });
    connect(source, &PortraitController::becameIdle, m_status, &StatusLine::hideActivity);
    connect(source, &PortraitController::rendered, this, &MainWindow::showTimes);
    connect(m_status, &StatusLine::stopRequested, &m_portrait->controller(),
            &PortraitController::stop);
    connect(&m_portrait->canvas(), &Canvas::zoomChanged, m_status, [this](double zoom) {
        if (!m_portrait->canvas().isEmpty()) {
            m_status->showZoom(zoom);
        }
    });
}

void MainWindow::showTitle()
{
    const auto& document = m_portrait->files().file();
    const auto& name = document.empty() ? m_portrait->document().state().content : document;
    const bool unsaved = !document.empty() && !m_portrait->document().history().isClean();
    setWindowTitle(name.empty() ? tr("Chiaroscuro")
                                : tr("%1%2 – Chiaroscuro")
                                      .arg(toText(name.filename()),
                                           unsaved ? QStringLiteral("*") : QString()));
}

void MainWindow::showTimes(const RenderReport& report)
{
    if (report.seconds <= 0) {
        return;
    }
    if (report.quality == RenderQuality::Preview) {
        m_previewSeconds = report.seconds;
        return;
    }
    m_status->showTimes(m_previewSeconds > 0
                            ? tr("painted in %1 s, preview %2 s")
                                  .arg(seconds(report.seconds), seconds(m_previewSeconds))
                            : tr("painted in %1 s").arg(seconds(report.seconds)));
}

void MainWindow::showJobCount(int count)
{
    m_jobsButton->setText(count == 0 ? tr("Jobs") : tr("Jobs: %n running", nullptr, count));
    m_jobsButton->setAccessibleName(m_jobsButton->text());
}

void MainWindow::togglePanels()
{
    m_panelsShown = !m_panelsShown;
    m_portrait->setPanelsShown(m_panelsShown);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    if (m_portrait->canvas().hasFocus() && next) {
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
    Canvas& canvas = m_portrait->canvas();
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
    auto* question = new QMessageBox(QMessageBox::NoIcon, tr("Chiaroscuro"),
                                     tr("%n export(s) are not finished. Close all the same?",
                                        nullptr, m_parts.jobs.activeCount()),
                                     QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("What is not finished will not be written. Finished frames of a video stay: the same "
           "export goes on with the next."));
    question->addButton(tr("Keep working"), QMessageBox::RejectRole);
    const auto* stop = question->addButton(tr("Stop and close"), QMessageBox::AcceptRole);
    connect(stop, &QPushButton::clicked, this, [this] {
        m_closeAllTheSame = true;
        close();
    });
    question->open();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_parts.jobs.activeCount() > 0 && !m_closeAllTheSame) {
        event->ignore();
        askWhetherToClose();
        return;
    }
    m_portrait->remember();
    m_parts.session.setGeometry(saveGeometry());
    m_portrait->controller().stop();
    event->accept();
}

} // namespace ui
