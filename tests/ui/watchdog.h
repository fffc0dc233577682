/// @file The longest pause of the window, for tests.

#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <algorithm>

/// How long this thread was ready to run but other processes had the processors, in milliseconds.
inline double waitedForProcessor()
{
    QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> fields = file.readAll().split(' ');
    return fields.size() > 1 ? fields[1].toDouble() / 1e6 : 0;
}

/// Beats every 2 ms on the GUI thread and remembers the longest pause, less what other processes
/// took, so that a busy machine does not fail the test.
class Watchdog {
public:
    Watchdog()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_clock.start();
        m_waited = waitedForProcessor();
        m_timer.start(2);
    }

    double longest() const { return m_longest; }

private:
    void beat()
    {
        const double waited = waitedForProcessor();
        const double pause = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
        m_longest = std::max(m_longest, pause - (waited - m_waited));
        m_waited = waited;
        m_clock.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_waited = 0;
    double m_longest = 0;
};
