/// @file The right side of the collection workspace: folder, limits, labels, report.

#pragma once

#include "ui/dataset/collection_state.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

/// Shows how a collection is divided and emits how the user wants it. Passive.
class LimitsPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LimitsPanel)

public:
    using Limits = core::dataset::BrightnessLimits;
    using Scale = core::dataset::BrightnessScale;

    static constexpr int kWidth = 264;

    explicit LimitsPanel(QWidget* parent = nullptr);
    ~LimitsPanel() override;

    void showFolder(const std::filesystem::path& folder);
    void showState(const CollectionState& state);

    /// `file` empty: there are none.
    void showLabels(const std::filesystem::path& file, int count);

    /// A line for each: what it is, and its number.
    void showReport(const QList<std::pair<QString, QString>>& lines);
    void setHasCollection(bool has);

signals:
    /// `control` names what was moved, for the history; empty for single steps.
    void limitsEdited(const core::dataset::BrightnessLimits& limits, const QString& text,
                      const QString& control);
    void scaleChosen(core::dataset::BrightnessScale scale);
    void otsuRequested();
    void fittedRequested();
    void openFolderRequested();
    void openLabelsRequested();
    void buildRequested();

private:
    QDoubleSpinBox* makeNumber(const QString& name, const QString& explanation);
    void addFolder(QVBoxLayout& layout);
    void addLimits(QVBoxLayout& layout);
    void addRules(QVBoxLayout& layout);
    void addLabels(QVBoxLayout& layout);
    void addReport(QVBoxLayout& layout);
    void connectNumbers();

    QLabel* m_folder;
    QDoubleSpinBox* m_nightBelow;
    QDoubleSpinBox* m_dayAbove;
    QComboBox* m_scale;
    QPushButton* m_paper;
    QPushButton* m_otsu;
    QPushButton* m_fitted;
    QLabel* m_labels;
    QPushButton* m_openLabels;
    QFormLayout* m_report;
    QPushButton* m_build;
};

} // namespace ui
