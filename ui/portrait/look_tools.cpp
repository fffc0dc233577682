#include "ui/portrait/look_tools.h"

#include "core/base/cancelled.h"
#include "ui/canvas/canvas.h"
#include "ui/portrait/content_list.h"
#include "ui/portrait/look_panel.h"
#include "ui/portrait/portrait_presets.h"
#include "ui/portrait/scene_loader.h"
#include "ui/portrait/snapshot_strip.h"
#include "ui/settings/commands.h"
#include "ui/settings/core_sentences.h"
#include "ui/widgets/preset_menu.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ui {

using core::stylize::PortraitSettings;
using core::stylize::Stage;

LookTools::LookTools(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_pad(new AlphaPad(&parts.window))
    , m_presets(new PresetMenu(
          portraitPresets(parts.shippedPresets, parts.ownPresets),
          [&document = parts.document] { return toJson(document.state().settings); },
          &parts.window))
{
    connectPad();
    connectPresets();
    connectSnapshots();
}

LookTools::~LookTools() = default;

void LookTools::connectPad()
{
    PortraitController* controller = &m_parts.controller;
    connect(&m_parts.look, &LookPanel::padRequested, m_pad, [this](Region region, QPoint place) {
        m_pad->open(region, m_parts.document.state().settings, place);
    });
    connect(m_pad, &AlphaPad::opened, this, &LookTools::orderSheet);
    connect(m_pad, &AlphaPad::edited, this, &LookTools::setPair);
    connect(m_pad, &AlphaPad::gestureBegan, &m_parts.look, &LookPanel::gestureBegan);
    connect(m_pad, &AlphaPad::gestureEnded, &m_parts.look, &LookPanel::gestureEnded);
    connect(&m_parts.document, &PortraitDocument::changed, m_pad,
            [this](const PortraitState& state) { m_pad->showSettings(state.settings); });
    connect(controller, &PortraitController::sheetCellReady, m_pad, &AlphaPad::showCell);
    connect(controller, &PortraitController::rendered, this, [this](const RenderReport& report) {
        if (report.quality == RenderQuality::Full) {
            orderSheet(); // painting has stopped it
        }
    });
}

void LookTools::orderSheet()
{
    const bool paintable = !m_parts.document.state().styles.empty();
    if (m_pad->isVisible() && paintable) {
        m_parts.controller.orderSheet(m_pad->region(), m_pad->missingCells());
    }
}

void LookTools::setPair(double structure, double manner)
{
    PortraitState next = m_parts.document.state();
    const auto set = [&](Region region) {
        auto& settings = settingsOf(next.settings, region);
        settings.structure = structure;
        settings.manner = manner;
    };
    set(m_pad->region());
    if (next.linked) {
        set(m_pad->region() == Region::Person ? Region::Background : Region::Person);
    }
    m_parts.document.change(next, tr("Structure and manner"), QStringLiteral("pad"));
}

void LookTools::connectPresets()
{
    m_parts.look.setPresetMenu(m_presets);
    connect(m_presets, &PresetMenu::chosen, this,
            [this](const QString& name, const QJsonObject& chosen) {
                const PortraitSettings settings = settingsFrom(chosen);
                PortraitState next = m_parts.document.state();
                next.settings = settings;
                next.linked = next.linked && settings.background == settings.person;
                m_parts.document.change(next, tr("Preset “%1”").arg(name));
            });
    connect(m_presets, &PresetMenu::failed, this, &LookTools::failed);
}

void LookTools::setOwnPresets(const std::filesystem::path& folder)
{
    m_presets->setPresets(portraitPresets(m_parts.shippedPresets, folder));
}

void LookTools::connectSnapshots()
{
    SnapshotStrip* strip = &m_parts.snapshots;
    PortraitController* controller = &m_parts.controller;
    connect(controller, &PortraitController::contentShown, strip,
            [this](const ContentReport& report) {
                m_photograph = report.layer;
                compareWith(nullptr);
                m_parts.snapshots.setPresent(m_parts.document.state(), nullptr);
            });
    connect(controller, &PortraitController::rendered, strip, [this](const RenderReport& report) {
        const bool result = report.stage == Stage::Result && report.quality == RenderQuality::Full;
        if (result) {
            m_parts.snapshots.setPresent(m_parts.document.state(), report.layer);
        }
    });
    connect(controller, &PortraitController::contentCleared, strip,
            [this] { m_parts.snapshots.setPresent({}, nullptr); });
    connect(strip, &SnapshotStrip::chosen, this, [this](const Snapshot& snapshot) {
        m_parts.document.change(withContentsOf(snapshot.state, m_parts.document.state()),
                                tr("Snapshot %1").arg(snapshot.name));
    });
    connect(strip, &SnapshotStrip::edited, &m_parts.document, &PortraitDocument::setSnapshots);
    connect(&m_parts.document, &PortraitDocument::snapshotsChanged, strip,
            &SnapshotStrip::setSnapshots);
    connect(strip, &SnapshotStrip::compareRequested, this, &LookTools::compareWith);
}

void LookTools::compareWith(const Snapshot* snapshot)
{
    const bool fits
        = snapshot != nullptr && m_photograph && snapshot->picture->size() == m_photograph->size();
    m_parts.canvas.setBefore(fits ? snapshot->picture : m_photograph);
    m_parts.canvas.setBeforeName(fits ? tr("Snapshot %1").arg(snapshot->name) : QString());
    if (fits && m_parts.canvas.compareMode() == CompareMode::Off) {
        m_parts.canvas.setCompareMode(CompareMode::Wipe);
    }
    if (snapshot == nullptr) {
        m_parts.snapshots.setCompared(-1);
    } else if (fits && !snapshot->picture->isFull()) {
        paintWhole(*snapshot);
    }
}

/// One that came from a file has a small picture only.
void LookTools::paintWhole(const Snapshot& snapshot)
{
    m_lane.post(
        0, [this, snapshot, engine = m_parts.controller.engine()](const std::stop_token& stop) {
            try {
                SceneLoader loader(*engine);
                const PortraitState& state = snapshot.state;
                const core::Image painted
                    = engine->render({.scene = loader.scene(state, RenderQuality::Full, stop),
                                      .settings = state.settings,
                                      .networks = state.networks},
                                     stop, nullptr);
                auto picture = std::make_shared<const PicturePyramid>(toQImage(painted));
                QMetaObject::invokeMethod(
                    this, [this, snapshot, picture] { replace(snapshot, picture); },
                    Qt::QueuedConnection);
            } catch (const core::Cancelled&) { // NOLINT(bugprone-empty-catch): as was asked
            } catch (const std::exception& error) {
                QMetaObject::invokeMethod(
                    this, [this, text = translated(error.what())] { emit failed(text); },
                    Qt::QueuedConnection);
            }
        });
}

void LookTools::replace(const Snapshot& snapshot, const PictureLayer& picture)
{
    auto snapshots = m_parts.document.snapshots();
    const auto place = std::ranges::find(snapshots, snapshot);
    if (place == snapshots.end()) {
        return; // taken out meanwhile
    }
    place->picture = picture;
    m_parts.document.setSnapshots(snapshots);
    if (m_parts.snapshots.compared() == std::distance(snapshots.begin(), place)) {
        m_parts.canvas.setBefore(picture);
    }
}

void LookTools::addCommands(Commands& commands)
{
    const QString group = LookTools::tr("Work");
    commands.add({.id = QStringLiteral("snapshot"),
                  .group = group,
                  .text = tr("Keep a snapshot"),
                  .keys = {Qt::Key_S}},
                 [this] { m_parts.snapshots.take(); });
    commands.add({.id = QStringLiteral("savePreset"),
                  .group = group,
                  .text = tr("Save the look as a preset…"),
                  .keys = {Qt::CTRL | Qt::ALT | Qt::Key_S}},
                 [this] { m_presets->askToSave(); });
}

} // namespace ui
