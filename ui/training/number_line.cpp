#include "ui/training/number_line.h"

#include <QLocale>

namespace ui {

NumberLine::NumberLine(QWidget* parent)
    : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight);
}

NumberLine::~NumberLine() = default;

void NumberLine::setNumber(double number)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const QString shown = locale.toString(number, 'g', 10);
    if (text() != shown) {
        setText(shown);
    }
}

std::optional<double> NumberLine::number() const
{
    bool understood = false;
    double value = QLocale().toDouble(text(), &understood);
    if (!understood) {
        value = QLocale::c().toDouble(text(), &understood);
    }
    return understood ? std::optional(value) : std::nullopt;
}

} // namespace ui
