/// @file The names of the workspaces, one of which is shown.

#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace ui {

/// A row of names; the shown one is underlined. Passive.
class WorkspaceSwitch final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceSwitch)

public:
    explicit WorkspaceSwitch(int height, QWidget* parent = nullptr);
    ~WorkspaceSwitch() override;

    /// `keys` is how it is reached, for the tooltip.
    void add(const QString& name, const QString& keys);
    void setCurrent(int index);

signals:
    void chosen(int index);

private:
    QHBoxLayout* m_row;
    QButtonGroup* m_names;
};

} // namespace ui
