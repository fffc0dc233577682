#include "ui/portrait/portrait_workspace.h"

#include "ui/canvas/canvas.h"
#include "ui/portrait/drop_zones.h"
#include "ui/portrait/look_panel.h"
#include "ui/portrait/look_tools.h"
#include "ui/portrait/portrait_contents.h"
#include "ui/portrait/portrait_drops.h"
#include "ui/portrait/portrait_exports.h"
#include "ui/portrait/portrait_files.h"
#include "ui/portrait/shot_tools.h"
#include "ui/portrait/snapshot_strip.h"
#include "ui/portrait/sources_panel.h"
#include "ui/portrait/stage_strip.h"
#include "ui/settings/file_name.h"
#include "ui/settings/session.h"
#include "ui/shot/shot_panel.h"
#include "ui/widgets/message_bar.h"

#include <QHBoxLayout>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using core::stylize::Stage;

PortraitWorkspace::PortraitWorkspace(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_thumbnails(parts.engine)
    , m_controller(parts.engine)
    , m_intake({.controller = m_controller,
                .document = m_document,
                .thumbnails = m_thumbnails,
                .session = parts.session})
    , m_sources(new SourcesPanel(m_thumbnails, this))
    , m_contents(new PortraitContents({.controller = m_controller,
                                       .document = m_document,
                                       .thumbnails = m_thumbnails,
                                       .shelf = m_sources->contents()},
                                      this))
    , m_canvas(new Canvas(this))
    , m_zones(new DropZones(m_canvas))
    , m_messages(new MessageBar(m_canvas))
    , m_stages(new StageStrip(this))
    , m_look(new LookPanel(this))
    , m_maskEditor(new MaskEditor({.canvas = *m_canvas, .document = m_document}, m_canvas))
    , m_files(new PortraitFiles({.document = m_document, .session = parts.session, .window = *this},
                                this))
    , m_exports(new PortraitExports({.engine = parts.engine,
                                     .jobs = parts.jobs,
                                     .session = parts.session,
                                     .document = m_document,
                                     .controller = m_controller,
                                     .window = *this},
                                    this))
    , m_snapshots(new SnapshotStrip(this))
    , m_lookTools(new LookTools({.document = m_document,
                                 .controller = m_controller,
                                 .canvas = *m_canvas,
                                 .look = *m_look,
                                 .snapshots = *m_snapshots,
                                 .window = *this,
                                 .shippedPresets = parts.bundled.presets,
                                 .ownPresets = parts.session.presetsFolder()},
                                this))
    , m_shotPanel(new ShotPanel(this))
    , m_shot(new ShotTools({.document = m_document,
                            .controller = m_controller,
                            .thumbnails = m_thumbnails,
                            .panel = *m_shotPanel,
                            .canvas = *m_canvas},
                           this))
{
    new PortraitDrops({.workspace = *this,
                       .canvas = *m_canvas,
                       .zones = *m_zones,
                       .sources = *m_sources,
                       .document = m_document,
                       .intake = m_intake});
    setAccessibleName(tr("Portrait workspace"));
    buildLayout();
    connectDocument();
    connectController();
    connectSources();
    connectLook();
    connectMask();
    connectExports();
    connectFiles();
    m_zones->setHasSample(!parts.bundled.sampleContent.empty());
    applyPreferences();
    showShelf();
    showWelcome();
    QTimer::singleShot(0, this, &PortraitWorkspace::offerRecovery);
}

PortraitWorkspace::~PortraitWorkspace() = default;

void PortraitWorkspace::buildLayout()
{
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_canvas, /*stretch=*/1);
    middle->addWidget(m_shotPanel);
    auto* strip = new QWidget(this); // a widget: hidden parts of a layout would hold the canvas
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_stages, /*stretch=*/1);
    row->addWidget(m_snapshots);
    middle->addWidget(strip);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sources);
    layout->addLayout(middle, /*stretch=*/1);
    layout->addWidget(m_look);
}

void PortraitWorkspace::showState(const PortraitState& state)
{
    m_sources->showState(state);
    m_look->showState(state);
    m_look->setCanExport(!state.content.empty() && !state.styles.empty());
    if (state.styles.empty() && m_controller.stage() != Stage::Result) {
        m_stages->setCurrent(Stage::Result);
        m_controller.setStage(Stage::Result);
    }
    m_controller.setState(state);
    if (!state.content.empty() && m_zones->isWelcoming()) {
        m_zones->hideWelcome();
        m_canvas->setFocus(); // or a slider had it, as the next one after the welcome's buttons
    }
    if (state.styles.empty()) {
        m_canvas->setAfter(nullptr);
    }
    updateHint();
}

void PortraitWorkspace::showContent(const ContentReport& report)
{
    m_maskEditor->setPicture(report.image);
    if (!report.frame) { // the thumbnails of another frame stay until there are new ones
        m_stages->clear();
    }
    m_stages->setCurrent(m_controller.stage());
    m_canvas->setBefore(report.layer);
    m_canvas->setAfter(nullptr);
    m_canvas->setMask({}, {});
}

void PortraitWorkspace::showRendered(const RenderReport& report)
{
    if (report.stage == Stage::Original) {
        m_canvas->setAfter(nullptr);
    } else {
        m_canvas->setAfter(report.layer);
    }
}

void PortraitWorkspace::resizeEvent(QResizeEvent*)
{
    constexpr double kShare = 0.16; // longer grooves where there is room, but the canvas first
    m_look->setFixedWidth(
        std::clamp(static_cast<int>(width() * kShare), LookPanel::kNarrowest, LookPanel::kWidest));
}

void PortraitWorkspace::showShelf()
{
    std::vector<std::filesystem::path> recent;
    for (const auto& file : m_parts.session.recentStyles()) {
        if (std::ranges::find(m_parts.bundled.styles, file) == m_parts.bundled.styles.end()) {
            recent.push_back(file);
        }
    }
    m_sources->showShelf(m_parts.bundled.styles, recent);
}

void PortraitWorkspace::showWelcome()
{
    const auto content = m_parts.session.lastSources().content;
    m_zones->showWelcome(content.empty() ? QString() : toText(content.filename()));
}

void PortraitWorkspace::updateHint()
{
    const PortraitState& state = m_document.state();
    m_canvas->setHint(!state.content.empty() && state.styles.empty() ? tr(
                          "Now drop any picture to paint in its manner, or click one on the shelf")
                                                                     : QString());
}

void PortraitWorkspace::open(const std::vector<std::filesystem::path>& files)
{
    std::vector<std::filesystem::path> pictures;
    for (const auto& file : files) {
        if (file.extension() == std::string(".") + kPortraitExtension) {
            m_files->open(file);
        } else if (std::filesystem::is_directory(file)) {
            QMimeData folder;
            folder.setUrls({QUrl::fromLocalFile(toText(file))});
            m_intake.take(ImportTarget::Any, folder);
        } else {
            pictures.push_back(file);
        }
    }
    m_intake.open(ImportTarget::Any, pictures);
}

void PortraitWorkspace::trySample()
{
    std::vector<std::filesystem::path> files{m_parts.bundled.sampleContent};
    if (!m_parts.bundled.sampleStyle.empty()) {
        files.push_back(m_parts.bundled.sampleStyle);
    }
    m_intake.open(ImportTarget::Portrait, files);
}

void PortraitWorkspace::continueLastSession()
{
    if (const auto kept = m_files->autosave().last(); !kept.empty()) {
        m_files->restore(kept);
        return;
    }
    const LastSources last = m_parts.session.lastSources();
    std::vector<std::filesystem::path> files{last.content};
    files.insert(files.end(), last.styles.begin(), last.styles.end());
    m_intake.open(ImportTarget::Portrait, files);
}

void PortraitWorkspace::offerRecovery()
{
    const auto lost = m_files->autosave().lost();
    if (lost.empty()) {
        return;
    }
    m_messages->showQuestion(
        tr("Chiaroscuro ended unexpectedly. What you were working on was kept."), tr("Recover"),
        [this, file = lost.front()] { m_files->recover(file); });
}

void PortraitWorkspace::remember()
{
    m_files->autosave().finish();
    const PortraitState& state = m_document.state();
    if (state.content.empty()) {
        return;
    }
    LastSources sources{.content = state.content};
    for (const StyleChoice& style : state.styles) {
        sources.styles.push_back(style.file);
    }
    m_parts.session.setLastSources(sources);
}

void PortraitWorkspace::applyPreferences()
{
    const Preferences preferences = m_parts.session.preferences();
    m_parts.engine->configure(preferences.computing, preferences.folders.networks);
    m_look->setNetworks(m_parts.engine->networks());
    m_lookTools->setOwnPresets(m_parts.session.presetsFolder());
    m_controller.paintAnew();
}

void PortraitWorkspace::setPanelsShown(bool shown)
{
    for (QWidget* panel :
         std::initializer_list<QWidget*>{m_sources, m_look, m_stages->parentWidget()}) {
        panel->setVisible(shown);
    }
    m_shot->setShown(shown);
}

} // namespace ui
