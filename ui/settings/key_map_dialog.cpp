#include "ui/settings/key_map_dialog.h"

#include "ui/settings/key_button.h"
#include "ui/widgets/caption.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

#include <algorithm>

namespace ui {

namespace {

constexpr int kRowsPerColumn = 28; // three columns of them fit into 1280 x 800
constexpr int kRowHeight = 20;
constexpr int kColumnWidth = 3; // keys, text, space

/// As large as the map, and scrolling where the screen is too small for it.
class MapArea final : public QScrollArea {
public:
    explicit MapArea(QWidget* parent)
        : QScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setWidgetResizable(true);
    }

    QSize sizeHint() const override
    {
        constexpr QSize kAround(64, 120); // margins and buttons
        return widget()->sizeHint().boundedTo(screen()->availableSize() - kAround);
    }
};

QGridLayout* addColumn(QHBoxLayout& columns)
{
    auto* column = new QVBoxLayout;
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    column->addLayout(grid);
    column->addStretch();
    columns.addLayout(column);
    return grid;
}

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

KeyMapDialog::KeyMapDialog(Commands& commands, QWidget* parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_note(new QLabel(this))
{
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(24, 20, 24, 16);
    whole->setSpacing(16);
    auto* inside = new QWidget;
    auto* columns = new QHBoxLayout(inside);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(28);
    addGroups(*columns);
    auto* scroll = new MapArea(this);
    scroll->setWidget(inside);
    whole->addWidget(scroll, /*stretch=*/1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_note, /*stretch=*/1);
    auto* reset = new QPushButton(tr("All as at the start"), this);
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    foot->addWidget(reset);
    foot->addWidget(close);
    whole->addLayout(foot);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setText(tr("Click a key to choose another."));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_commands.resetKeys();
        showKeys();
        m_note->setText(tr("All keys are as at the start."));
    });
    showKeys();
    inside->layout()->activate(); // or it would not know yet how large the keys are
    resize(sizeHint()); // by itself Qt takes two thirds of the screen at most
}

KeyMapDialog::~KeyMapDialog() = default;

void KeyMapDialog::addGroups(QHBoxLayout& columns)
{
    std::vector<QGridLayout*> grids;
    const auto entries = m_commands.entries();
    for (const QString& group : groupsOf(entries)) {
        const auto rows = std::ranges::count(entries, group, &Commands::Entry::group) + 1;
        const auto roomy = std::ranges::find_if(grids, [&](const QGridLayout* grid) {
            return grid->rowCount() + rows <= kRowsPerColumn;
        });
        addGroup(roomy == grids.end() ? *grids.emplace_back(addColumn(columns)) : **roomy, group);
    }
}

void KeyMapDialog::addGroup(QGridLayout& grid, const QString& group)
{
    const int row = grid.rowCount();
    auto* caption = makeCaption(group, this);
    caption->setContentsMargins(0, row > 1 ? 12 : 0, 0, 2);
    grid.addWidget(caption, row, 0, 1, kColumnWidth);
    for (const Commands::Entry& entry : m_commands.entries()) {
        if (entry.group == group) {
            addRow(grid, entry);
        }
    }
}

void KeyMapDialog::addRow(QGridLayout& grid, const Commands::Entry& entry)
{
    const int row = grid.rowCount();
    grid.setRowMinimumHeight(row, kRowHeight);
    grid.addWidget(new QLabel(entry.text, this), row, 0);
    if (entry.id.isEmpty()) {
        auto* gesture = new QLabel(entry.keys, this);
        gesture->setForegroundRole(QPalette::PlaceholderText);
        gesture->setAlignment(Qt::AlignCenter);
        grid.addWidget(gesture, row, 1);
        return;
    }
    auto* button = new KeyButton(this);
    button->setAccessibleName(tr("Keys of: %1").arg(entry.text));
    button->setObjectName(entry.id);
    connect(button, &KeyButton::chosen, this,
            [this, entry](const QKeySequence& keys) { choose(entry, keys); });
    grid.addWidget(button, row, 1);
    m_buttons[entry.id] = button;
}

void KeyMapDialog::choose(const Commands::Entry& entry, const QKeySequence& keys)
{
    const QString robbed = m_commands.setKeys(entry.id, keys);
    showKeys();
    const QString name = keys.toString(QKeySequence::NativeText);
    m_note->setText(robbed.isEmpty() ? QString() : tr("%1 was “%2” before.").arg(name, robbed));
}

void KeyMapDialog::showKeys()
{
    for (const Commands::Entry& entry : m_commands.entries()) {
        if (const auto button = m_buttons.find(entry.id); button != m_buttons.end()) {
            button->second->showKeys(entry.keys);
        }
    }
}

} // namespace ui
