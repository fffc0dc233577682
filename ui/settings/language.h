/// @file The language of the window's words.

#pragma once

namespace ui {

enum class Language { System, English, German };

/// What `language` means on this desktop: English where it speaks one that the window does not.
Language spoken(Language language);

/// What the window speaks since chooseLanguage().
Language shownLanguage();

/// The words of the window and of Qt's dialogs, and the way numbers are written, for all widgets
/// made after it. A language that is chosen writes numbers its own way; the system's stays as it
/// is. Call it once, with a QCoreApplication and before any widget; GUI thread.
void chooseLanguage(Language language);

} // namespace ui
