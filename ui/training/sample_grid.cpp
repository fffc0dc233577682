#include "ui/training/sample_grid.h"

#include "ui/settings/file_name.h"
#include "ui/training/sample_grid_model.h"
#include "ui/training/sheet_view.h"
#include "ui/widgets/caption.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QImageReader>
#include <QLabel>
#include <QPainter>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kLeftLane = 0;
constexpr int kRightLane = 1;
constexpr int kGap = 6;
constexpr int kNameWidth = 160;

/// A sheet in the middle of its cell, as large as it fits.
class SheetDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const bool chosen = (option.state & QStyle::State_Selected) != 0;
        painter->fillRect(option.rect,
                          option.palette.brush(chosen ? QPalette::Highlight : QPalette::Base));
        const auto sheet = index.data(Qt::DecorationRole).value<QImage>();
        if (sheet.isNull()) {
            return;
        }
        const QRect room = option.rect.adjusted(kGap, kGap, -kGap, -kGap);
        QRect place({}, sheet.size().scaled(room.size(), Qt::KeepAspectRatio));
        place.moveCenter(room.center());
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(place, sheet);
    }
};

} // namespace

SampleGridDialog::SampleGridDialog(const std::vector<std::filesystem::path>& runs, QWidget* parent)
    : QDialog(parent)
    , m_model(new SampleGridModel(runs, this))
    , m_table(makeTable())
    , m_left(new SheetView(this))
    , m_right(new SheetView(this))
{
    constexpr QSize kSize(1080, 700);
    setWindowTitle(tr("Samples, run by step"));
    resize(kSize);
    buildLayout();
    m_left->showText(tr("What was chosen before appears here."));
    m_right->showText(tr("Choose a sheet above."));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection& chosen) {
                if (!chosen.isEmpty()) {
                    choose(chosen.indexes().front());
                }
            });
}

SampleGridDialog::~SampleGridDialog() = default;

QTableView* SampleGridDialog::makeTable()
{
    auto* table = new QTableView(this);
    table->setModel(m_model);
    table->setItemDelegate(new SheetDelegate(table));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->horizontalHeader()->setDefaultSectionSize(SampleGridModel::kCell.width());
    table->verticalHeader()->setDefaultSectionSize(SampleGridModel::kCell.height());
    table->verticalHeader()->setFixedWidth(kNameWidth);
    table->verticalHeader()->setTextElideMode(Qt::ElideMiddle);
    table->setAccessibleName(tr("Sample sheets, a row for each run, a column for each step"));
    return table;
}

void SampleGridDialog::buildLayout()
{
    constexpr int kGridHeight = 310; // two runs
    auto* pair = new QWidget(this);
    auto* views = new QHBoxLayout(pair);
    views->setContentsMargins(0, 0, 0, 0);
    views->setSpacing(4);
    views->addWidget(m_left);
    views->addWidget(m_right);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(pair);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({kGridHeight, height() - kGridHeight});
    auto* hint = new QLabel(m_model->columnCount() > 0
                                ? tr("The two sheets that were chosen last stand side by side.")
                                : tr("These runs have made no samples yet."),
                            this);
    hint->setFont(smallFont());
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->addWidget(hint, /*stretch=*/1);
    foot->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter, /*stretch=*/1);
    layout->addLayout(foot);
}

void SampleGridDialog::choose(const QModelIndex& index)
{
    const auto file = m_model->sheet(index);
    if (file.empty()) {
        return;
    }
    if (!m_chosen.empty()) {
        load(*m_left, kLeftLane, m_chosen, m_caption);
    }
    m_chosen = file;
    m_caption = m_model->caption(index);
    load(*m_right, kRightLane, m_chosen, m_caption);
}

void SampleGridDialog::load(SheetView& view, int lane, const std::filesystem::path& file,
                            const QString& caption)
{
    m_lane.post(lane, [this, &view, file, caption](const std::stop_token& stop) {
        const QImage sheet = QImageReader(toText(file)).read();
        if (!stop.stop_requested()) {
            QMetaObject::invokeMethod(
                this, [&view, sheet, caption] { view.showSheet(sheet, caption); },
                Qt::QueuedConnection);
        }
    });
}

} // namespace ui
