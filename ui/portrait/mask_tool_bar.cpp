#include "ui/portrait/mask_tool_bar.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/parameter_slider.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace ui {

namespace {

constexpr int kMargin = 12;
constexpr int kWidest = 760;

Parameter percent(const QString& name, const QString& explanation, double minimum, double initial)
{
    return {.name = name,
            .explanation = explanation,
            .minimum = minimum,
            .initial = initial,
            .shownFactor = 100,
            .decimals = 0,
            .suffix = MaskToolBar::tr(" %")};
}

} // namespace

MaskToolBar::MaskToolBar(MaskEditor& editor, QWidget* parent)
    : QFrame(parent)
    , m_editor(editor)
{
    setAccessibleName(tr("Mask tools"));
    setCursor(Qt::ArrowCursor);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 4, 4);
    layout->setSpacing(2);
    addTool(*layout, QStringLiteral("brush"), tr("Brush (B)"), {MaskTool::Brush, false, nullptr});
    addTool(*layout, QStringLiteral("eraser"), tr("Eraser (E)"), {MaskTool::Brush, true, nullptr});
    addTool(*layout, QStringLiteral("smart"), tr("Smart brush, follows edges (W)"),
            {MaskTool::SmartBrush, false, nullptr});
    addTool(*layout, QStringLiteral("outline"), tr("Outline, clicked or freehand (P)"),
            {MaskTool::Outline, false, nullptr});
    layout->addSpacing(8);
    m_size = addSlider(*layout,
                       new ParameterSlider({.name = tr("size"),
                                            .explanation = tr("The brush's diameter ([ and ])."),
                                            .minimum = 1,
                                            .maximum = 3000,
                                            .initial = 80,
                                            .decimals = 0,
                                            .suffix = tr(" px"),
                                            .logarithmic = true},
                                           this),
                       &MaskBrushOptions::size);
    m_hardness = addSlider(
        *layout,
        new ParameterSlider(percent(tr("hardness"), tr("How hard its edge is (Shift+[ and ])."), 0,
                                    MaskBrushOptions().hardness),
                            this),
        &MaskBrushOptions::hardness);
    m_opacity = addSlider(
        *layout,
        new ParameterSlider(
            percent(tr("opacity"), tr("How much one stroke covers at most."), 0.01, 1), this),
        &MaskBrushOptions::opacity);
    auto* close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Lay the tool down"));
    close->setToolTip(tr("Lay the tool down (V)"));
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, &editor, [&editor] { editor.setTool(MaskTool::None); });
    connect(&editor, &MaskEditor::toolChanged, this, &MaskToolBar::showEditor);
    connect(&editor, &MaskEditor::optionsChanged, this, &MaskToolBar::showEditor);
    parent->installEventFilter(this);
    showEditor();
}

MaskToolBar::~MaskToolBar() = default;

void MaskToolBar::addTool(QHBoxLayout& layout, const QString& iconName, const QString& text,
                          Choice choice)
{
    choice.button = new QToolButton(this);
    choice.button->setIcon(icon(iconName));
    choice.button->setIconSize({18, 18});
    choice.button->setAutoRaise(true);
    choice.button->setCheckable(true);
    choice.button->setAccessibleName(text);
    choice.button->setToolTip(text);
    connect(choice.button, &QToolButton::clicked, this, [this, choice] {
        MaskBrushOptions options = m_editor.options();
        options.erase = choice.erase;
        m_editor.setOptions(options);
        m_editor.setTool(choice.tool);
    });
    layout.addWidget(choice.button);
    m_choices.push_back(choice);
}

ParameterSlider* MaskToolBar::addSlider(QHBoxLayout& layout, ParameterSlider* slider,
                                        double MaskBrushOptions::*member)
{
    slider->setAccessibleName(slider->parameter().name);
    slider->setObjectName(QStringLiteral("Brush: ") + slider->parameter().name);
    slider->setCompact();
    connect(slider, &ParameterSlider::edited, this, [this, member](double value) {
        MaskBrushOptions options = m_editor.options();
        options.*member = value;
        m_editor.setOptions(options);
    });
    layout.addWidget(slider, /*stretch=*/1);
    return slider;
}

void MaskToolBar::showEditor()
{
    const MaskTool tool = m_editor.tool();
    const MaskBrushOptions& options = m_editor.options();
    for (const Choice& choice : m_choices) {
        const bool saysHow = choice.tool != MaskTool::Brush || choice.erase == options.erase;
        choice.button->setChecked(choice.tool == tool && saysHow);
    }
    m_size->setValue(options.size);
    m_hardness->setValue(options.hardness);
    m_opacity->setValue(options.opacity);
    m_size->setEnabled(tool != MaskTool::Outline);
    m_hardness->setEnabled(tool != MaskTool::Outline);
    setVisible(tool != MaskTool::None);
    place();
}

bool MaskToolBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void MaskToolBar::place()
{
    resize(std::clamp(parentWidget()->width() - 2 * kMargin, 1, kWidest), sizeHint().height());
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - kMargin);
    raise();
}

void MaskToolBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Dark));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace ui
