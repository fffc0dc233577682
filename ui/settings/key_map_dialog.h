/// @file The map of keys, on F1.

#pragma once

#include "ui/settings/commands.h"

#include <QDialog>

class QGridLayout;

namespace ui {

/// Lists all commands with their keys, by group.
class KeyMapDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyMapDialog)

public:
    explicit KeyMapDialog(const std::vector<Commands::Entry>& entries, QWidget* parent = nullptr);
    ~KeyMapDialog() override;

private:
    void addGroup(QGridLayout& grid, const QString& group,
                  const std::vector<Commands::Entry>& entries);
};

} // namespace ui
