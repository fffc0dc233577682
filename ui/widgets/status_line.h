/// @file The line at the foot of the window: facts, what is being done, times, memory.

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace ui {

/// Passive, except that it asks the system for the process's memory every two seconds.
class StatusLine final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    explicit StatusLine(QWidget* parent = nullptr);
    ~StatusLine() override;

    void showFacts(const QString& facts);
    void showTimes(const QString& times);
    void showZoom(double zoom);

    /// `fraction` in [0, 1], negative while unknown.
    void showActivity(const QString& text, double fraction);
    void hideActivity();

signals:
    void stopRequested();

private:
    void buildLayout();
    void showMemory();

    QLabel* m_facts;
    QLabel* m_activity;
    QProgressBar* m_progress;
    QToolButton* m_stop;
    QLabel* m_times;
    QLabel* m_zoom;
    QLabel* m_memory;
    QTimer* m_patience; ///< short work is not worth a flicker
};

/// Bytes of memory that this process holds now; 0 where the system does not say.
qint64 residentMemory();

} // namespace ui
