/// @file What runs could do at each step, beside each other.

#pragma once

#include "ui/queue/latest_lane.h"

#include <QDialog>

#include <filesystem>
#include <vector>

class QModelIndex;
class QTableView;

namespace ui {

class SampleGridModel;
class SheetView;

/// A grid of sample sheets, run by step, above the two that were chosen last.
class SampleGridDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SampleGridDialog)

public:
    explicit SampleGridDialog(const std::vector<std::filesystem::path>& runs,
                              QWidget* parent = nullptr);
    ~SampleGridDialog() override;

    QTableView& table() { return *m_table; }
    const SheetView& left() const { return *m_left; }
    const SheetView& right() const { return *m_right; }

private:
    void buildLayout();
    QTableView* makeTable();
    void choose(const QModelIndex& index);
    void load(SheetView& view, int lane, const std::filesystem::path& file, const QString& caption);

    SampleGridModel* m_model;
    QTableView* m_table;
    SheetView* m_left;
    SheetView* m_right;
    std::filesystem::path m_chosen; ///< on the right
    QString m_caption;
    LatestLane m_lane; ///< last member: joined before the others are destroyed
};

} // namespace ui
