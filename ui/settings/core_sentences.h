/// @file What core says, in the window's language.

#pragma once

#include <QString>

#include <string>

namespace ui {

/// A sentence of an error, a report or of progress. Those that are not known, and details from
/// other libraries within them, stay as they are. Any thread.
QString translated(const std::string& sentence);

} // namespace ui
