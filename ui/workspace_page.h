/// @file What the window needs of a workspace.

#pragma once

#include <QString>

#include <functional>
#include <optional>

class QObject;
class QUndoStack;
class QWidget;

namespace ui {

class Canvas;

/// A workspace in the window. Its widget's windowTitle() is what is open in it, or empty.
struct WorkspacePage {
    QWidget* widget = nullptr;
    const QObject* scope = nullptr; ///< of its commands
    Canvas* canvas = nullptr; ///< null if it has none
    QUndoStack* history = nullptr;
    QWidget* focus = nullptr; ///< what has the keyboard first
    std::function<void(bool shown)> showPanels = {}; ///< empty: all stays
    std::function<void()> applyPreferences = {};
    std::function<void()> remember = {}; ///< before the window closes
    std::function<QString()> unfinished = {}; ///< what closing would interrupt; mostly empty
};

/// A workspace that is offered, made when it is first shown.
struct WorkspacePlace {
    QString name = {}; ///< in the settings
    QString title = {};
    std::function<WorkspacePage()> make = {};
    std::optional<WorkspacePage> page = {};
    bool panelsShown = true;
};

} // namespace ui
