#include "ui/training/sample_grid_model.h"

#include "ui/settings/file_name.h"
#include "ui/training/sample_sheets.h"

#include <QImageReader>

#include <set>

namespace ui {

namespace fs = std::filesystem;

SampleGridModel::SampleGridModel(const std::vector<fs::path>& runs, QObject* parent)
    : QAbstractTableModel(parent)
    , m_runs(runs)
{
    std::set<std::int64_t> steps;
    for (const fs::path& run : runs) {
        m_sheets.push_back(sampleSheets(run / "samples"));
        for (const auto& [step, file] : m_sheets.back()) {
            steps.insert(step);
        }
    }
    m_steps.assign(steps.begin(), steps.end());
}

SampleGridModel::~SampleGridModel() = default;

int SampleGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int SampleGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

fs::path SampleGridModel::sheet(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto& sheets = m_sheets[static_cast<std::size_t>(index.row())];
    const auto found = sheets.find(m_steps[static_cast<std::size_t>(index.column())]);
    return found == sheets.end() ? fs::path() : found->second;
}

QString SampleGridModel::caption(const QModelIndex& index) const
{
    return toText(m_runs[static_cast<std::size_t>(index.row())].filename()) + QStringLiteral(", ")
        + stepText(m_steps[static_cast<std::size_t>(index.column())]);
}

QVariant SampleGridModel::data(const QModelIndex& index, int role) const
{
    switch (role) {
    case Qt::DecorationRole:
        return thumbnail(index);
    case Qt::SizeHintRole:
        return kCell;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return sheet(index).empty() ? QString() : caption(index);
    default:
        return {};
    }
}

QVariant SampleGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto place = static_cast<std::size_t>(section);
    if (role == Qt::ToolTipRole && orientation == Qt::Vertical) {
        return toText(m_runs[place]);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return orientation == Qt::Horizontal ? stepText(m_steps[place])
                                         : toText(m_runs[place].filename());
}

Qt::ItemFlags SampleGridModel::flags(const QModelIndex& index) const
{
    return sheet(index).empty() ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QImage SampleGridModel::thumbnail(const QModelIndex& index) const
{
    const fs::path file = sheet(index);
    if (file.empty()) {
        return {};
    }
    const auto known = m_thumbnails.try_emplace(file);
    if (known.second) {
        load(index, file);
    }
    return known.first->second;
}

void SampleGridModel::load(const QModelIndex& index, const fs::path& file) const
{
    m_lane.post(m_turn++,
                [this, file, cell = QPersistentModelIndex(index)](const std::stop_token& stop) {
                    const QImage sheet = QImageReader(toText(file)).read();
                    const QImage small = sheet.isNull()
                        ? sheet
                        : sheet.scaled(2 * kCell, Qt::KeepAspectRatio, Qt::SmoothTransformation);
                    if (stop.stop_requested()) {
                        return;
                    }
                    auto* self = const_cast<SampleGridModel*>(this); // NOLINT: a cache that fills
                    QMetaObject::invokeMethod(
                        self,
                        [self, file, cell, small] {
                            self->m_thumbnails[file] = small;
                            emit self->dataChanged(cell, cell, {Qt::DecorationRole});
                        },
                        Qt::QueuedConnection);
                });
}

} // namespace ui
