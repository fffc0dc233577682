#include "ui/portrait/snapshot_strip.h"

#include "ui/widgets/caption.h"
#include "ui/widgets/thumbnail_button.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr QSize kSize(56, 46);
constexpr double kSmall = 0.03; // the zoom whose level is large enough for a thumbnail

QWidget* makePlace(ThumbnailButton* button, const QString& name, QWidget* parent)
{
    auto* place = new QWidget(parent);
    auto* caption = new QLabel(name, place);
    caption->setFont(smallFont());
    caption->setForegroundRole(QPalette::PlaceholderText);
    caption->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(button, 0, Qt::AlignHCenter);
    column->addWidget(caption);
    return place;
}

} // namespace

SnapshotStrip::SnapshotStrip(QWidget* parent)
    : QWidget(parent)
    , m_places(new QHBoxLayout)
    , m_take(new ThumbnailButton(kSize, this))
{
    setAccessibleName(tr("Snapshots"));
    m_take->setText(QStringLiteral("+"));
    m_take->setAccessibleName(tr("Keep a snapshot"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(8);
    m_places->setSpacing(8);
    layout->addLayout(m_places);
    layout->addWidget(makePlace(m_take, tr("snapshot"), this));
    connect(m_take, &QAbstractButton::clicked, this, &SnapshotStrip::take);
    updateTake();
}

SnapshotStrip::~SnapshotStrip() = default;

void SnapshotStrip::setPresent(const PortraitState& state, PictureLayer picture)
{
    m_state = state;
    m_picture = std::move(picture);
    updateTake();
}

void SnapshotStrip::updateTake()
{
    const bool room = m_snapshots.size() < kMost;
    m_take->setEnabled(m_picture && room);
    m_take->setToolTip(room ? tr("Keep this look aside, to come back to it or compare with it (S)")
                            : tr("There is room for four. Take one out first"));
}

QString SnapshotStrip::freeName() const
{
    for (char16_t letter = u'A';; ++letter) {
        const QString name{QChar(letter)};
        if (std::ranges::find(m_snapshots, name, &Snapshot::name) == m_snapshots.end()) {
            return name;
        }
    }
}

void SnapshotStrip::take()
{
    if (!m_picture || m_snapshots.size() >= kMost) {
        return;
    }
    auto next = m_snapshots;
    next.push_back({.name = freeName(), .state = m_state, .picture = m_picture});
    next.back().state.contents.clear();
    emit edited(next);
}

void SnapshotStrip::remove(int index)
{
    if (m_compared >= 0) {
        emit compareRequested(nullptr);
    }
    auto next = m_snapshots;
    next.erase(next.begin() + index);
    emit edited(next);
}

void SnapshotStrip::setSnapshots(const std::vector<Snapshot>& snapshots)
{
    m_snapshots = snapshots;
    if (m_compared >= static_cast<int>(m_snapshots.size())) {
        m_compared = -1;
    }
    rebuild();
}

void SnapshotStrip::setCompared(int index)
{
    m_compared = index;
    rebuild();
}

void SnapshotStrip::rebuild()
{
    while (QLayoutItem* item = m_places->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // may be the one that was clicked
        delete item;
    }
    for (int index = 0; index < static_cast<int>(m_snapshots.size()); ++index) {
        addButton(index);
    }
    updateTake();
}

void SnapshotStrip::addButton(int index)
{
    const Snapshot& snapshot = m_snapshots[static_cast<std::size_t>(index)];
    auto* button = new ThumbnailButton(kSize, this);
    button->setPicture(snapshot.picture->levelFor(kSmall));
    button->setCheckable(true);
    button->setChecked(index == m_compared);
    button->setRemovable(true);
    button->setAccessibleName(tr("Snapshot %1").arg(snapshot.name));
    button->setToolTip(tr("Snapshot %1\nClick: back to this look. Right click: compare with it")
                           .arg(snapshot.name));
    button->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(button, &QAbstractButton::clicked, this, [this, index, button] {
        button->setChecked(index == m_compared);
        emit chosen(m_snapshots[static_cast<std::size_t>(index)]);
    });
    connect(button, &ThumbnailButton::removeRequested, this, [this, index] { remove(index); });
    connect(button, &QWidget::customContextMenuRequested, this,
            [this, index, button](QPoint point) { showMenu(index, button->mapToGlobal(point)); });
    m_places->addWidget(makePlace(button, snapshot.name, this));
}

void SnapshotStrip::showMenu(int index, QPoint where)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Back to this look"), this,
                    [this, index] { emit chosen(m_snapshots[static_cast<std::size_t>(index)]); });
    if (index == m_compared) {
        menu->addAction(tr("Compare with the photograph again"), this,
                        [this] { emit compareRequested(nullptr); });
    } else {
        menu->addAction(tr("Compare with this"), this, [this, index] {
            emit compareRequested(&m_snapshots[static_cast<std::size_t>(index)]);
            setCompared(index);
        });
    }
    menu->addAction(tr("Take out"), this, [this, index] { remove(index); });
    menu->popup(where);
}

} // namespace ui
