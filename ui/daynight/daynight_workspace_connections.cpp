#include "ui/canvas/canvas.h"
#include "ui/daynight/daynight_exports.h"
#include "ui/daynight/daynight_panel.h"
#include "ui/daynight/daynight_presets.h"
#include "ui/daynight/daynight_shots.h"
#include "ui/daynight/daynight_workspace.h"
#include "ui/daynight/picture_shelf.h"
#include "ui/widgets/drop_area.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/preset_menu.h"
#include "ui/widgets/status_line.h"

#include <QPushButton>

namespace ui {

void DayNightWorkspace::connectController()
{
    const auto* source = &m_controller;
    const auto problem
        = [this](const QString& text) { m_messages->showMessage(text, MessageKind::Problem); };
    connect(source, &DayNightController::opened, this,
            [this, problem](const auto& pictures, const QStringList& problems) {
                addPictures(pictures);
                if (!problems.isEmpty()) {
                    problem(problems.join(u' '));
                }
            });
    connect(source, &DayNightController::pictureShown, this, &DayNightWorkspace::showPicture);
    connect(source, &DayNightController::rendered, this, &DayNightWorkspace::showResult);
    connect(source, &DayNightController::failed, this, problem);
    connect(source, &DayNightController::activityChanged, m_status, &StatusLine::showActivity);
    connect(source, &DayNightController::becameIdle, m_status, &StatusLine::hideActivity);
    connect(m_status, &StatusLine::stopRequested, &m_controller, &DayNightController::stop);
    connect(m_exports, &DayNightExports::failed, this, problem);
    connect(m_exports, &DayNightExports::noticed, this,
            [this](const QString& text) { m_messages->showMessage(text, MessageKind::Notice); });
    connect(m_canvas, &Canvas::zoomChanged, m_status, [this](double zoom) {
        if (!m_canvas->isEmpty()) {
            m_status->showZoom(zoom);
        }
    });
}

void DayNightWorkspace::connectPanel()
{
    const auto* source = m_panel;
    connect(source, &DayNightPanel::edited, this, &DayNightWorkspace::setLook);
    connect(source, &DayNightPanel::gestureBegan, this, [this] {
        m_document.beginGesture();
        m_controller.setGestureActive(true);
    });
    connect(source, &DayNightPanel::gestureEnded, this, [this] {
        m_document.endGesture();
        m_controller.setGestureActive(false);
    });
    m_panel->setPresetMenu(m_presets);
    connect(m_presets, &PresetMenu::chosen, this,
            [this](const QString& name, const QJsonObject& settings) {
                setLook(dayNightLookFrom(settings), tr("Preset “%1”").arg(name));
            });
    connect(m_presets, &PresetMenu::failed, this,
            [this](const QString& text) { m_messages->showMessage(text, MessageKind::Problem); });
    connect(source, &DayNightPanel::exportRequested, m_exports, &DayNightExports::ask);
    connect(source, &DayNightPanel::exportAllRequested, m_exports, &DayNightExports::askForAll);
    connect(source, &DayNightPanel::lutRequested, m_exports, &DayNightExports::askForLut);
}

void DayNightWorkspace::connectSources()
{
    connect(m_shots, &DayNightShots::frameWanted, this, &DayNightWorkspace::showState);
    connect(m_shelf, &PictureShelf::openRequested, this, &DayNightWorkspace::askForPictures);
    connect(m_shelf, &PictureShelf::picked, this, &DayNightWorkspace::goTo);
    connect(m_shelf, &PictureShelf::removeRequested, this, &DayNightWorkspace::remove);
    connect(m_drops, &DropArea::dropped, this, &DayNightWorkspace::open);
    connect(m_drops, &DropArea::refused, this,
            [this](const QString& text) { m_messages->showMessage(text, MessageKind::Problem); });
    connect(m_drops->addButton(tr("Open pictures…")), &QPushButton::clicked, this,
            &DayNightWorkspace::askForPictures);
}

} // namespace ui
