#include "ui/portrait/style_row.h"

#include "ui/portrait/cut_thumbnail.h"
#include "ui/widgets/bare_slider.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/thumbnail_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int kSide = 48;
constexpr int kMostPercent = 200;
constexpr int kStepPercent = 5;

int positionOf(int percent)
{
    return percent * BareSlider::kSteps / kMostPercent;
}

int percentAt(int position)
{
    return position * kMostPercent / BareSlider::kSteps;
}

} // namespace

StyleRow::StyleRow(QWidget* parent)
    : QWidget(parent)
    , m_picture(new ThumbnailButton({kSide, kSide}, this))
    , m_name(new QLabel(this))
    , m_number(new QSpinBox(this))
    , m_slider(new BareSlider(this))
{
    m_picture->setRemovable(true);
    m_name->setFont(smallFont());
    m_name->setTextFormat(Qt::PlainText);
    m_number->setRange(1, kMostPercent);
    m_number->setSuffix(tr(" %"));
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setFrame(false);
    m_number->setKeyboardTracking(false);
    QPalette clear = m_number->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_number->setPalette(clear);
    m_number->setToolTip(tr("How much of this style, relative to the others"));
    m_slider->setToolTip(m_number->toolTip());
    m_slider->setMark(positionOf(100));
    buildLayout();
    connectParts();
}

StyleRow::~StyleRow() = default;

void StyleRow::buildLayout()
{
    auto* beside = new QVBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(m_name);
    beside->addWidget(m_number);
    beside->addWidget(m_slider);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_picture, 0, Qt::AlignTop);
    layout->addLayout(beside, /*stretch=*/1);
}

void StyleRow::connectParts()
{
    const auto edit
        = [this](int percent) { emit weightEdited(std::clamp(percent, 1, kMostPercent) / 100.0); };
    connect(m_picture, &ThumbnailButton::removeRequested, this, &StyleRow::removeRequested);
    connect(m_picture, &QAbstractButton::clicked, this, &StyleRow::cutRequested);
    connect(m_number, &QSpinBox::valueChanged, this, edit);
    connect(m_slider, &BareSlider::movedTo, this,
            [edit](int position) { edit(percentAt(position)); });
    connect(m_slider, &BareSlider::stepped, this, [this, edit](double steps) {
        edit(m_number->value() + static_cast<int>(std::lround(steps * kStepPercent)));
    });
    connect(m_slider, &BareSlider::resetRequested, this, [edit] { edit(100); });
    connect(m_slider, &BareSlider::pressed, this, &StyleRow::gestureBegan);
    connect(m_slider, &BareSlider::released, this, &StyleRow::gestureEnded);
}

void StyleRow::showStyle(const StyleChoice& style, const QImage& thumbnail, bool severalStyles)
{
    const QString name = QString::fromStdString(style.file.stem().string());
    const QSignalBlocker blocker(m_number);
    const int percent = static_cast<int>(std::lround(style.weight * 100));
    m_picture->setPicture(applied(style.cut, thumbnail));
    m_picture->setToolTip(
        tr("%1\nClick: crop and turn. The cross takes it out (Delete)").arg(name));
    m_picture->setAccessibleName(tr("Style %1").arg(name));
    m_name->setText(m_name->fontMetrics().elidedText(name, Qt::ElideRight, 58));
    m_name->setVisible(!severalStyles);
    m_number->setValue(percent);
    m_number->setAccessibleName(tr("Share of %1").arg(name));
    m_slider->setValue(positionOf(percent));
    m_slider->setAccessibleName(tr("Share of %1").arg(name));
    m_number->setVisible(severalStyles);
    m_slider->setVisible(severalStyles);
}

} // namespace ui
