/// @file The right side of the day-and-night workspace: how pictures are changed.

#pragma once

#include "ui/daynight/daynight_engine.h"
#include "ui/daynight/daynight_state.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace ui {

class BrightnessMeter;
class ParameterSlider;

/// Shows a look and emits the look as the user wants it. Passive.
class DayNightPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DayNightPanel)

public:
    static constexpr int kWidth = 248;

    explicit DayNightPanel(QWidget* parent = nullptr);
    ~DayNightPanel() override;

    void showLook(const DayNightLook& look);

    /// What Automatic has chosen for the shown picture; nothing while there is none.
    void showDirection(std::optional<core::translate::Direction> direction);

    /// How many pictures there are to export.
    void setPictureCount(int count);

    /// What can be chosen besides the program's own.
    void setModels(const std::vector<NamedTranslator>& models);
    void setPresetMenu(QMenu* menu);
    BrightnessMeter& meter() { return *m_meter; }

signals:
    /// `control` names what was moved, for the history; empty for switches.
    void edited(const ui::DayNightLook& look, const QString& text, const QString& control);
    void gestureBegan();
    void gestureEnded();
    void exportRequested();
    void exportAllRequested();
    void lutRequested();

private:
    void buildLayout();
    void addGoals(QVBoxLayout& layout);
    void addDetail(QVBoxLayout& layout);
    void addFoot(QVBoxLayout& layout);
    void connectParts();
    void fillModels();
    void chooseModel();
    void askForModel();

    DayNightLook m_look;
    std::vector<NamedTranslator> m_models;
    QButtonGroup* m_goals;
    QLabel* m_chosen;
    ParameterSlider* m_strength;
    BrightnessMeter* m_meter;
    QComboBox* m_detail;
    QComboBox* m_model;
    QPushButton* m_presets;
    QPushButton* m_export;
    QPushButton* m_exportAll;
    QPushButton* m_lut;
};

} // namespace ui
