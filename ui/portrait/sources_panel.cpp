#include "ui/portrait/sources_panel.h"

#include "ui/portrait/style_row.h"
#include "ui/portrait/thumbnail_loader.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/thumbnail_button.h"

#include <QGridLayout>
#include <QGuiApplication>
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
    , m_addStyle(new ThumbnailButton({kContentSize.width(), 28}, this))
    , m_rowLayout(new QVBoxLayout)
    , m_bundled(new QGridLayout)
    , m_recent(new QGridLayout)
    , m_shelfCaption(makeCaption(tr("Shelf"), this))
    , m_recentCaption(makeCaption(tr("Recent"), this))
{
    setFixedWidth(kWidth);
    setAccessibleName(tr("Sources"));
    m_content->setText(tr("Open photograph…"));
    m_content->setAccessibleName(tr("Photograph"));
    m_content->setToolTip(tr("The photograph that is painted. Click to open another (Ctrl+O)"));
    m_addStyle->setText(tr("Add style…"));
    m_addStyle->setAccessibleName(tr("Add style"));
    m_addStyle->setToolTip(tr("Any picture whose manner is taken over (Ctrl+Shift+O)"));
    buildLayout();
    connect(m_content, &QAbstractButton::clicked, this, &SourcesPanel::openContentRequested);
    connect(m_addStyle, &QAbstractButton::clicked, this, &SourcesPanel::openStylesRequested);
    connect(&thumbnails, &ThumbnailLoader::ready, this, &SourcesPanel::showThumbnail);
}

SourcesPanel::~SourcesPanel() = default;

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
}

QWidget* SourcesPanel::makeScrolled()
{
    auto* inside = new QWidget(this);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(8, 12, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(makeCaption(tr("Photograph"), inside));
    layout->addWidget(m_content);
    layout->addSpacing(8);
    layout->addWidget(makeCaption(tr("Styles"), inside));
    layout->addLayout(m_rowLayout);
    layout->addWidget(m_addStyle);
    layout->addSpacing(8);
    layout->addWidget(m_shelfCaption);
    for (QGridLayout* grid : {m_bundled, m_recent}) {
        grid->setSpacing(4);
        grid->setAlignment(Qt::AlignLeft);
    }
    layout->addLayout(m_bundled);
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
    m_content->setPicture(state.content.empty() ? QImage() : m_thumbnails.thumbnail(state.content));
    m_content->setToolTip(
        state.content.empty()
            ? tr("The photograph that is painted (Ctrl+O)")
            : tr("%1\nClick to open another (Ctrl+O)").arg(nameOf(state.content)));
    setRowCount(state.styles.size());
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        const StyleChoice& style = state.styles[index];
        m_rows[index]->showStyle(style, m_thumbnails.thumbnail(style.file), m_rows.size() > 1);
    }
    markChosen();
}

void SourcesPanel::setRowCount(std::size_t count)
{
    while (m_rows.size() > count) {
        m_rows.back()->hide();
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < count) {
        auto* row = new StyleRow(this);
        const int index = static_cast<int>(m_rows.size());
        connect(row, &StyleRow::removeRequested, this, [this, index] { emit styleRemoved(index); });
        connect(row, &StyleRow::weightEdited, this,
                [this, index](double weight) { emit weightEdited(index, weight); });
        connect(row, &StyleRow::gestureBegan, this, &SourcesPanel::gestureBegan);
        connect(row, &StyleRow::gestureEnded, this, &SourcesPanel::gestureEnded);
        m_rowLayout->addWidget(row);
        m_rows.push_back(row);
    }
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
        button->setToolTip(tr("%1\nClick: paint in this manner. Ctrl+click: mix with the others")
                               .arg(nameOf(file)));
        connect(button, &QAbstractButton::clicked, this, [this, file] {
            markChosen();
            const auto held = QGuiApplication::keyboardModifiers();
            emit styleChosen(file, (held & (Qt::ControlModifier | Qt::ShiftModifier)) != 0);
        });
        const int place = static_cast<int>(index);
        grid.addWidget(button, place / 2, place % 2);
        m_shelf.push_back({.file = file, .button = button});
    }
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
    for (const ShelfPlace& place : m_shelf) {
        place.button->setChecked(std::ranges::any_of(
            m_state.styles, [&](const StyleChoice& style) { return style.file == place.file; }));
    }
}

void SourcesPanel::setDropTargets(bool content, bool styles)
{
    m_content->setDropTarget(content);
    m_addStyle->setDropTarget(styles);
}

bool SourcesPanel::isContentArea(QPoint point) const
{
    constexpr int kBelow = 8;
    return point.y() < m_content->mapTo(this, QPoint(0, m_content->height() + kBelow)).y();
}

} // namespace ui
