#include "core/base/time_left.h"
#include "ui/canvas/canvas.h"
#include "ui/main_window.h"
#include "ui/portrait/portrait_files.h"
#include "ui/settings/file_name.h"
#include "ui/widgets/status_line.h"

#include <QLocale>

namespace ui {

namespace {

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

void MainWindow::connectStatus()
{
    const auto* source = &m_portrait->controller();
    connect(source, &PortraitController::contentShown, this, [this](const ContentReport& report) {
        showPortraitTitle();
        m_status->showFacts(facts(report));
    });
    connect(source, &PortraitController::contentCleared, this, [this] {
        showPortraitTitle();
        m_status->showFacts({});
        m_status->showTimes({});
    });
    connect(&m_portrait->files(), &PortraitFiles::titleChanged, this,
            &MainWindow::showPortraitTitle);
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

void MainWindow::showPortraitTitle()
{
    const auto& document = m_portrait->files().file();
    const auto& name = document.empty() ? m_portrait->document().state().content : document;
    const bool unsaved = !document.empty() && !m_portrait->document().history().isClean();
    m_portrait->setWindowTitle(toText(name.filename())
                               + (unsaved ? QStringLiteral("*") : QString()));
    showTitle();
}

void MainWindow::showTitle()
{
    const QString open = page().widget->windowTitle();
    setWindowTitle(open.isEmpty() ? tr("Chiaroscuro") : tr("%1 – Chiaroscuro").arg(open));
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

} // namespace ui
