#include "ui/portrait/region_group.h"

#include "ui/widgets/parameter_slider.h"

#include <QVBoxLayout>

#include <utility>

namespace ui {

using core::stylize::RegionSettings;

RegionGroup::RegionGroup(const QString& name, const RegionSettings& defaults, QWidget* parent)
    : QWidget(parent)
    , m_settings(defaults)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    add(name, &RegionSettings::structure,
        {.name = tr("structure"),
         .symbol = QStringLiteral("α₁"),
         .explanation = tr("The fine strokes: colours and textures matched edge by edge. More "
                           "follows the photograph's forms more closely."),
         .maximum = 2,
         .initial = defaults.structure});
    add(name, &RegionSettings::manner,
        {.name = tr("manner"),
         .symbol = QStringLiteral("α₂"),
         .explanation = tr("The large gestures: broad patterns of the style. More is bolder and "
                           "freer."),
         .maximum = 2,
         .initial = defaults.manner});
    add(name, &RegionSettings::detail,
        {.name = tr("detail"),
         .explanation = tr("How much of the photograph's drawing, eyes and hair above all, is kept "
                           "under the paint."),
         .initial = defaults.detail,
         .shownFactor = 100,
         .decimals = 0,
         .suffix = tr(" %")});
    add(name, &RegionSettings::strength,
        {.name = tr("strength"),
         .explanation = tr("From the photograph (0 %) to the painting (100 %)."),
         .initial = defaults.strength,
         .shownFactor = 100,
         .decimals = 0,
         .suffix = tr(" %")});
}

RegionGroup::~RegionGroup() = default;

void RegionGroup::add(const QString& region, Member member, Parameter parameter)
{
    const QString control = region + QStringLiteral(": ") + parameter.name;
    auto* slider = new ParameterSlider(std::move(parameter), this);
    slider->setAccessibleName(control);
    slider->setObjectName(control);
    connect(slider, &ParameterSlider::edited, this, [this, member, control](double value) {
        m_settings.*member = value;
        emit edited(m_settings, control);
    });
    connect(slider, &ParameterSlider::gestureBegan, this, &RegionGroup::gestureBegan);
    connect(slider, &ParameterSlider::gestureEnded, this, &RegionGroup::gestureEnded);
    layout()->addWidget(slider);
    m_rows.push_back({.member = member, .slider = slider});
}

void RegionGroup::showSettings(const RegionSettings& settings)
{
    m_settings = settings;
    for (const Row& row : m_rows) {
        row.slider->setValue(settings.*row.member);
    }
}

} // namespace ui
