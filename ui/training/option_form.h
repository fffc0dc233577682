/// @file The options of a training as a form.

#pragma once

#include "ui/training/option_findings.h"

#include <QWidget>

#include <set>

class QGridLayout;
class QLabel;

namespace ui {

/// A row for each option: name and symbol, value, unit, and what is to be said about it. Passive.
class OptionForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OptionForm)

public:
    explicit OptionForm(QWidget* parent = nullptr);
    ~OptionForm() override;

    /// Builds the rows anew if `options` are of another recipe.
    void showOptions(const core::train::TrainingOptions& options);
    const core::train::TrainingOptions& options() const { return m_options; }
    const std::vector<OptionField>& fields() const { return m_fields; }

    /// What could not be read as a number is a finding, too.
    void showFindings(const std::map<std::size_t, OptionFinding>& findings);
    bool hasUnreadable() const { return !m_unreadable.empty(); }

    /// Shows a choice under another name; what it sets stays its word.
    void nameChoice(const QString& word, const QString& text);

    /// Gives a folder to the first row of pictures that has none, else to the first. False if there
    /// is no such row.
    bool takeFolder(const std::filesystem::path& folder);

signals:
    void edited();

private:
    void build();
    void addGroup(FieldGroup group, QGridLayout& grid);
    void addRow(std::size_t index, QGridLayout& grid);
    QWidget* makeEditor(std::size_t index);
    QWidget* makePathEditor(std::size_t index);
    QWidget* makeNumberEditor(std::size_t index);
    void showValue(std::size_t index);
    void set(std::size_t index, const QVariant& value);

    core::train::TrainingOptions m_options;
    std::string m_recipe;
    std::vector<OptionField> m_fields;
    std::vector<QWidget*> m_editors;
    std::vector<QLabel*> m_notes;
    std::set<std::size_t> m_unreadable;
    std::map<QString, QString> m_choiceNames; ///< where they differ from the words
    QWidget* m_rows = nullptr;
};

} // namespace ui
