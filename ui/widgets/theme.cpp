#include "ui/widgets/theme.h"

#include <QApplication>
#include <QProxyStyle>
#include <QToolTip>

namespace ui {

namespace {

QColor grey(int level)
{
    return {level, level, level};
}

/// Grey levels of one theme, from the ground up.
struct Greys {
    int window;
    int base;
    int button;
    int text;
    int dim; ///< captions and symbols
    int disabled;
    int light;
    int mid;
    int dark;
};

constexpr Greys kDark{.window = 0x2d,
                      .base = 0x22,
                      .button = 0x3a,
                      .text = 0xdc,
                      .dim = 0x9c,
                      .disabled = 0x68,
                      .light = 0x50,
                      .mid = 0x48,
                      .dark = 0x1a};
constexpr Greys kLight{.window = 0xe4,
                       .base = 0xf6,
                       .button = 0xee,
                       .text = 0x1e,
                       .dim = 0x5a,
                       .disabled = 0x9a,
                       .light = 0xff,
                       .mid = 0xb4,
                       .dark = 0x90};

/// Fusion, without the coloured pictures on the buttons of Qt's own dialogs, and with room beside the
/// words on buttons.
class QuietStyle final : public QProxyStyle {
public:
    QuietStyle()
        : QProxyStyle(QStringLiteral("Fusion"))
    {
    }

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* result) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons
            ? 0
            : QProxyStyle::styleHint(hint, option, widget, result);
    }

    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override
    {
        constexpr QSize kBesideWords(12, 0);
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return type == CT_PushButton ? size + kBesideWords : size;
    }
};

} // namespace

QPalette makePalette(Theme theme)
{
    const Greys& greys = theme == Theme::Light ? kLight : kDark;
    QPalette palette;
    palette.setColor(QPalette::Window, grey(greys.window));
    palette.setColor(QPalette::Base, grey(greys.base));
    palette.setColor(QPalette::AlternateBase, grey(greys.window));
    palette.setColor(QPalette::Button, grey(greys.button));
    palette.setColor(QPalette::ToolTipBase, grey(greys.base));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText}) {
        palette.setColor(role, grey(greys.text));
        palette.setColor(QPalette::Disabled, role, grey(greys.disabled));
    }
    palette.setColor(QPalette::PlaceholderText, grey(greys.dim));
    palette.setColor(QPalette::Light, grey(greys.light));
    palette.setColor(QPalette::Midlight, grey(greys.light));
    palette.setColor(QPalette::Mid, grey(greys.mid));
    palette.setColor(QPalette::Dark, grey(greys.dark));
    palette.setColor(QPalette::Shadow, grey(0));
    palette.setColor(QPalette::Highlight, kAccent);
    palette.setColor(QPalette::HighlightedText, grey(0x12));
    palette.setColor(QPalette::Link, kAccent);
    return palette;
}

Theme resolved(Theme choice, const QPalette& desktop)
{
    if (choice != Theme::FollowDesktop) {
        return choice;
    }
    return isDark(desktop) ? Theme::Dark : Theme::Light;
}

void applyTheme(Theme resolvedTheme)
{
    QApplication::setStyle(new QuietStyle);
    const QPalette palette = makePalette(resolvedTheme);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

void chooseTheme(Theme choice)
{
    if (choice == Theme::FollowDesktop) {
        QApplication::setPalette({}); // the desktop's own, in case it was another theme's before
    }
    applyTheme(resolved(choice, QApplication::palette()));
}

bool isDark(const QPalette& palette)
{
    constexpr int kMiddle = 128;
    return palette.color(QPalette::Window).lightness() < kMiddle;
}

} // namespace ui
