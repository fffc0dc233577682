#include "ui/portrait/sources_panel.h"

#include "ui/portrait/content_shelf.h"
#include "ui/portrait/style_list.h"
#include "ui/portrait/thumbnail_loader.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/thumbnail_button.h"

#include <QGridLayout>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kWidth = 132;
constexpr QSize kContentSize(116, 88);
constexpr QSize kShelfSize(56, 56);

QString nameOf(const std::filesystem::path& file)
{
    return QString::fromStdString(file.stem().string());
}

} // namespace

SourcesPanel::SourcesPanel(ThumbnailLoader& thumbnails, QWidget* parent)
    : QWidget(parent)
    , m_thumbnails(thumbnails)
    , m_content(new ThumbnailButton(kContentSize, this))
    , m_contents(new ContentShelf(thumbnails, this))
    , m_styles(new StyleList(thumbnails, tr("Add style…"), this))
    , m_personStyles(new StyleList(thumbnails, tr("Own style…"), this))
    , m_bundled(new QGridLayout)
    , m_recent(new QGridLayout)
    , m_contentCaption(makeCaption(tr("Photograph"), this))
    , m_shelfCaption(makeCaption(tr("Shelf"), this))
    , m_recentCaption(makeCaption(tr("Recent"), this))
{
    setFixedWidth(kWidth);
    setAccessibleName(tr("Sources"));
    m_content->setText(tr("Open photograph…"));
    m_content->setAccessibleName(tr("Photograph"));
    m_content->setToolTip(
        tr("The photograph or video that is painted. Click to open another (Ctrl+O)"));
    m_styles->setAddText(tr("Add style…"),
                         tr("Any picture whose manner is taken over (Ctrl+Shift+O)"));
    buildLayout();
    connect(m_content, &QAbstractButton::clicked, this, &SourcesPanel::openContentRequested);
    connectList(m_styles, StyleUse::Picture);
    connectList(m_personStyles, StyleUse::Person);
    connect(&thumbnails, &ThumbnailLoader::ready, this, &SourcesPanel::showThumbnail);
}

SourcesPanel::~SourcesPanel() = default;

void SourcesPanel::connectList(const StyleList* list, StyleUse use)
{
    connect(list, &StyleList::addRequested, this, [this, use] { emit openStylesRequested(use); });
    connect(list, &StyleList::removed, this,
            [this, use](int index) { emit styleRemoved(use, index); });
    connect(list, &StyleList::cutRequested, this,
            [this, use](int index) { emit styleCutRequested(use, index); });
    connect(list, &StyleList::weightEdited, this,
            [this, use](int index, double weight) { emit weightEdited(use, index, weight); });
    connect(list, &StyleList::gestureBegan, this, &SourcesPanel::gestureBegan);
    connect(list, &StyleList::gestureEnded, this, &SourcesPanel::gestureEnded);
}

void SourcesPanel::buildLayout()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    scroll->setWidget(makeScrolled());
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    const auto* bar = scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int last) {
        setFixedWidth(kWidth + (last > 0 ? bar->sizeHint().width() : 0)); // or it would cut off
    });
}

QWidget* SourcesPanel::makeScrolled()
{
    auto* inside = new QWidget(this);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(8, 12, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_contentCaption);
    layout->addWidget(m_content);
    layout->addWidget(m_contents);
    layout->addSpacing(8);
    layout->addWidget(makeCaption(tr("Styles"), inside));
    layout->addWidget(m_styles);
    layout->addSpacing(8);
    layout->addWidget(makeCaption(tr("Person's styles"), inside));
    layout->addWidget(m_personStyles);
    layout->addSpacing(8);
    layout->addWidget(m_shelfCaption);
    for (QGridLayout* grid : {m_bundled, m_recent}) {
        grid->setSpacing(4);
        grid->setAlignment(Qt::AlignLeft);
    }
    layout->addLayout(m_bundled);
    layout->addSpacing(8);
    layout->addWidget(m_recentCaption);
    layout->addLayout(m_recent);
    layout->addStretch();
    m_shelfCaption->hide();
    m_recentCaption->hide();
    return inside;
}

void SourcesPanel::showState(const PortraitState& state)
{
    m_state = state;
    m_contentCaption->setText(state.shot ? tr("Video") : tr("Photograph"));
    m_content->setPicture(state.content.empty() ? QImage() : m_thumbnails.thumbnail(state.content));
    m_content->setToolTip(
        state.content.empty()
            ? tr("The photograph or video that is painted (Ctrl+O)")
            : tr("%1\nClick to open another (Ctrl+O)").arg(nameOf(state.content)));
    m_styles->showStyles(state.styles);
    m_personStyles->showStyles(state.personStyles);
    m_personStyles->setAddText(state.personStyles.empty() ? tr("As the picture…")
                                                          : tr("Add style…"),
                               tr("The person is painted in the picture's styles, unless it has "
                                  "its own. Click to choose (or Alt+click on the shelf)"));
    markChosen();
}

void SourcesPanel::showShelf(const std::vector<std::filesystem::path>& bundled,
                             const std::vector<std::filesystem::path>& recent)
{
    if (m_bundledFiles == bundled && m_recentFiles == recent) {
        return;
    }
    m_bundledFiles = bundled;
    m_recentFiles = recent;
    for (const ShelfPlace& place : m_shelf) {
        place.button->hide();
        place.button->deleteLater();
    }
    m_shelf.clear();
    fillShelf(*m_bundled, bundled);
    fillShelf(*m_recent, recent);
    m_shelfCaption->setVisible(!bundled.empty());
    m_recentCaption->setVisible(!recent.empty());
    markChosen();
}

void SourcesPanel::fillShelf(QGridLayout& grid, const std::vector<std::filesystem::path>& files)
{
    for (std::size_t index = 0; index < files.size(); ++index) {
        const auto& file = files[index];
        auto* button = new ThumbnailButton(kShelfSize, this);
        button->setCheckable(true);
        button->setPicture(m_thumbnails.thumbnail(file));
        button->setAccessibleName(tr("Style %1").arg(nameOf(file)));
        button->setToolTip(tr("%1\nClick: paint in this manner. Ctrl+click: mix with the others. "
                              "Alt+click: for the person alone")
                               .arg(nameOf(file)));
        button->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(button, &QAbstractButton::clicked, this, [this, file] { choose(file); });
        connect(
            button, &QWidget::customContextMenuRequested, this,
            [this, file, button](QPoint point) { askHowToUse(file, button->mapToGlobal(point)); });
        const int place = static_cast<int>(index);
        grid.addWidget(button, place / 2, place % 2);
        m_shelf.push_back({.file = file, .button = button});
    }
}

void SourcesPanel::choose(const std::filesystem::path& file)
{
    markChosen(); // the click has toggled the button; the state decides
    const auto held = QGuiApplication::keyboardModifiers();
    emit styleChosen(file, held.testFlag(Qt::AltModifier) ? StyleUse::Person : StyleUse::Picture,
                     (held & (Qt::ControlModifier | Qt::ShiftModifier)) != 0);
}

void SourcesPanel::askHowToUse(const std::filesystem::path& file, QPoint where)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString& text, StyleUse use, bool inAddition) {
        menu->addAction(text, this,
                        [this, file, use, inAddition] { emit styleChosen(file, use, inAddition); });
    };
    offer(tr("Paint in this manner"), StyleUse::Picture, false);
    offer(tr("Mix with the others"), StyleUse::Picture, true);
    offer(tr("For the person alone"), StyleUse::Person, false);
    offer(tr("Mix with the person's"), StyleUse::Person, true);
    menu->popup(where);
}

void SourcesPanel::showThumbnail(const std::filesystem::path& file, const QImage& thumbnail)
{
    for (const ShelfPlace& place : m_shelf) {
        if (place.file == file) {
            place.button->setPicture(thumbnail);
        }
    }
    showState(m_state);
}

void SourcesPanel::markChosen()
{
    const auto uses = [](const std::vector<StyleChoice>& styles, const auto& file) {
        return std::ranges::find(styles, file, &StyleChoice::file) != styles.end();
    };
    for (const ShelfPlace& place : m_shelf) {
        place.button->setChecked(uses(m_state.styles, place.file)
                                 || uses(m_state.personStyles, place.file));
    }
}

void SourcesPanel::setDropTarget(Place place)
{
    m_content->setDropTarget(place == Place::Content);
    m_styles->setDropTarget(place == Place::Styles);
    m_personStyles->setDropTarget(place == Place::PersonStyles);
}

SourcesPanel::Place SourcesPanel::placeAt(QPoint point) const
{
    constexpr int kReach = 8;
    const auto endsAbove = [&](const QWidget* part) {
        return point.y() >= part->mapTo(this, QPoint(0, part->height() + kReach)).y();
    };
    if (!endsAbove(m_content)) {
        return Place::Content;
    }
    return endsAbove(m_styles) && !endsAbove(m_personStyles) ? Place::PersonStyles : Place::Styles;
}

} // namespace ui
