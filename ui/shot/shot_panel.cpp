#include "ui/shot/shot_panel.h"

#include "ui/shot/frame_strip.h"
#include "ui/shot/time_code.h"
#include "ui/widgets/caption.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QLabel* makeLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setFont(smallFont());
    label->setAlignment(Qt::AlignCenter);
    return label;
}

QToolButton* makeButton(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setIconSize({18, 18});
    button->setAccessibleName(action->text());
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ShotPanel::ShotPanel(QWidget* parent)
    : QWidget(parent)
    , m_strip(new FrameStrip(this))
    , m_steps(new QHBoxLayout)
    , m_points(new QHBoxLayout)
    , m_place(makeLabel(this))
    , m_range(makeLabel(this))
{
    setAccessibleName(tr("Video"));
    m_range->setForegroundRole(QPalette::PlaceholderText);
    m_place->setAccessibleName(tr("Place in the video"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(makeSide(m_steps, m_place));
    layout->addWidget(m_strip, /*stretch=*/1);
    layout->addWidget(makeSide(m_points, m_range));
    hide();
}

ShotPanel::~ShotPanel() = default;

QWidget* ShotPanel::makeSide(QHBoxLayout* buttons, QLabel* label)
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    buttons->setSpacing(0);
    column->addLayout(buttons);
    column->addWidget(label);
    column->addStretch();
    return side;
}

void ShotPanel::addButtons(const std::vector<QAction*>& steps, const std::vector<QAction*>& points)
{
    for (QAction* action : steps) {
        m_steps->addWidget(makeButton(action, this));
    }
    for (QAction* action : points) {
        m_points->addWidget(makeButton(action, this));
    }
}

void ShotPanel::setShot(const OpenedShot& shot)
{
    m_shot = shot;
    const auto whole = shot.whole();
    const auto reserve = [](QLabel* label, const QString& widest) {
        label->setMinimumWidth(label->fontMetrics().horizontalAdvance(widest));
    };
    reserve(m_place, placeText(whole.last)); // or the strip would move while frames are stepped
    reserve(m_range, rangeText({.first = whole.last, .last = whole.last + whole.count()}));
}

QString ShotPanel::placeText(std::int64_t frame) const
{
    const QString code = timeCode(frame - m_shot.facts.first, m_shot.facts.rate);
    const QString number = tr("%1 of %2").arg(frame).arg(m_shot.whole().last);
    return code.isEmpty() ? number : code + QStringLiteral("   ") + number;
}

QString ShotPanel::rangeText(core::video::FrameRange range) const
{
    return tr("%1 – %2: %3").arg(range.first).arg(range.last).arg(frameCount(range.count()));
}

void ShotPanel::showPlace(std::int64_t frame, core::video::FrameRange range,
                          const std::set<std::int64_t>& marked)
{
    m_strip->setInOut(range);
    m_strip->setMarked(marked);
    m_strip->setFrame(frame);
    m_place->setText(placeText(frame));
    m_range->setText(rangeText(range));
}

} // namespace ui
