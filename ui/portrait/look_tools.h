/// @file What helps to find a look: the pad, presets and snapshots.

#pragma once

#include "ui/portrait/alpha_pad.h"
#include "ui/portrait/portrait_controller.h"
#include "ui/portrait/portrait_document.h"
#include "ui/queue/latest_lane.h"

#include <QObject>

#include <filesystem>

class QWidget;

namespace ui {

class Canvas;
class Commands;
class LookPanel;
class PresetMenu;
class SnapshotStrip;
struct Snapshot;

/// Connects them with the document, the controller and the canvas. GUI thread only.
class LookTools final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LookTools)

public:
    /// What it works with; all must outlive it. `window` is the dialogs' parent.
    struct Parts {
        PortraitDocument& document;
        PortraitController& controller;
        Canvas& canvas;
        LookPanel& look;
        SnapshotStrip& snapshots;
        QWidget& window;
        std::filesystem::path shippedPresets = {};
        std::filesystem::path ownPresets = {};
    };

    explicit LookTools(const Parts& parts, QObject* parent = nullptr);
    ~LookTools() override;

    AlphaPad& pad() { return *m_pad; }
    PresetMenu& presets() { return *m_presets; }
    void setOwnPresets(const std::filesystem::path& folder);
    void addCommands(Commands& commands);

signals:
    void failed(const QString& sentence);

private:
    void connectPad();
    void connectPresets();
    void connectSnapshots();
    void orderSheet();
    void setPair(double structure, double manner);
    void compareWith(const Snapshot* snapshot);
    void paintWhole(const Snapshot& snapshot);
    void replace(const Snapshot& snapshot, const PictureLayer& picture);

    Parts m_parts;
    AlphaPad* m_pad;
    PresetMenu* m_presets;
    PictureLayer m_photograph; ///< what is compared with usually
    LatestLane m_lane; ///< last member: joined before the others are destroyed
};

} // namespace ui
