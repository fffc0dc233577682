#include "ui/portrait/portrait_drops.h"

#include "ui/canvas/canvas.h"
#include "ui/portrait/drop_zones.h"
#include "ui/portrait/dropped_files.h"
#include "ui/portrait/portrait_document.h"
#include "ui/portrait/source_intake.h"
#include "ui/portrait/sources_panel.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>

namespace ui {

namespace {

ImportTarget targetOf(SourcesPanel::Place place)
{
    switch (place) {
    case SourcesPanel::Place::Content:
        return ImportTarget::Content;
    case SourcesPanel::Place::PersonStyles:
        return ImportTarget::PersonStyles;
    default:
        return ImportTarget::Styles;
    }
}

} // namespace

PortraitDrops::PortraitDrops(const Parts& parts)
    : QObject(&parts.workspace)
    , m_parts(parts)
{
    parts.workspace.setAcceptDrops(true);
    parts.workspace.installEventFilter(this);
}

PortraitDrops::~PortraitDrops() = default;

bool PortraitDrops::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
        enter(*static_cast<QDragMoveEvent*>(event));
        return true;
    case QEvent::DragMove:
        move(*static_cast<QDragMoveEvent*>(event));
        return true;
    case QEvent::DragLeave:
        end();
        return true;
    case QEvent::Drop:
        drop(*static_cast<QDropEvent*>(event));
        return true;
    default:
        return false;
    }
}

void PortraitDrops::enter(QDragMoveEvent& event)
{
    if (mayHoldPictures(*event.mimeData())) {
        event.acceptProposedAction();
        m_parts.zones.beginDrag();
        light(event.position().toPoint());
    }
}

void PortraitDrops::move(QDragMoveEvent& event)
{
    event.acceptProposedAction();
    light(event.position().toPoint());
}

void PortraitDrops::drop(QDropEvent& event)
{
    const ImportTarget target = targetAt(event.position().toPoint());
    end();
    event.acceptProposedAction();
    m_parts.intake.take(target, *event.mimeData());
}

void PortraitDrops::end()
{
    m_parts.zones.endDrag();
    m_parts.sources.setDropTarget(SourcesPanel::Place::None);
}

ImportTarget PortraitDrops::targetAt(QPoint point) const
{
    const SourcesPanel& sources = m_parts.sources;
    if (sources.geometry().contains(point)) {
        return targetOf(sources.placeAt(sources.mapFrom(&m_parts.workspace, point)));
    }
    const Canvas& canvas = m_parts.canvas;
    const bool onCanvas = canvas.geometry().contains(point);
    const auto zone = onCanvas ? m_parts.zones.zoneAt(canvas.mapFrom(&m_parts.workspace, point))
                               : DropZones::Zone::None;
    // An empty canvas takes the first picture as the photograph wherever it lands.
    if (zone == DropZones::Zone::None || m_parts.document.state().content.empty()) {
        return ImportTarget::Any;
    }
    return zone == DropZones::Zone::Content ? ImportTarget::Content : ImportTarget::Styles;
}

void PortraitDrops::light(QPoint point)
{
    const ImportTarget target = targetAt(point);
    const bool content = target == ImportTarget::Content
        || (target == ImportTarget::Any && m_parts.document.state().content.empty());
    m_parts.zones.light(content ? DropZones::Zone::Content : DropZones::Zone::Styles);
    m_parts.sources.setDropTarget(content ? SourcesPanel::Place::Content
                                      : target == ImportTarget::PersonStyles
                                      ? SourcesPanel::Place::PersonStyles
                                      : SourcesPanel::Place::Styles);
}

} // namespace ui
