#include "ui/portrait/look_panel.h"

#include "ui/portrait/network_group.h"
#include "ui/portrait/region_group.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/parameter_slider.h"
#include "ui/widgets/tint_button.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using core::stylize::PortraitSettings;
using core::stylize::RegionSettings;

namespace {

constexpr int kGroupSpace = 12;

ParameterSlider* makeSlider(Parameter parameter, QWidget* parent)
{
    auto* slider = new ParameterSlider(std::move(parameter), parent);
    slider->setObjectName(slider->parameter().name);
    slider->setAccessibleName(slider->parameter().name);
    return slider;
}

QToolButton* makeTool(const QString& iconName, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

LookPanel::LookPanel(QWidget* parent)
    : QWidget(parent)
    , m_background(new RegionGroup(tr("Background"), PortraitSettings().background, this))
    , m_person(new RegionGroup(tr("Person"), PortraitSettings().person, this))
    , m_linked(makeTool(QStringLiteral("link"),
                        tr("Same for both: one slider moves background and person"), this))
    , m_strokeSize(makeSlider({.name = tr("stroke size"),
                               .explanation = tr("How large the style's marks are on the picture."),
                               .minimum = 0.25,
                               .maximum = 4,
                               .initial = 1,
                               .shownFactor = 100,
                               .decimals = 0,
                               .suffix = tr(" %"),
                               .logarithmic = true},
                              this))
    , m_keepColors(new QCheckBox(tr("keep the photograph's colours"), this))
    , m_showMask(new QCheckBox(tr("show on the picture"), this))
    , m_tint(new TintButton(this))
    , m_grow(makeSlider({.name = tr("grow"),
                         .explanation = tr("Moves the mask's edge outwards, or inwards."),
                         .minimum = -60,
                         .maximum = 60,
                         .step = 1,
                         .decimals = 0,
                         .suffix = tr(" px")},
                        this))
    , m_feather(makeSlider({.name = tr("feather"),
                            .explanation = tr("Softens the mask's edge."),
                            .maximum = 60,
                            .step = 1,
                            .decimals = 0,
                            .suffix = tr(" px")},
                           this))
    , m_paint(makeTool(QStringLiteral("brush"), tr("Paint the mask (B)"), this))
    , m_invert(makeTool(QStringLiteral("invert"), tr("Invert the mask (Shift+V)"), this))
    , m_automatic(makeTool(QStringLiteral("reset"), tr("Find the person anew"), this))
    , m_loadMask(makeTool(QStringLiteral("load"), tr("Load a mask…"), this))
    , m_saveMask(makeTool(QStringLiteral("save"), tr("Save the mask…"), this))
    , m_networks(new NetworkGroup(this))
    , m_presets(new QPushButton(tr("Presets"), this))
    , m_export(new QPushButton(tr("Export…"), this))
{
    setFixedWidth(kNarrowest);
    setAccessibleName(tr("Look"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeScrolled());
    scroll->setWidgetResizable(true);
    outer->addWidget(scroll);
    m_export->setToolTip(tr("Write the finished picture to a file (Ctrl+E)"));
    m_export->setMinimumHeight(32);
    m_presets->setToolTip(tr("Looks with a name: load one, or save this"));
    m_presets->setMinimumHeight(32);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(12, 4, 12, 12);
    foot->setSpacing(8);
    foot->addWidget(m_presets);
    foot->addWidget(m_export, /*stretch=*/1);
    outer->addLayout(foot);
    connectRegions();
    connectLook();
    connectMask();
    showState({});
    setHasMask(false);
    setCanExport(false);
}

LookPanel::~LookPanel() = default;

QWidget* LookPanel::makeScrolled()
{
    auto* inside = new QWidget(this);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(12, 12, 12, 4);
    layout->setSpacing(4);
    addRegions(*layout);
    addLook(*layout);
    addMask(*layout);
    layout->addSpacing(kGroupSpace);
    layout->addWidget(makeCaption(tr("Network"), this));
    layout->addWidget(m_networks);
    layout->addStretch();
    return inside;
}

void LookPanel::addRegions(QVBoxLayout& layout)
{
    auto* head = new QHBoxLayout;
    head->addWidget(makeCaption(tr("Background"), this));
    head->addStretch();
    head->setSpacing(0);
    head->addWidget(m_linked);
    head->addWidget(makePadButton(Region::Background));
    m_linked->setCheckable(true);
    layout.addLayout(head);
    layout.addWidget(m_background);
    layout.addSpacing(kGroupSpace);
    auto* person = new QHBoxLayout;
    person->addWidget(makeCaption(tr("Person"), this));
    person->addStretch();
    person->addWidget(makePadButton(Region::Person));
    layout.addLayout(person);
    layout.addWidget(m_person);
    layout.addSpacing(kGroupSpace);
}

QToolButton* LookPanel::makePadButton(Region region)
{
    QToolButton* button
        = makeTool(QStringLiteral("pad"),
                   region == Region::Person ? tr("The person's structure and manner on a pad")
                                            : tr("The background's structure and manner on a pad"),
                   this);
    connect(button, &QToolButton::clicked, this, [this, button, region] {
        emit padRequested(
            region, QPoint(mapToGlobal(QPoint(-8, 0)).x(), button->mapToGlobal(QPoint()).y()));
    });
    return button;
}

void LookPanel::addLook(QVBoxLayout& layout)
{
    layout.addWidget(makeCaption(tr("Look"), this));
    layout.addWidget(m_strokeSize);
    m_keepColors->setToolTip(tr("Takes the style's light and texture, not its colours"));
    layout.addWidget(m_keepColors);
    layout.addSpacing(kGroupSpace);
}

void LookPanel::addMask(QVBoxLayout& layout)
{
    auto* head = new QHBoxLayout;
    head->addWidget(makeCaption(tr("Mask"), this));
    head->addStretch();
    head->addWidget(makeMaskButtons());
    layout.addLayout(head);
    m_showMask->setToolTip(tr("Tints the person (Q)"));
    m_tint->setToolTip(tr("Colour and opacity of the mask"));
    m_tint->setAccessibleName(m_tint->toolTip());
    auto* shown = new QHBoxLayout;
    shown->addWidget(m_showMask, /*stretch=*/1);
    shown->addWidget(m_tint);
    layout.addLayout(shown);
    layout.addWidget(m_grow);
    layout.addWidget(m_feather);
}

QWidget* LookPanel::makeMaskButtons()
{
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_invert->setCheckable(true);
    m_paint->setCheckable(true);
    for (QToolButton* button : {m_paint, m_invert, m_automatic, m_loadMask, m_saveMask}) {
        row->addWidget(button);
    }
    return buttons;
}

} // namespace ui
