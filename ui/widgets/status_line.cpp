#include "ui/widgets/status_line.h"

#include "ui/widgets/caption.h"
#include "ui/widgets/icon.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

#include <cmath>
#include <unistd.h>

namespace ui {

namespace {

constexpr int kHeight = 24;
constexpr int kPatience = 300; // milliseconds
constexpr int kMemoryEvery = 2000; // milliseconds

} // namespace

qint64 residentMemory()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> pages = file.readAll().split(' ');
    return pages.size() > 1 ? pages[1].toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_facts(new QLabel(this))
    , m_activity(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QToolButton(this))
    , m_times(new QLabel(this))
    , m_zoom(new QLabel(this))
    , m_memory(new QLabel(this))
    , m_patience(new QTimer(this))
{
    setFixedHeight(kHeight);
    m_progress->setFixedSize(140, 6);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_stop->setIcon(icon(QStringLiteral("stop")));
    m_stop->setIconSize({14, 14});
    m_stop->setAutoRaise(true);
    m_stop->setToolTip(tr("Stop (Escape)"));
    m_stop->setAccessibleName(tr("Stop"));
    m_patience->setSingleShot(true);
    m_patience->setInterval(kPatience);
    buildLayout();
    connect(m_stop, &QToolButton::clicked, this, &StatusLine::stopRequested);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_activity->show();
        m_progress->show();
        m_stop->show();
    });
    auto* clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &StatusLine::showMemory);
    clock->start(kMemoryEvery);
    showMemory();
    hideActivity();
}

StatusLine::~StatusLine() = default;

void StatusLine::buildLayout()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(16);
    layout->addWidget(m_facts);
    layout->addStretch();
    layout->addWidget(m_activity);
    layout->addWidget(m_progress);
    layout->addWidget(m_stop);
    layout->addStretch();
    layout->addWidget(m_times);
    layout->addWidget(m_zoom);
    layout->addWidget(m_memory);
    for (QLabel* label : {m_facts, m_activity, m_times, m_zoom, m_memory}) {
        label->setFont(smallFont());
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
}

void StatusLine::showFacts(const QString& facts)
{
    m_facts->setText(facts);
}

void StatusLine::showTimes(const QString& times)
{
    m_times->setText(times);
}

void StatusLine::showZoom(double zoom)
{
    m_zoom->setText(tr("%1 %").arg(std::lround(zoom * 100)));
}

void StatusLine::showActivity(const QString& text, double fraction)
{
    m_activity->setText(text);
    m_progress->setRange(0, fraction < 0 ? 0 : 1000);
    m_progress->setValue(static_cast<int>(std::lround(fraction * 1000)));
    if (m_progress->isHidden() && !m_patience->isActive()) {
        m_patience->start();
    }
}

void StatusLine::hideActivity()
{
    m_patience->stop();
    m_activity->hide();
    m_progress->hide();
    m_stop->hide();
}

void StatusLine::showMemory()
{
    constexpr double kMegabyte = 1024.0 * 1024.0;
    const double megabytes = static_cast<double>(residentMemory()) / kMegabyte;
    m_memory->setText(megabytes < 1024
                          ? tr("%1 MB").arg(std::lround(megabytes))
                          : tr("%1 GB").arg(QLocale().toString(megabytes / 1024, 'f', 1)));
    m_memory->setToolTip(tr("Memory in use"));
}

} // namespace ui
