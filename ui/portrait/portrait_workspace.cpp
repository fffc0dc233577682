#include "ui/portrait/portrait_workspace.h"

#include "ui/canvas/canvas.h"
#include "ui/portrait/drop_zones.h"
#include "ui/portrait/look_panel.h"
#include "ui/portrait/sources_panel.h"
#include "ui/portrait/stage_strip.h"
#include "ui/queue/job_queue.h"
#include "ui/settings/file_name.h"
#include "ui/settings/session.h"
#include "ui/widgets/message_bar.h"

#include <QHBoxLayout>
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
    , m_canvas(new Canvas(this))
    , m_zones(new DropZones(m_canvas))
    , m_messages(new MessageBar(m_canvas))
    , m_stages(new StageStrip(this))
    , m_look(new LookPanel(this))
{
    setAcceptDrops(true);
    setAccessibleName(tr("Portrait workspace"));
    buildLayout();
    connectDocument();
    connectController();
    connectSources();
    connectLook();
    connectJobs();
    m_zones->setHasSample(!parts.bundled.sampleContent.empty());
    m_look->setNetworks(parts.engine->networks());
    showShelf();
    showWelcome();
}

PortraitWorkspace::~PortraitWorkspace() = default;

void PortraitWorkspace::buildLayout()
{
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_canvas, /*stretch=*/1);
    middle->addWidget(m_stages);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sources);
    layout->addLayout(middle, /*stretch=*/1);
    layout->addWidget(m_look);
}

void PortraitWorkspace::connectDocument()
{
    connect(&m_document, &PortraitDocument::changed, this, &PortraitWorkspace::showState);
    connect(&m_document, &PortraitDocument::gestureEnded, &m_controller,
            [this] { m_controller.setGestureActive(false); });
}

void PortraitWorkspace::connectController()
{
    const auto* source = &m_controller;
    connect(source, &PortraitController::contentShown, this, &PortraitWorkspace::showContent);
    connect(source, &PortraitController::contentCleared, this, [this] {
        m_content.reset();
        m_canvas->setBefore(nullptr);
        m_canvas->setAfter(nullptr);
        m_canvas->setMask(nullptr);
        m_stages->clear();
        m_look->setHasMask(false);
        m_look->setCanExport(false);
        showWelcome();
    });
    connect(source, &PortraitController::maskShown, this, [this](const MaskReport& report) {
        m_canvas->setMask(report.overlay);
        m_look->setHasMask(report.found != nullptr);
    });
    connect(source, &PortraitController::rendered, this, &PortraitWorkspace::showRendered);
    connect(source, &PortraitController::stageThumbnailChanged, this,
            [this](const StageThumbnail& thumbnail) {
                m_stages->showThumbnail(thumbnail.stage, thumbnail.picture);
            });
    const auto problem
        = [this](const QString& text) { m_messages->showMessage(text, MessageKind::Problem); };
    connect(source, &PortraitController::failed, this, problem);
    connect(source, &PortraitController::noticed, this, problem);
    connect(&m_intake, &SourceIntake::refused, this, problem);
    connect(&m_intake, &SourceIntake::noticed, this,
            [this](const QString& text) { m_messages->showMessage(text, MessageKind::Notice); });
}

void PortraitWorkspace::connectSources()
{
    const auto* source = m_sources;
    const auto askContent = [this] { m_intake.ask(ImportTarget::Content, this); };
    const auto askStyles = [this] { m_intake.ask(ImportTarget::Styles, this); };
    const auto ask = [this](StyleUse use) {
        m_intake.ask(use == StyleUse::Person ? ImportTarget::PersonStyles : ImportTarget::Styles,
                     this);
    };
    connect(source, &SourcesPanel::openContentRequested, this, askContent);
    connect(source, &SourcesPanel::openStylesRequested, this, ask);
    connect(source, &SourcesPanel::styleChosen, &m_intake, &SourceIntake::chooseStyle);
    connect(source, &SourcesPanel::styleRemoved, &m_intake, &SourceIntake::removeStyle);
    connect(source, &SourcesPanel::weightEdited, &m_intake, &SourceIntake::setWeight);
    connect(source, &SourcesPanel::gestureBegan, this, [this] {
        m_document.beginGesture();
        m_controller.setGestureActive(true);
    });
    connect(source, &SourcesPanel::gestureEnded, &m_document, &PortraitDocument::endGesture);
    connect(&m_intake, &SourceIntake::shelfChanged, this, &PortraitWorkspace::showShelf);
    connect(m_zones, &DropZones::openContentRequested, this, askContent);
    connect(m_zones, &DropZones::openStylesRequested, this, askStyles);
    connect(m_zones, &DropZones::sampleRequested, this, &PortraitWorkspace::trySample);
    connect(m_zones, &DropZones::lastSessionRequested, this,
            &PortraitWorkspace::continueLastSession);
}

void PortraitWorkspace::connectLook()
{
    const auto* source = m_look;
    connect(source, &LookPanel::edited, &m_document, &PortraitDocument::change);
    connect(source, &LookPanel::gestureBegan, this, [this] {
        m_document.beginGesture();
        m_controller.setGestureActive(true);
    });
    connect(source, &LookPanel::gestureEnded, &m_document, &PortraitDocument::endGesture);
    connect(source, &LookPanel::maskShownChanged, m_canvas, &Canvas::setMaskShown);
    connect(m_canvas, &Canvas::maskShownChanged, m_look, &LookPanel::setMaskShown);
    connect(source, &LookPanel::exportRequested, this, &PortraitWorkspace::askForExport);
    connect(source, &LookPanel::loadMaskRequested, this, &PortraitWorkspace::askForMask);
    connect(source, &LookPanel::saveMaskRequested, this, &PortraitWorkspace::askWhereToSaveMask);
    connect(m_stages, &StageStrip::stageChosen, this, [this](Stage stage) {
        m_stages->setCurrent(stage);
        m_controller.setStage(stage);
    });
}

void PortraitWorkspace::connectJobs()
{
    const auto isOwn = [this](int id) { return std::ranges::count(m_ownJobs, id) > 0; };
    connect(&m_parts.jobs, &JobQueue::done, this, [this, isOwn](int id, const QString& message) {
        if (isOwn(id)) {
            m_messages->showMessage(message, MessageKind::Notice);
        }
    });
    connect(&m_parts.jobs, &JobQueue::failed, this, [this, isOwn](int id, const QString& reason) {
        if (isOwn(id)) {
            m_messages->showMessage(reason, MessageKind::Problem);
        }
    });
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
    if (!state.content.empty()) {
        m_zones->hideWelcome();
    }
    if (state.styles.empty()) {
        m_canvas->setAfter(nullptr);
    }
    updateHint();
}

void PortraitWorkspace::showContent(const ContentReport& report)
{
    m_content = report.image;
    m_stages->clear();
    m_stages->setCurrent(m_controller.stage());
    m_canvas->setBefore(report.layer);
    m_canvas->setAfter(nullptr);
    m_canvas->setMask(nullptr);
}

void PortraitWorkspace::showRendered(const RenderReport& report)
{
    if (report.stage == Stage::Original) {
        m_canvas->setAfter(nullptr);
    } else {
        m_canvas->setAfter(report.layer);
    }
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
    m_intake.open(ImportTarget::Any, files);
}

void PortraitWorkspace::trySample()
{
    std::vector<std::filesystem::path> files{m_parts.bundled.sampleContent};
    if (!m_parts.bundled.sampleStyle.empty()) {
        files.push_back(m_parts.bundled.sampleStyle);
    }
    m_intake.open(ImportTarget::Content, files);
}

void PortraitWorkspace::continueLastSession()
{
    const LastSources last = m_parts.session.lastSources();
    std::vector<std::filesystem::path> files{last.content};
    files.insert(files.end(), last.styles.begin(), last.styles.end());
    m_intake.open(ImportTarget::Content, files);
}

void PortraitWorkspace::remember()
{
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

void PortraitWorkspace::setPanelsShown(bool shown)
{
    for (QWidget* panel : std::initializer_list<QWidget*>{m_sources, m_look, m_stages}) {
        panel->setVisible(shown);
    }
}

} // namespace ui
