#include "ui/widgets/tint_button.h"

#include "ui/widgets/parameter_slider.h"

#include <QColorDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kSwatch = 16;

QIcon swatch(const QColor& color, const QPalette& palette)
{
    constexpr int kSharp = 2; // for screens of twice the pixels
    QPixmap pixmap(kSwatch * kSharp, kSwatch * kSharp);
    pixmap.setDevicePixelRatio(kSharp);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette.color(QPalette::PlaceholderText));
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(0.5, 0.5, kSwatch - 1, kSwatch - 1), 3, 3);
    return {pixmap};
}

} // namespace

TintButton::TintButton(QWidget* parent)
    : QToolButton(parent)
    , m_tint(Qt::red)
    , m_popup(new QFrame(this, Qt::Popup))
    , m_opacity(new ParameterSlider({.name = tr("opacity"),
                                     .explanation = tr("How much of the picture it covers."),
                                     .minimum = 0.1,
                                     .initial = 0.5,
                                     .shownFactor = 100,
                                     .decimals = 0,
                                     .suffix = tr(" %")},
                                    m_popup))
{
    setAutoRaise(true);
    m_opacity->setObjectName(QStringLiteral("tint opacity"));
    m_opacity->setAccessibleName(m_opacity->parameter().name);
    buildPopup();
    connect(this, &QToolButton::clicked, this, &TintButton::open);
    connect(m_opacity, &ParameterSlider::edited, this, [this](double opacity) {
        m_tint.setAlphaF(static_cast<float>(opacity));
        emit edited(m_tint);
        update();
    });
}

TintButton::~TintButton() = default;

void TintButton::buildPopup()
{
    constexpr int kWidth = 232;
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_popup->setFixedWidth(kWidth);
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    addSwatch(*row, {0xe0, 0x30, 0x28}, tr("Red"));
    addSwatch(*row, {0x2c, 0xa8, 0x50}, tr("Green"));
    addSwatch(*row, {0x2c, 0x6c, 0xe0}, tr("Blue"));
    addSwatch(*row, {0xe8, 0xd0, 0x20}, tr("Yellow"));
    addSwatch(*row, {0xc8, 0x38, 0xc0}, tr("Violet"));
    addSwatch(*row, Qt::white, tr("White"));
    addSwatch(*row, Qt::black, tr("Black"));
    row->addStretch();
    auto* other = new QPushButton(tr("Other colour…"), m_popup);
    other->setAutoDefault(false);
    connect(other, &QPushButton::clicked, this, &TintButton::askForOther);
    auto* layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_opacity);
    layout->addWidget(other, 0, Qt::AlignLeft);
}

void TintButton::addSwatch(QHBoxLayout& row, const QColor& color, const QString& name)
{
    auto* button = new QToolButton(m_popup);
    button->setIcon(swatch(color, palette()));
    button->setIconSize({kSwatch, kSwatch});
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    connect(button, &QToolButton::clicked, this, [this, color] { choose(color); });
    row.addWidget(button);
}

void TintButton::setTint(const QColor& tint)
{
    m_tint = tint;
    m_opacity->setValue(static_cast<double>(tint.alphaF()));
    update();
}

void TintButton::choose(const QColor& opaque)
{
    const float alpha = m_tint.alphaF();
    m_tint = opaque;
    m_tint.setAlphaF(alpha);
    emit edited(m_tint);
    update();
}

void TintButton::open()
{
    m_popup->adjustSize();
    const QPoint corner = mapToGlobal(QPoint(width() - m_popup->width(), height() + 2));
    m_popup->move(corner);
    m_popup->show();
    m_popup->setFocus();
}

void TintButton::askForOther()
{
    m_popup->hide();
    auto* dialog = new QColorDialog(m_tint, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Colour of the mask"));
    connect(dialog, &QColorDialog::colorSelected, this,
            [this](const QColor& color) { choose(color.toRgb()); });
    dialog->open();
}

void TintButton::paintEvent(QPaintEvent* event)
{
    QToolButton::paintEvent(event);
    QColor color = isEnabled() ? m_tint : palette().color(QPalette::Mid);
    color.setAlpha(255);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.setBrush(color);
    QRectF place(0, 0, kSwatch - 2, kSwatch - 2);
    place.moveCenter(QRectF(rect()).center());
    painter.drawRoundedRect(place, 3, 3);
}

} // namespace ui
