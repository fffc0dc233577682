#include "ui/settings/key_map_dialog.h"

#include "ui/widgets/caption.h"

#include <QGridLayout>
#include <QLabel>

namespace ui {

namespace {

constexpr int kRowsPerColumn = 18;
constexpr int kColumnWidth = 3; // keys, text, space

QStringList groupsOf(const std::vector<Commands::Entry>& entries)
{
    QStringList groups;
    for (const auto& entry : entries) {
        if (!groups.contains(entry.group)) {
            groups << entry.group;
        }
    }
    return groups;
}

} // namespace

KeyMapDialog::KeyMapDialog(const std::vector<Commands::Entry>& entries, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(24, 20, 24, 24);
    columns->setSpacing(40);
    QGridLayout* grid = nullptr;
    for (const QString& group : groupsOf(entries)) {
        if (grid == nullptr || grid->rowCount() > kRowsPerColumn / 2) {
            auto* column = new QVBoxLayout;
            grid = new QGridLayout;
            grid->setHorizontalSpacing(16);
            grid->setVerticalSpacing(6);
            column->addLayout(grid);
            column->addStretch();
            columns->addLayout(column);
        }
        addGroup(*grid, group, entries);
    }
}

KeyMapDialog::~KeyMapDialog() = default;

void KeyMapDialog::addGroup(QGridLayout& grid, const QString& group,
                            const std::vector<Commands::Entry>& entries)
{
    int row = grid.rowCount();
    auto* caption = makeCaption(group, this);
    caption->setContentsMargins(0, row > 1 ? 12 : 0, 0, 2);
    grid.addWidget(caption, row++, 0, 1, kColumnWidth);
    for (const auto& entry : entries) {
        if (entry.group != group || entry.keys.isEmpty()) {
            continue;
        }
        grid.addWidget(new QLabel(entry.text, this), row, 0);
        auto* keys = new QLabel(entry.keys, this);
        keys->setForegroundRole(QPalette::PlaceholderText);
        grid.addWidget(keys, row, 1);
        ++row;
    }
}

} // namespace ui
