/// @file The map of keys, on F1.

#pragma once

#include "ui/settings/commands.h"

#include <QDialog>

#include <map>

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace ui {

class KeyButton;

/// Lists all commands with their keys, by group; a click on a key gives the command another.
class KeyMapDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyMapDialog)

public:
    /// `commands` must outlive it.
    explicit KeyMapDialog(Commands& commands, QWidget* parent = nullptr);
    ~KeyMapDialog() override;

private:
    void addGroups(QHBoxLayout& columns);
    void addGroup(QGridLayout& grid, const QString& group);
    void addRow(QGridLayout& grid, const Commands::Entry& entry);
    void choose(const Commands::Entry& entry, const QKeySequence& keys);
    void showKeys();

    Commands& m_commands;
    std::map<QString, KeyButton*> m_buttons;
    QLabel* m_note;
};

} // namespace ui
