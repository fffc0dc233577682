/// @file The day-and-night workspace: pictures, canvas, how they are changed.

#pragma once

#include "ui/daynight/daynight_controller.h"
#include "ui/widgets/state_history.h"
#include "ui/widgets/thumbnail_cache.h"

#include <QWidget>

#include <filesystem>
#include <memory>
#include <vector>

namespace ui {

class Canvas;
class Commands;
class DayNightExports;
class DayNightPanel;
class DayNightShots;
class DropArea;
class JobQueue;
class MessageBar;
class PictureShelf;
class PresetMenu;
class Session;
class ShotPanel;
class StatusLine;

/// Puts the parts side by side and connects them: state -> views and controller, user -> state.
class DayNightWorkspace final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DayNightWorkspace)

public:
    /// What it works with; all must outlive it.
    struct Parts {
        std::shared_ptr<DayNightEngine> engine;
        JobQueue& jobs;
        Session& session;
        std::filesystem::path shippedPresets = {};
    };

    explicit DayNightWorkspace(const Parts& parts, QWidget* parent = nullptr);
    ~DayNightWorkspace() override;

    Canvas& canvas() { return *m_canvas; }
    StateHistory<DayNightState>& document() { return m_document; }
    DayNightController& controller() { return m_controller; }
    DayNightExports& exports() { return *m_exports; }
    DayNightShots& shots() { return *m_shots; }
    MessageBar& messages() { return *m_messages; }

    /// The picture, or video, that is shown; empty if there is none.
    const std::filesystem::path& shown() const { return m_shown; }
    void goTo(const std::filesystem::path& picture);

    /// Pictures, videos and folders, added to what there is.
    void open(const std::vector<std::filesystem::path>& places);

    /// What a collection calls night and day.
    void setScale(const LightScale& scale);
    void addCommands(Commands& commands);
    void setPanelsShown(bool shown);
    /// Takes over what the settings dialog has put into the session.
    void applyPreferences();
    void paste(); ///< copied files
    /// Keeps pictures and look for the next start.
    void remember();

private:
    void buildLayout();
    void connectController();
    void connectPanel();
    void connectSources();
    void addPictureCommands(Commands& commands);
    void addEditCommands(Commands& commands);
    void askForPictures();
    void offerLast();
    void continueLast();
    void addPictures(const std::vector<std::filesystem::path>& pictures);
    void remove(const std::vector<std::filesystem::path>& pictures);
    void setLook(const DayNightLook& look, const QString& text, const QString& control = {});
    void setGoal(DayNightGoal goal);
    void step(int by);
    void showState();
    void showPicture(const DayNightPicture& picture);
    void showResult(const DayNightResult& result);

    Parts m_parts;
    ThumbnailCache m_thumbnails;
    StateHistory<DayNightState> m_document;
    DayNightController m_controller;
    LightScale m_scale;
    std::filesystem::path m_shown;
    std::filesystem::path m_next; ///< to be shown once it is in the list
    std::filesystem::path m_file; ///< of the canvas

    PictureShelf* m_shelf;
    Canvas* m_canvas;
    DropArea* m_drops;
    MessageBar* m_messages;
    ShotPanel* m_shotPanel;
    DayNightPanel* m_panel;
    StatusLine* m_status;
    DayNightShots* m_shots;
    DayNightExports* m_exports;
    PresetMenu* m_presets;
};

} // namespace ui
