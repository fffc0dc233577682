/// @file The program's colours: neutral greys, light or dark, and one accent.

#pragma once

#include <QColor>
#include <QPalette>

namespace ui {

enum class Theme { FollowDesktop, Dark, Light };

/// The warm amber of what is active or being dragged, and nothing else.
constexpr QColor kAccent(0xd9, 0x8e, 0x2b);

/// Greys without any hue. FollowDesktop is not a palette; resolve it first.
QPalette makePalette(Theme theme);

/// Dark or light: the choice, or for FollowDesktop what `desktop` is by its lightness.
Theme resolved(Theme choice, const QPalette& desktop);

/// Sets Fusion and the palette for the whole application.
void applyTheme(Theme resolvedTheme);

/// applyTheme() for a choice that may be the desktop's.
void chooseTheme(Theme choice);

bool isDark(const QPalette& palette);

} // namespace ui
