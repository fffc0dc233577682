#include "ui/queue/job_popup.h"

#include "ui/queue/job_queue.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace ui {

namespace {

constexpr int kWidth = 340;

bool isActive(const JobRow& job)
{
    return job.state == JobState::Waiting || job.state == JobState::Running;
}

} // namespace

/// One job: its title, how far it is, what it says, and the one thing that can be done about it.
class JobPopup::Row final : public QWidget {
public:
    Row(JobQueue& queue, int id, QWidget* parent)
        : QWidget(parent)
        , m_title(new QLabel(this))
        , m_progress(new QProgressBar(this))
        , m_message(new QLabel(this))
        , m_button(new QToolButton(this))
    {
        m_title->setTextFormat(Qt::PlainText);
        m_message->setTextFormat(Qt::PlainText);
        m_message->setWordWrap(true);
        m_message->setForegroundRole(QPalette::PlaceholderText);
        m_progress->setTextVisible(false);
        m_progress->setFixedHeight(4);
        m_progress->setAccessibleName(JobPopup::tr("Progress of the job"));
        buildLayout();
        connect(m_button, &QToolButton::clicked, &queue,
                [this, &queue, id] { m_active ? queue.cancel(id) : queue.retry(id); });
    }

    void showJob(const JobRow& job)
    {
        m_active = isActive(job);
        m_title->setText(job.title);
        m_progress->setVisible(job.state == JobState::Running);
        m_progress->setRange(0, job.fraction < 0 ? 0 : 1000);
        m_progress->setValue(static_cast<int>(std::lround(job.fraction * 1000)));
        m_button->setVisible(job.state != JobState::Done);
        m_button->setText(m_active ? JobPopup::tr("Stop") : JobPopup::tr("Try again"));
        m_message->setText(message(job));
        m_message->setVisible(!m_message->text().isEmpty());
    }

private:
    void buildLayout()
    {
        auto* head = new QHBoxLayout;
        head->addWidget(m_title, /*stretch=*/1);
        head->addWidget(m_button);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 8);
        layout->setSpacing(4);
        layout->addLayout(head);
        layout->addWidget(m_progress);
        layout->addWidget(m_message);
    }

    static QString message(const JobRow& job)
    {
        if (job.state == JobState::Waiting) {
            return JobPopup::tr("waiting");
        }
        if (job.state == JobState::Cancelled) {
            return job.message.isEmpty() ? JobPopup::tr("stopped")
                                         : JobPopup::tr("stopped %1").arg(job.message);
        }
        return job.message;
    }

    bool m_active = true;
    QLabel* m_title;
    QProgressBar* m_progress;
    QLabel* m_message;
    QToolButton* m_button;
};

JobPopup::JobPopup(JobQueue& queue, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_queue(queue)
    , m_layout(new QVBoxLayout(this))
    , m_empty(new QLabel(tr("Nothing is running. Exports appear here."), this))
    , m_clear(new QPushButton(tr("Clear finished"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setFixedWidth(kWidth);
    setAccessibleName(tr("Jobs"));
    m_layout->setContentsMargins(12, 12, 12, 12);
    m_layout->addWidget(m_empty);
    m_layout->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, &queue, &JobQueue::removeEnded);
    connect(&queue, &QAbstractItemModel::rowsInserted, this, &JobPopup::rebuild);
    connect(&queue, &QAbstractItemModel::modelReset, this, &JobPopup::rebuild);
    connect(&queue, &QAbstractItemModel::dataChanged, this, &JobPopup::showJobs);
    rebuild();
}

JobPopup::~JobPopup() = default;

void JobPopup::showAt(QPoint corner)
{
    show();
    fit();
    move(corner - QPoint(width(), 0));
}

void JobPopup::rebuild()
{
    for (Row* row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (int index = 0; index < m_queue.rowCount(); ++index) {
        m_rows.push_back(new Row(m_queue, m_queue.row(index).id, this));
        m_layout->insertWidget(index, m_rows.back());
        m_rows.back()->show();
    }
    showJobs();
}

void JobPopup::showJobs()
{
    for (int index = 0; index < m_queue.rowCount(); ++index) {
        m_rows[static_cast<std::size_t>(index)]->showJob(m_queue.row(index));
    }
    m_empty->setVisible(m_rows.empty());
    m_clear->setVisible(m_queue.activeCount() < m_queue.rowCount());
    fit();
}

/// As high as the messages are at this width; adjustSize() goes by the last ones.
void JobPopup::fit()
{
    for (QWidget* row : m_rows) {
        row->layout()->activate();
    }
    m_layout->activate();
    resize(kWidth, heightForWidth(kWidth));
}

} // namespace ui
