/// @file The values that can be moved while a run goes on.

#pragma once

#include "core/train/steering.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace ui {

class NumberLine;

/// A number for each; Return or leaving it applies it at the run's next step. Passive.
class SteerGroup final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SteerGroup)

public:
    explicit SteerGroup(QWidget* parent = nullptr);
    ~SteerGroup() override;

    /// None hides the group. A number that is being typed is left alone.
    void showValues(const std::vector<core::train::SteerableValue>& values, bool canMove);

    /// Null if there is none of that name.
    NumberLine* line(const std::string& name) const;

signals:
    void steered(const QString& name, double value);

private:
    void build(const std::vector<core::train::SteerableValue>& values);
    void apply(const core::train::SteerableValue& value, NumberLine& line);

    QGridLayout* m_grid;
    QWidget* m_rows = nullptr;
    std::vector<std::pair<core::train::SteerableValue, NumberLine*>> m_lines;
};

} // namespace ui
