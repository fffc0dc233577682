#include "ui/dataset/group_view.h"

#include "ui/widgets/caption.h"
#include "ui/widgets/picture_grid.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize kThumbnail(96, 68);

/// Which group a key means; nothing for others. An empty one: what brightness says.
std::optional<std::optional<core::dataset::Group>> meantBy(int key)
{
    using core::dataset::Group;
    switch (key) {
    case Qt::Key_1:
        return Group::Night;
    case Qt::Key_2:
        return Group::Unsure;
    case Qt::Key_3:
        return Group::Day;
    case Qt::Key_0:
    case Qt::Key_Delete:
        return std::optional<Group>();
    default:
        return std::nullopt;
    }
}

} // namespace

GroupView::GroupView(ThumbnailCache& thumbnails, QWidget* parent)
    : QWidget(parent)
    , m_columns{makeColumn(Group::Night, tr("Night"), thumbnails),
                makeColumn(Group::Unsure, tr("Unsure"), thumbnails),
                makeColumn(Group::Day, tr("Day"), thumbnails)}
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 0, 0);
    row->setSpacing(8);
    for (const Column& column : m_columns) {
        auto* box = new QVBoxLayout;
        box->setSpacing(4);
        box->addWidget(column.head);
        box->addWidget(column.grid, /*stretch=*/1);
        row->addLayout(box);
    }
}

GroupView::~GroupView() = default;

GroupView::Column GroupView::makeColumn(Group group, const QString& name,
                                        ThumbnailCache& thumbnails)
{
    Column made{.name = name,
                .head = makeCaption(name, this),
                .grid = new PictureGrid(thumbnails, kThumbnail, this)};
    made.grid->setAccessibleName(name);
    made.grid->setTakesPictures(true);
    made.grid->setContextMenuPolicy(Qt::CustomContextMenu);
    made.grid->installEventFilter(this);
    connect(made.grid, &PictureGrid::dropped, this,
            [this, group](const Files& files) { emit moved(files, group); });
    connect(made.grid, &QWidget::customContextMenuRequested, this,
            [this, grid = made.grid](QPoint point) { showMenu(*grid, point); });
    return made;
}

void GroupView::showFiles(Group group, const Files& files)
{
    Column& shown = column(group);
    shown.grid->setFiles(files);
    shown.head->setText(QStringLiteral("%1   %2").arg(
        shown.name, QLocale().toString(static_cast<int>(files.size()))));
}

void GroupView::showOverrides(const std::set<std::filesystem::path>& files)
{
    for (const Column& column : m_columns) {
        column.grid->setMarked(files);
    }
}

void GroupView::showMenu(PictureGrid& grid, QPoint point)
{
    const Files files = grid.selected();
    if (files.empty()) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, const QString& key, std::optional<Group> group) {
        menu->addAction(text + u'\t' + key, this,
                        [this, files, group] { emit moved(files, group); });
    };
    add(tr("It is night"), QStringLiteral("1"), Group::Night);
    add(tr("It is neither"), QStringLiteral("2"), Group::Unsure);
    add(tr("It is day"), QStringLiteral("3"), Group::Day);
    menu->addSeparator();
    add(tr("As its brightness says"), QStringLiteral("0"), std::nullopt);
    menu->popup(grid.viewport()->mapToGlobal(point));
}

bool GroupView::eventFilter(QObject* watched, QEvent* event)
{
    auto* grid = qobject_cast<PictureGrid*>(watched);
    if (event->type() == QEvent::KeyPress && grid != nullptr) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto group = meantBy(key->key());
        if (group && key->modifiers() == Qt::NoModifier && !grid->selected().empty()) {
            emit moved(grid->selected(), *group);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
