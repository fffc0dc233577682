#include "ui/training/run_list.h"

#include "ui/settings/file_name.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kFolderRole = Qt::UserRole;
constexpr int kWordsRole = Qt::UserRole + 1;

} // namespace

RunList::RunList(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_compare(new QPushButton(tr("Compare options…"), this))
    , m_samples(new QPushButton(tr("Compare samples…"), this))
{
    setFixedWidth(kWidth);
    setAccessibleName(tr("Runs"));
    auto* fresh = new QPushButton(tr("New training"), this);
    auto* open = new QPushButton(tr("Open runs…"), this);
    fresh->setToolTip(tr("Put a training together (Ctrl+N)"));
    open->setToolTip(tr("A run's folder, or a folder of runs, also of the command line (Ctrl+O)"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the runs"));
    m_search->setClearButtonEnabled(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false); // or its empty boxes could not be seen
    m_list->setSpacing(2);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Runs; what is ticked is drawn together"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(4);
    layout->addWidget(fresh);
    layout->addSpacing(10);
    layout->addWidget(makeCaption(tr("Runs"), this));
    layout->addWidget(m_search);
    layout->addWidget(m_list, /*stretch=*/1);
    layout->addWidget(m_compare);
    layout->addWidget(m_samples);
    layout->addWidget(open);
    m_compare->setToolTip(tr("In what the ticked runs differ"));
    m_compare->setEnabled(false);
    m_samples->setToolTip(tr("The samples of the ticked runs as a grid, run by step"));
    m_samples->setEnabled(false);
    connect(m_samples, &QPushButton::clicked, this, &RunList::samplesRequested);
    connect(m_compare, &QPushButton::clicked, this, &RunList::compareRequested);
    connect(fresh, &QPushButton::clicked, this, &RunList::newRequested);
    connect(open, &QPushButton::clicked, this, &RunList::openRequested);
    connect(m_search, &QLineEdit::textChanged, this, &RunList::filter);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        m_compare->setEnabled(ticked().size() > 1);
        m_samples->setEnabled(!ticked().empty());
        emit tickedChanged();
    });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item != nullptr) {
            emit chosen(toPath(item->data(kFolderRole).toString()));
        }
    });
}

RunList::~RunList() = default;

QListWidgetItem* RunList::find(const std::filesystem::path& folder) const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (toPath(m_list->item(row)->data(kFolderRole).toString()) == folder) {
            return m_list->item(row);
        }
    }
    return nullptr;
}

void RunList::update(QListWidgetItem& item, const ListedRun& run) const
{
    const QString name = toText(run.folder.filename());
    item.setText(name + u'\n' + run.detail);
    item.setToolTip(toText(run.folder));
    item.setData(kWordsRole, QStringList{name, run.detail, run.words}.join(u' '));
    item.setForeground(run.isActive ? QBrush(kAccent) : QBrush());
}

void RunList::showRuns(const std::vector<ListedRun>& runs)
{
    const QSignalBlocker quiet(m_list);
    const QVariant current
        = m_list->currentItem() == nullptr ? QVariant() : m_list->currentItem()->data(kFolderRole);
    const auto ticks = ticked();
    while (m_list->count() > static_cast<int>(runs.size())) {
        delete m_list->takeItem(m_list->count() - 1);
    }
    for (std::size_t index = 0; index < runs.size(); ++index) {
        const int row = static_cast<int>(index);
        if (row == m_list->count()) {
            m_list->addItem(new QListWidgetItem);
        }
        QListWidgetItem& item = *m_list->item(row);
        item.setData(kFolderRole, toText(runs[index].folder));
        item.setCheckState(std::ranges::count(ticks, runs[index].folder) > 0 ? Qt::Checked
                                                                             : Qt::Unchecked);
        update(item, runs[index]);
    }
    m_list->setCurrentItem(current.isValid() ? find(toPath(current.toString())) : nullptr);
    filter();
}

void RunList::choose(const std::filesystem::path& folder)
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentItem(folder.empty() ? nullptr : find(folder));
}

std::vector<std::filesystem::path> RunList::ticked() const
{
    std::vector<std::filesystem::path> folders;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            folders.push_back(toPath(m_list->item(row)->data(kFolderRole).toString()));
        }
    }
    return folders;
}

int RunList::count() const
{
    return m_list->count();
}

void RunList::filter()
{
    const QString text = m_search->text().trimmed();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setHidden(!item->data(kWordsRole).toString().contains(text, Qt::CaseInsensitive));
    }
}

} // namespace ui
