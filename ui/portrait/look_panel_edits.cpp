#include "ui/portrait/look_panel.h"
#include "ui/portrait/network_group.h"
#include "ui/portrait/region_group.h"
#include "ui/portrait/shot_edits.h"
#include "ui/widgets/parameter_slider.h"
#include "ui/widgets/tint_button.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <cmath>

namespace ui {

using core::stylize::PortraitSettings;
using core::stylize::RegionSettings;

void LookPanel::showState(const PortraitState& state)
{
    const QSignalBlocker colors(m_keepColors);
    const QSignalBlocker linked(m_linked);
    const QSignalBlocker inverted(m_invert);
    m_state = state;
    m_background->showSettings(state.settings.background);
    m_person->showSettings(state.settings.person);
    m_linked->setChecked(state.linked);
    m_strokeSize->setValue(state.settings.strokeSize);
    m_keepColors->setChecked(state.settings.keepColors);
    m_networks->showChoice(state.networks);
    m_grow->setValue(state.mask.grow);
    m_feather->setValue(state.mask.feather);
    m_invert->setChecked(state.mask.inverted);
    m_automatic->setEnabled(!state.maskFile.empty() || state.painted || carriedFrom(state)
                            || state.mask != MaskAdjustment());
    m_loadMask->setEnabled(!state.content.empty());
    m_paint->setEnabled(!state.content.empty());
}

void LookPanel::setNetworks(const std::vector<NamedNetwork>& networks)
{
    m_networks->setNetworks(networks);
}

void LookPanel::setMaskShown(bool shown)
{
    const QSignalBlocker blocker(m_showMask);
    m_showMask->setChecked(shown);
}

void LookPanel::setMaskTint(const QColor& tint)
{
    m_tint->setTint(tint);
}

void LookPanel::setPainting(bool painting)
{
    m_paint->setChecked(painting);
}

void LookPanel::setHasMask(bool hasMask)
{
    for (QWidget* control : std::initializer_list<QWidget*>{m_showMask, m_tint, m_grow, m_feather,
                                                            m_invert, m_saveMask}) {
        control->setEnabled(hasMask);
    }
}

void LookPanel::setPresetMenu(QMenu* menu)
{
    m_presets->setMenu(menu);
}

void LookPanel::setCanExport(bool canExport)
{
    m_export->setEnabled(canExport);
}

void LookPanel::connectRegions()
{
    const auto edit = [this](RegionSettings PortraitSettings::*region,
                             RegionSettings PortraitSettings::*other) {
        return [this, region, other](const RegionSettings& settings, const QString& control) {
            PortraitState next = m_state;
            next.settings.*region = settings;
            if (next.linked) {
                next.settings.*other = settings;
            }
            emit edited(next, control, control);
        };
    };
    connect(m_background, &RegionGroup::edited, this,
            edit(&PortraitSettings::background, &PortraitSettings::person));
    connect(m_person, &RegionGroup::edited, this,
            edit(&PortraitSettings::person, &PortraitSettings::background));
    for (RegionGroup* group : {m_background, m_person}) {
        connect(group, &RegionGroup::gestureBegan, this, &LookPanel::gestureBegan);
        connect(group, &RegionGroup::gestureEnded, this, &LookPanel::gestureEnded);
    }
    connect(m_linked, &QToolButton::toggled, this, [this](bool linked) {
        PortraitState next = m_state;
        next.linked = linked;
        if (linked) {
            next.settings.background = next.settings.person;
        }
        emit edited(next, linked ? tr("Same for both") : tr("Each for itself"), {});
    });
}

void LookPanel::connectGesture(ParameterSlider* slider)
{
    connect(slider, &ParameterSlider::gestureBegan, this, &LookPanel::gestureBegan);
    connect(slider, &ParameterSlider::gestureEnded, this, &LookPanel::gestureEnded);
}

void LookPanel::connectLook()
{
    connectGesture(m_strokeSize);
    connect(m_strokeSize, &ParameterSlider::edited, this, [this](double value) {
        PortraitState next = m_state;
        next.settings.strokeSize = value;
        emit edited(next, tr("Stroke size"), QStringLiteral("strokeSize"));
    });
    connect(m_keepColors, &QCheckBox::toggled, this, [this](bool keep) {
        PortraitState next = m_state;
        next.settings.keepColors = keep;
        emit edited(next, keep ? tr("Keep colours") : tr("Take the style's colours"), {});
    });
    connect(m_networks, &NetworkGroup::edited, this, [this](const NetworkChoice& choice) {
        PortraitState next = m_state;
        next.networks = choice;
        emit edited(next, tr("Choose network"), {});
    });
    connect(m_export, &QPushButton::clicked, this, &LookPanel::exportRequested);
}

void LookPanel::connectMask()
{
    connectGesture(m_grow);
    connectGesture(m_feather);
    connect(m_grow, &ParameterSlider::edited, this, [this](double value) {
        PortraitState next = m_state;
        next.mask.grow = static_cast<int>(std::lround(value));
        emit edited(next, tr("Grow mask"), QStringLiteral("grow"));
    });
    connect(m_feather, &ParameterSlider::edited, this, [this](double value) {
        PortraitState next = m_state;
        next.mask.feather = value;
        emit edited(next, tr("Feather mask"), QStringLiteral("feather"));
    });
    connect(m_invert, &QToolButton::toggled, this, [this](bool inverted) {
        PortraitState next = m_state;
        next.mask.inverted = inverted;
        emit edited(next, tr("Invert mask"), {});
    });
    connect(m_automatic, &QToolButton::clicked, this,
            [this] { emit edited(withFoundMask(m_state), tr("Automatic mask"), {}); });
    connect(m_showMask, &QCheckBox::toggled, this, &LookPanel::maskShownChanged);
    connect(m_tint, &TintButton::edited, this, &LookPanel::maskTintEdited);
    connect(m_paint, &QToolButton::clicked, this, &LookPanel::paintMaskRequested);
    connect(m_loadMask, &QToolButton::clicked, this, &LookPanel::loadMaskRequested);
    connect(m_saveMask, &QToolButton::clicked, this, &LookPanel::saveMaskRequested);
}

} // namespace ui
