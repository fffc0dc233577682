#include "ui/widgets/caption.h"

#include <QApplication>

namespace ui {

QFont smallFont()
{
    constexpr double kScale = 0.86;
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * kScale);
    return font;
}

QLabel* makeCaption(const QString& text, QWidget* parent)
{
    auto* caption = new QLabel(text, parent);
    QFont font = smallFont();
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 106);
    font.setBold(true);
    caption->setFont(font);
    caption->setForegroundRole(QPalette::PlaceholderText);
    constexpr int kDots = 4; // above an upper-case Ä, which fonts leave no room for
    caption->setMinimumHeight(caption->fontMetrics().height() + kDots);
    return caption;
}

} // namespace ui
