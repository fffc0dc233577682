#include "ui/canvas/canvas.h"
#include "ui/portrait/content_shelf.h"
#include "ui/portrait/drop_zones.h"
#include "ui/portrait/look_panel.h"
#include "ui/portrait/look_tools.h"
#include "ui/portrait/mask_tool_bar.h"
#include "ui/portrait/portrait_contents.h"
#include "ui/portrait/portrait_exports.h"
#include "ui/portrait/portrait_files.h"
#include "ui/portrait/portrait_workspace.h"
#include "ui/portrait/shot_tools.h"
#include "ui/portrait/sources_panel.h"
#include "ui/portrait/stage_strip.h"
#include "ui/settings/file_name.h"
#include "ui/settings/session.h"
#include "ui/widgets/message_bar.h"

namespace ui {

using core::stylize::Stage;

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
        m_maskEditor->setPicture(nullptr);
        m_canvas->setBefore(nullptr);
        m_canvas->setAfter(nullptr);
        m_canvas->setMask({}, {});
        m_stages->clear();
        m_look->setHasMask(false);
        m_look->setCanExport(false);
        showWelcome();
    });
    connect(source, &PortraitController::maskShown, this, [this](const MaskReport& report) {
        m_canvas->setMask(report.used, report.content);
        m_maskEditor->setMask(report.tiles);
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
    connect(&m_intake, &SourceIntake::sequenceFound, this, &PortraitWorkspace::offerSequence);
    connect(m_contents, &PortraitContents::refused, this, problem);
    connect(&m_intake, &SourceIntake::contentsTaken, m_contents, &PortraitContents::add);
    connect(&m_intake, &SourceIntake::sequenceOpened, this, [this](const auto& files) {
        m_messages->showQuestion(tr("%n numbered pictures are opened as a shot.", nullptr,
                                    static_cast<int>(files.size())),
                                 tr("As photographs"),
                                 [this, files] { m_contents->replaceBy(files); });
    });
    connect(m_shot, &ShotTools::noticed, this,
            [this](const QString& text) { m_messages->showMessage(text, MessageKind::Notice); });
    connect(m_shot, &ShotTools::playingBegan, m_maskEditor,
            [this] { m_maskEditor->setTool(MaskTool::None); });
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
    connect(source, &SourcesPanel::styleCutRequested, &m_intake,
            [this](StyleUse use, int index) { m_intake.askForCut(use, index, this); });
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
    const QColor tint = m_parts.session.maskTint();
    m_look->setMaskTint(tint.isValid() ? tint : kMaskTint);
    m_canvas->setMaskTint(tint.isValid() ? tint : kMaskTint);
    connect(source, &LookPanel::maskTintEdited, this, [this](const QColor& chosen) {
        m_parts.session.setMaskTint(chosen);
        m_canvas->setMaskTint(chosen);
        m_canvas->setMaskShown(true); // or nothing would be seen of it
    });
    connect(source, &LookPanel::loadMaskRequested, this, [this] { m_intake.askForMask(this); });
    connect(m_stages, &StageStrip::stageChosen, this, [this](Stage stage) {
        m_stages->setCurrent(stage);
        m_controller.setStage(stage);
    });
}

void PortraitWorkspace::connectMask()
{
    const auto* source = m_maskEditor;
    new MaskToolBar(*m_maskEditor, m_canvas);
    connect(m_look, &LookPanel::paintMaskRequested, m_maskEditor, [this](bool on) {
        m_maskEditor->setTool(on ? MaskTool::Brush : MaskTool::None);
        m_canvas->setFocus();
    });
    connect(source, &MaskEditor::toolChanged, m_look,
            [this](MaskTool tool) { m_look->setPainting(tool != MaskTool::None); });
    connect(source, &MaskEditor::failed, this,
            [this](const QString& text) { m_messages->showMessage(text, MessageKind::Problem); });
}

void PortraitWorkspace::connectExports()
{
    const auto* source = m_exports;
    connect(source, &PortraitExports::noticed, this,
            [this](const QString& text) { m_messages->showMessage(text, MessageKind::Notice); });
    connect(source, &PortraitExports::failed, this,
            [this](const QString& text) { m_messages->showMessage(text, MessageKind::Problem); });
    connect(m_look, &LookPanel::exportRequested, m_exports, &PortraitExports::askForExport);
    connect(&m_sources->contents(), &ContentShelf::exportAllRequested, m_exports,
            &PortraitExports::askForAll);
    connect(m_look, &LookPanel::saveMaskRequested, m_exports, &PortraitExports::askWhereToSaveMask);
    connect(m_stages, &StageStrip::resultDragged, m_exports,
            [this] { m_exports->dragOut(*m_stages); });
}

void PortraitWorkspace::connectFiles()
{
    const auto* source = m_files;
    connect(source, &PortraitFiles::noticed, this,
            [this](const QString& text) { m_messages->showMessage(text, MessageKind::Notice); });
    connect(source, &PortraitFiles::failed, this,
            [this](const QString& text) { m_messages->showMessage(text, MessageKind::Problem); });
    connect(source, &PortraitFiles::opened, m_messages, &MessageBar::forgetQuestion);
    connect(source, &PortraitFiles::sourcesMissing, this, [this](const QString& text) {
        m_messages->showQuestion(text, tr("Look for them…"),
                                 [this] { m_files->askWhereSourcesAre(); });
    });
    connect(m_lookTools, &LookTools::failed, this,
            [this](const QString& text) { m_messages->showMessage(text, MessageKind::Problem); });
    connect(&m_intake, &SourceIntake::documentTaken, m_files, &PortraitFiles::open);
}

void PortraitWorkspace::offerSequence(const core::NumberedFiles& files, std::int64_t frame)
{
    const QString name = toText(files.pattern.file(frame).filename());
    m_messages->showQuestion(
        tr("%1 is one of %2 numbered pictures.").arg(name).arg(files.count),
        tr("Open them as a shot"),
        [this, files, frame] { m_intake.openSequence(files.pattern.path(), frame); },
        MessageKind::Notice);
}

} // namespace ui
