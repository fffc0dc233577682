#include "ui/portrait/stage_strip.h"

#include "ui/widgets/caption.h"
#include "ui/widgets/thumbnail_button.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

using core::stylize::Stage;

namespace {

constexpr QSize kSize(72, 46);

} // namespace

StageStrip::StageStrip(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Stages"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(12);
    layout->addStretch();
    addStage(Stage::Original, tr("original"), tr("The photograph as it is"));
    addStage(Stage::Style, tr("style"), tr("The picture whose manner is taken over"));
    addStage(Stage::DirectTransfer, tr("direct"), tr("The whole picture painted at once"));
    addStage(Stage::Mask, tr("mask"), tr("Where the person is: white"));
    addStage(Stage::Background, tr("background"), tr("Painted with the background's settings"));
    addStage(Stage::Person, tr("person"), tr("Painted with the person's settings"));
    addStage(Stage::Result, tr("result"), tr("Person and background joined by the mask"));
    layout->addStretch();
    clear();
}

StageStrip::~StageStrip() = default;

void StageStrip::addStage(Stage stage, const QString& name, const QString& explanation)
{
    auto* button = new ThumbnailButton(kSize, this);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setAccessibleName(tr("Stage: %1").arg(name));
    button->setToolTip(explanation);
    connect(button, &QAbstractButton::clicked, this, [this, stage] { emit stageChosen(stage); });
    if (stage == Stage::Result) {
        button->setDraggable(true);
        connect(button, &ThumbnailButton::dragged, this, &StageStrip::resultDragged);
    }
    m_buttons[stage] = button;

    auto* caption = new QLabel(name, this);
    caption->setFont(smallFont());
    caption->setForegroundRole(QPalette::PlaceholderText);
    caption->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout;
    column->setSpacing(1);
    column->addWidget(button, 0, Qt::AlignHCenter);
    column->addWidget(caption);
    static_cast<QHBoxLayout*>(layout())->addLayout(column);
}

void StageStrip::showThumbnail(Stage stage, const QImage& picture)
{
    m_buttons.at(stage)->setPicture(picture);
    m_buttons.at(stage)->setEnabled(true);
}

void StageStrip::setCurrent(Stage stage)
{
    m_buttons.at(stage)->setChecked(true);
}

void StageStrip::clear()
{
    for (const auto& [stage, button] : m_buttons) {
        button->setPicture({});
        button->setText(QStringLiteral(" "));
        button->setEnabled(false);
    }
    setCurrent(Stage::Result);
}

} // namespace ui
