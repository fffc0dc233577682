#include "ui/daynight/daynight_workspace.h"

#include "ui/canvas/canvas.h"
#include "ui/daynight/brightness_meter.h"
#include "ui/daynight/daynight_exports.h"
#include "ui/daynight/daynight_figure.h"
#include "ui/daynight/daynight_panel.h"
#include "ui/daynight/daynight_presets.h"
#include "ui/daynight/daynight_shots.h"
#include "ui/daynight/picture_shelf.h"
#include "ui/settings/file_name.h"
#include "ui/settings/session.h"
#include "ui/shot/shot_panel.h"
#include "ui/widgets/drop_area.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/preset_menu.h"
#include "ui/widgets/status_line.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

/// The picture, or the first frame of a video.
core::Image firstOf(DayNightEngine& engine, const std::filesystem::path& file)
{
    if (!engine.meansFrames(file)) {
        return engine.readPicture(file);
    }
    const auto shot = engine.openFrames(file);
    return shot->frame(shot->facts().first);
}

} // namespace

DayNightWorkspace::DayNightWorkspace(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_thumbnails([engine = parts.engine](const auto& file) { return firstOf(*engine, file); })
    , m_document([this] { showState(); })
    , m_controller(parts.engine)
    , m_shelf(new PictureShelf(m_thumbnails, this))
    , m_canvas(new Canvas(this))
    , m_drops(new DropArea({.heading = tr("Drop photographs or a folder here: day becomes night, "
                                          "and night becomes day"),
                            .place = tr("photographs and videos of places, by day or by night"),
                            .figure = drawDayAndNight},
                           *this, m_canvas))
    , m_messages(new MessageBar(m_canvas))
    , m_shotPanel(new ShotPanel(this))
    , m_panel(new DayNightPanel(this))
    , m_status(new StatusLine(this))
    , m_shots(new DayNightShots({.engine = *parts.engine,
                                 .document = m_document,
                                 .controller = m_controller,
                                 .panel = *m_shotPanel},
                                this))
    , m_exports(new DayNightExports({.engine = parts.engine,
                                     .jobs = parts.jobs,
                                     .session = parts.session,
                                     .document = m_document,
                                     .controller = m_controller,
                                     .window = *this},
                                    this))
    , m_presets(new PresetMenu(
          dayNightPresets(parts.shippedPresets, parts.session.presetsFolder()),
          [this] { return toJson(m_document.state().look); }, this))
{
    setAccessibleName(tr("Day and night workspace"));
    buildLayout();
    connectController();
    connectPanel();
    connectSources();
    m_canvas->setCompareMode(CompareMode::Wipe);
    offerLast();
    setScale({});
    applyPreferences();
    showState();
}

DayNightWorkspace::~DayNightWorkspace() = default;

void DayNightWorkspace::buildLayout()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_shelf);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_canvas, /*stretch=*/1);
    middle->addWidget(m_shotPanel);
    row->addLayout(middle, /*stretch=*/1);
    row->addWidget(m_panel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row, /*stretch=*/1);
    layout->addWidget(m_status);
}

void DayNightWorkspace::open(const std::vector<std::filesystem::path>& places)
{
    m_controller.open(places);
}

void DayNightWorkspace::addPictures(const std::vector<std::filesystem::path>& pictures)
{
    DayNightState next = m_document.state();
    for (const auto& picture : pictures) {
        if (std::ranges::find(next.pictures, picture) == next.pictures.end()) {
            next.pictures.push_back(picture);
        }
    }
    m_next = pictures.front();
    if (next == m_document.state()) {
        showState(); // all are there; the first of them is shown
        return;
    }
    const auto count = static_cast<int>(next.pictures.size() - m_document.state().pictures.size());
    m_document.change(next, tr("Open %n picture(s)", nullptr, count));
}

void DayNightWorkspace::remove(const std::vector<std::filesystem::path>& pictures)
{
    DayNightState next = m_document.state();
    const auto place = std::ranges::find(next.pictures, m_shown) - next.pictures.begin();
    std::erase_if(next.pictures, [&](const auto& picture) {
        return std::ranges::find(pictures, picture) != pictures.end();
    });
    if (!next.pictures.empty()) {
        m_next = next.pictures[std::min(static_cast<std::size_t>(place), next.pictures.size() - 1)];
    }
    m_document.change(next,
                      tr("Take %n picture(s) off", nullptr, static_cast<int>(pictures.size())));
}

void DayNightWorkspace::goTo(const std::filesystem::path& picture)
{
    m_next = picture;
    showState();
}

void DayNightWorkspace::step(int by)
{
    const auto& pictures = m_document.state().pictures;
    const auto place = std::ranges::find(pictures, m_shown) - pictures.begin() + by;
    if (place >= 0 && place < std::ssize(pictures)) {
        goTo(pictures[static_cast<std::size_t>(place)]);
    }
}

void DayNightWorkspace::setLook(const DayNightLook& look, const QString& text,
                                const QString& control)
{
    DayNightState next = m_document.state();
    next.look = look;
    m_document.change(next, text, control);
}

void DayNightWorkspace::setGoal(DayNightGoal goal)
{
    DayNightLook look = m_document.state().look;
    look.goal = goal;
    setLook(look, tr("Direction"));
}

void DayNightWorkspace::setScale(const LightScale& scale)
{
    m_scale = scale;
    m_panel->meter().setScale(scale);
    m_exports->setScale(scale);
    showState();
}

void DayNightWorkspace::showState()
{
    const DayNightState& state = m_document.state();
    const auto has = [&](const auto& picture) {
        return std::ranges::find(state.pictures, picture) != state.pictures.end();
    };
    const auto before = m_shown;
    m_shown = has(m_next)        ? m_next
        : has(m_shown)           ? m_shown
        : state.pictures.empty() ? std::filesystem::path()
                                 : state.pictures.front();
    m_next.clear();
    m_shelf->showPictures(state.pictures, m_shown);
    m_panel->showLook(state.look);
    m_panel->setPictureCount(static_cast<int>(state.pictures.size()));
    m_drops->setWelcoming(m_shown.empty());
    if (before.empty() && !m_shown.empty() && isVisible()) {
        m_canvas->setFocus(); // or what comes after the welcome's button would have it
    }
    setWindowTitle(toText(m_shown.filename()));
    if (m_shown.empty() && !before.empty()) {
        m_canvas->setBefore(nullptr);
        m_canvas->setAfter(nullptr);
        m_panel->meter().setInput({});
        m_panel->meter().setOutput({});
        m_panel->showDirection({});
        m_status->showFacts({});
        m_status->showTimes({});
    }
    m_shots->showState(m_shown);
    m_controller.setOrder({.picture = m_shown,
                           .frame = m_shots->frameOf(m_shown),
                           .look = state.look,
                           .scale = m_scale});
}

void DayNightWorkspace::showPicture(const DayNightPicture& picture)
{
    const bool isNext = picture.shot && m_canvas->before()
        && m_canvas->before()->full().size() == picture.layer->full().size()
        && m_file == picture.file; // its change comes with it
    m_file = picture.file;
    m_canvas->setBefore(picture.layer);
    m_panel->meter().setInput(picture.brightness);
    if (!isNext) {
        m_canvas->setAfter(nullptr);
        m_panel->meter().setOutput({});
    }
    m_status->showFacts(tr("%1 × %2").arg(picture.image->width()).arg(picture.image->height()));
    m_status->showTimes({});
}

void DayNightWorkspace::showResult(const DayNightResult& result)
{
    m_canvas->setAfter(result.layer);
    m_panel->meter().setOutput(result.brightness);
    m_panel->showDirection(result.direction);
    if (result.isFull) {
        m_status->showTimes(tr("changed in %1 s").arg(QLocale().toString(result.seconds, 'f', 2)));
    }
}

void DayNightWorkspace::setPanelsShown(bool shown)
{
    m_shelf->setVisible(shown);
    m_panel->setVisible(shown);
    m_shots->setShown(shown);
}

void DayNightWorkspace::applyPreferences()
{
    const Preferences preferences = m_parts.session.preferences();
    m_parts.engine->configure(preferences.computing, preferences.folders.networks);
    m_panel->setModels(m_parts.engine->models());
    m_presets->setPresets(dayNightPresets(m_parts.shippedPresets, m_parts.session.presetsFolder()));
    m_controller.renderAnew();
}

} // namespace ui
