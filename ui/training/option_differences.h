/// @file In what the options of runs differ.

#pragma once

#include <QDialog>
#include <QStringList>

#include <filesystem>
#include <vector>

namespace ui {

/// An option, by its name in options.json, and its value in each run; "–" where a run has none.
struct OptionDifference {
    QString name = {};
    QStringList values = {};
};

/// Only those in which not all runs agree, by name.
std::vector<OptionDifference> differencesOf(const std::vector<std::filesystem::path>& runs);

/// Shows them as a table, a column for each run.
class OptionDifferencesDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OptionDifferencesDialog)

public:
    explicit OptionDifferencesDialog(const std::vector<std::filesystem::path>& runs,
                                     QWidget* parent = nullptr);
    ~OptionDifferencesDialog() override;
};

} // namespace ui
