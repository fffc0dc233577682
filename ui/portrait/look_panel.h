/// @file The right side: how the picture is painted.

#pragma once

#include "ui/portrait/alpha_sheet.h"
#include "ui/portrait/portrait_state.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QMenu;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace ui {

class NetworkGroup;
class ParameterSlider;
class RegionGroup;
class TintButton;
struct NamedNetwork;

/// Shows the settings of a state and emits the state as the user wants it. Passive.
class LookPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LookPanel)

public:
    static constexpr int kNarrowest = 232;
    static constexpr int kWidest = 320;

    explicit LookPanel(QWidget* parent = nullptr);
    ~LookPanel() override;

    void showState(const PortraitState& state);
    void setMaskShown(bool shown);
    void setMaskTint(const QColor& tint);

    /// What can be chosen besides the program's own.
    void setNetworks(const std::vector<NamedNetwork>& networks);

    /// Whether a tool for painting the mask is in hand.
    void setPainting(bool painting);

    /// Whether there is a mask to change and save.
    void setHasMask(bool hasMask);
    void setCanExport(bool canExport);

    /// The looks with a name, behind a button of their own.
    void setPresetMenu(QMenu* menu);

signals:
    /// `control` names what was moved, for the history; empty for switches.
    void edited(const ui::PortraitState& state, const QString& text, const QString& control);
    void gestureBegan();
    void gestureEnded();
    void maskShownChanged(bool shown);
    void maskTintEdited(const QColor& tint);
    /// The pad for a region's pair, left of `place` (global), so that the sliders stay in sight.
    void padRequested(ui::Region region, QPoint place);
    void paintMaskRequested(bool on);
    void loadMaskRequested();
    void saveMaskRequested();
    void exportRequested();

private:
    QWidget* makeScrolled();
    void addRegions(QVBoxLayout& layout);
    QToolButton* makePadButton(Region region);
    void addLook(QVBoxLayout& layout);
    void addMask(QVBoxLayout& layout);
    QWidget* makeMaskButtons();
    void connectRegions();
    void connectLook();
    void connectMask();
    void connectGesture(ParameterSlider* slider);

    PortraitState m_state;
    RegionGroup* m_background;
    RegionGroup* m_person;
    QToolButton* m_linked;
    ParameterSlider* m_strokeSize;
    QCheckBox* m_keepColors;
    QCheckBox* m_showMask;
    TintButton* m_tint;
    ParameterSlider* m_grow;
    ParameterSlider* m_feather;
    QToolButton* m_paint;
    QToolButton* m_invert;
    QToolButton* m_automatic;
    QToolButton* m_loadMask;
    QToolButton* m_saveMask;
    NetworkGroup* m_networks;
    QPushButton* m_presets;
    QPushButton* m_export;
};

} // namespace ui
