#include "ui/widgets/parameter_slider.h"

#include "ui/widgets/bare_slider.h"
#include "ui/widgets/caption.h"

#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr int kNameWidth = 76;
constexpr int kNumberWidth = 46;
constexpr double kWheelNotch = 120.0;
constexpr double kFine = 0.2;

/// The row answers the wheel, also over the number.
class Number final : public QDoubleSpinBox {
public:
    using QDoubleSpinBox::QDoubleSpinBox;

protected:
    void wheelEvent(QWheelEvent* event) override
    {
        QCoreApplication::sendEvent(parentWidget(), event);
    }
};

} // namespace

ParameterSlider::ParameterSlider(Parameter parameter, QWidget* parent)
    : QWidget(parent)
    , m_parameter(std::move(parameter))
    , m_value(m_parameter.initial)
    , m_name(new QLabel(this))
    , m_slider(new BareSlider(this))
    , m_number(new Number(this))
{
    buildLayout();
    connectParts();
    m_slider->setMark(positionOf(m_parameter.initial));
    setValue(m_parameter.initial);
}

ParameterSlider::~ParameterSlider() = default;

void ParameterSlider::buildLayout()
{
    const Parameter& parameter = m_parameter;
    const QString symbol = parameter.symbol.isEmpty()
        ? QString()
        : QStringLiteral(" <span style='color:#888888; font-size:small'>%1</span>")
              .arg(parameter.symbol);
    m_name->setText(parameter.name.toHtmlEscaped() + symbol);
    m_name->setFixedWidth(kNameWidth);
    m_number->setDecimals(parameter.decimals);
    m_number->setRange(parameter.minimum * parameter.shownFactor,
                       parameter.maximum * parameter.shownFactor);
    m_number->setSingleStep(parameter.step * parameter.shownFactor);
    m_number->setSuffix(parameter.suffix);
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setFrame(false);
    m_number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_number->setFixedWidth(kNumberWidth);
    m_number->setKeyboardTracking(false);
    QPalette clear = m_number->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_number->setPalette(clear);
    m_slider->setAccessibleName(parameter.name);
    m_number->setAccessibleName(tr("%1, number").arg(parameter.name));
    setToolTip(tr("<b>%1</b> %2<p>%3</p><p>Double click resets, wheel and arrows step, "
                  "Shift steps finely.</p>")
                   .arg(parameter.name, parameter.symbol, parameter.explanation));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addWidget(m_slider, /*stretch=*/1);
    layout->addWidget(m_number);
}

void ParameterSlider::setCompact()
{
    m_name->setMinimumWidth(0);
    m_name->setMaximumWidth(QWIDGETSIZE_MAX);
    m_name->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_name->setContentsMargins(8, 0, 0, 0);
}

void ParameterSlider::connectParts()
{
    connect(m_slider, &BareSlider::movedTo, this,
            [this](int position) { edit(valueAt(position)); });
    connect(m_slider, &BareSlider::stepped, this, &ParameterSlider::stepBy);
    connect(m_slider, &BareSlider::pressed, this, &ParameterSlider::gestureBegan);
    connect(m_slider, &BareSlider::released, this, &ParameterSlider::gestureEnded);
    connect(m_slider, &BareSlider::resetRequested, this, [this] { edit(m_parameter.initial); });
    connect(m_number, &QDoubleSpinBox::valueChanged, this,
            [this](double shown) { edit(shown / m_parameter.shownFactor); });
}

double ParameterSlider::valueAt(int position) const
{
    const double way = static_cast<double>(position) / BareSlider::kSteps;
    const auto& [minimum, maximum] = std::pair(m_parameter.minimum, m_parameter.maximum);
    return m_parameter.logarithmic ? minimum * std::pow(maximum / minimum, way)
                                   : minimum + (maximum - minimum) * way;
}

int ParameterSlider::positionOf(double value) const
{
    const auto& [minimum, maximum] = std::pair(m_parameter.minimum, m_parameter.maximum);
    const double way = m_parameter.logarithmic
        ? std::log(value / minimum) / std::log(maximum / minimum)
        : (value - minimum) / (maximum - minimum);
    return static_cast<int>(std::lround(std::clamp(way, 0.0, 1.0) * BareSlider::kSteps));
}

void ParameterSlider::setValue(double value)
{
    const QSignalBlocker blocker(m_number);
    m_value = std::clamp(value, m_parameter.minimum, m_parameter.maximum);
    m_slider->setValue(positionOf(m_value));
    m_number->setValue(m_value * m_parameter.shownFactor);
}

void ParameterSlider::edit(double value)
{
    const double unit = std::pow(10.0, -m_parameter.decimals) / m_parameter.shownFactor;
    const double before = m_value;
    setValue(std::round(value / unit) * unit);
    if (m_value != before) {
        emit edited(m_value);
    }
}

void ParameterSlider::stepBy(double steps)
{
    edit(m_parameter.logarithmic ? m_value * std::pow(1 + m_parameter.step, steps)
                                 : m_value + steps * m_parameter.step);
}

void ParameterSlider::wheelEvent(QWheelEvent* event)
{
    const bool fine = event->modifiers().testFlag(Qt::ShiftModifier);
    m_wheelRest += event->angleDelta().y() / kWheelNotch;
    const double steps = std::trunc(m_wheelRest);
    m_wheelRest -= steps;
    if (steps != 0 && isEnabled()) {
        stepBy(fine ? steps * kFine : steps);
    }
    event->accept();
}

void ParameterSlider::mouseDoubleClickEvent(QMouseEvent*)
{
    edit(m_parameter.initial);
}

} // namespace ui
