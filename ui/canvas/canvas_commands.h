/// @file What every workspace with a canvas can do with it by key.

#pragma once

namespace ui {

class Canvas;
class Commands;

/// Zooming, fitting and comparing. `canvas` must outlive the commands.
void addCanvasCommands(Commands& commands, Canvas& canvas);

} // namespace ui
