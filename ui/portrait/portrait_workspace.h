/// @file The portrait workspace: sources, canvas, stages, look.

#pragma once

#include "ui/portrait/bundled_pictures.h"
#include "ui/portrait/mask_editor.h"
#include "ui/portrait/portrait_controller.h"
#include "ui/portrait/portrait_document.h"
#include "ui/portrait/source_intake.h"
#include "ui/portrait/thumbnail_loader.h"

#include <QWidget>

#include <filesystem>
#include <vector>

namespace ui {

class Canvas;
class Commands;
class DropZones;
class JobQueue;
class LookPanel;
class LookTools;
class MessageBar;
class PortraitContents;
class PortraitExports;
class PortraitFiles;
class Session;
class ShotPanel;
class ShotTools;
class SnapshotStrip;
class SourcesPanel;
class StageStrip;

/// Puts the parts side by side and connects them: document -> views and controller, user ->
/// document.
class PortraitWorkspace final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PortraitWorkspace)

public:
    /// What it works with; all must outlive it.
    struct Parts {
        std::shared_ptr<PortraitEngine> engine;
        JobQueue& jobs;
        Session& session;
        BundledPictures bundled;
    };

    explicit PortraitWorkspace(const Parts& parts, QWidget* parent = nullptr);
    ~PortraitWorkspace() override;

    Canvas& canvas() { return *m_canvas; }
    PortraitDocument& document() { return m_document; }
    PortraitController& controller() { return m_controller; }
    MessageBar& messages() { return *m_messages; }
    MaskEditor& maskEditor() { return *m_maskEditor; }
    PortraitExports& exports() { return *m_exports; }
    PortraitFiles& files() { return *m_files; }
    ShotTools& shot() { return *m_shot; }
    /// Content first, then styles; or a portrait (.chiaro).
    void open(const std::vector<std::filesystem::path>& files);
    void trySample();

    /// Adds what the workspace can do, with its keys.
    void addCommands(Commands& commands);
    void setPanelsShown(bool shown);
    /// Takes over what the settings dialog has put into the session.
    void applyPreferences();
    /// Keeps everything for the next start.
    void remember();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLayout();
    void connectDocument();
    void connectController();
    void connectSources();
    void connectLook();
    void connectMask();
    void connectExports();
    void connectFiles();
    void offerSequence(const core::NumberedFiles& files, std::int64_t frame);
    void addViewCommands(Commands& commands);
    void addEditCommands(Commands& commands);
    void showState(const PortraitState& state);
    void showContent(const ContentReport& report);
    void showRendered(const RenderReport& report);
    void showShelf();
    void showWelcome();
    void updateHint();
    void continueLastSession();
    void offerRecovery();

    Parts m_parts;
    PortraitDocument m_document;
    ThumbnailLoader m_thumbnails;
    PortraitController m_controller;
    SourceIntake m_intake;

    SourcesPanel* m_sources;
    PortraitContents* m_contents;
    Canvas* m_canvas;
    DropZones* m_zones;
    MessageBar* m_messages;
    StageStrip* m_stages;
    LookPanel* m_look;
    MaskEditor* m_maskEditor;
    PortraitFiles* m_files;
    PortraitExports* m_exports;
    SnapshotStrip* m_snapshots;
    LookTools* m_lookTools;
    ShotPanel* m_shotPanel;
    ShotTools* m_shot;
};

} // namespace ui
