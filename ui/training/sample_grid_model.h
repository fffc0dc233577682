/// @file The sample sheets of runs as a table. Private to sample_grid.

#pragma once

#include "ui/queue/latest_lane.h"

#include <QAbstractTableModel>
#include <QImage>

#include <filesystem>
#include <map>
#include <vector>

namespace ui {

/// A row for each run, a column for each step at which one of them has a sheet. Sheets are read
/// beside the window's thread, when they are first drawn.
class SampleGridModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SampleGridModel)

public:
    static constexpr QSize kCell{200, 120};

    explicit SampleGridModel(const std::vector<std::filesystem::path>& runs,
                             QObject* parent = nullptr);
    ~SampleGridModel() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Empty where the run has none at that step.
    std::filesystem::path sheet(const QModelIndex& index) const;

    /// "first, step 500".
    QString caption(const QModelIndex& index) const;

private:
    QImage thumbnail(const QModelIndex& index) const;
    void load(const QModelIndex& index, const std::filesystem::path& file) const;

    std::vector<std::filesystem::path> m_runs;
    std::vector<std::map<std::int64_t, std::filesystem::path>> m_sheets; ///< of each run
    std::vector<std::int64_t> m_steps;
    mutable std::map<std::filesystem::path, QImage> m_thumbnails; ///< null while it is read
    mutable int m_turn = 0;
    mutable LatestLane m_lane; ///< last member: joined before the others are destroyed
};

} // namespace ui
