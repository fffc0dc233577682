/// @file The list of jobs behind the top bar's button.

#pragma once

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class JobQueue;

/// Shows what a JobQueue does; lets the user cancel, retry and clear.
class JobPopup final : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobPopup)

public:
    /// `queue` must outlive the popup.
    explicit JobPopup(JobQueue& queue, QWidget* parent = nullptr);
    ~JobPopup() override;

    /// Opens with its upper right corner at `corner` (global).
    void showAt(QPoint corner);

private:
    class Row;

    void rebuild();
    void showJobs();
    void fit();

    JobQueue& m_queue;
    QVBoxLayout* m_layout;
    QLabel* m_empty;
    QPushButton* m_clear;
    std::vector<Row*> m_rows;
};

} // namespace ui
