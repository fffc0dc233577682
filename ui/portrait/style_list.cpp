#include "ui/portrait/style_list.h"

#include "ui/portrait/style_row.h"
#include "ui/portrait/thumbnail_loader.h"
#include "ui/widgets/thumbnail_button.h"

#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize kAddSize(116, 28);

} // namespace

StyleList::StyleList(ThumbnailLoader& thumbnails, const QString& add, QWidget* parent)
    : QWidget(parent)
    , m_thumbnails(thumbnails)
    , m_rowLayout(new QVBoxLayout)
    , m_add(new ThumbnailButton(kAddSize, this))
{
    setAddText(add, {});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(m_rowLayout);
    layout->addWidget(m_add);
    connect(m_add, &QAbstractButton::clicked, this, &StyleList::addRequested);
}

StyleList::~StyleList() = default;

void StyleList::setAddText(const QString& text, const QString& explanation)
{
    m_add->setText(text);
    m_add->setAccessibleName(text);
    m_add->setToolTip(explanation);
    m_add->update();
}

void StyleList::setDropTarget(bool target)
{
    m_add->setDropTarget(target);
}

void StyleList::showStyles(const std::vector<StyleChoice>& styles)
{
    setRowCount(styles.size());
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        const StyleChoice& style = styles[index];
        m_rows[index]->showStyle(style, m_thumbnails.thumbnail(style.file), m_rows.size() > 1);
    }
}

void StyleList::setRowCount(std::size_t count)
{
    while (m_rows.size() > count) {
        m_rows.back()->hide();
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < count) {
        m_rows.push_back(makeRow(static_cast<int>(m_rows.size())));
        m_rowLayout->addWidget(m_rows.back());
    }
}

StyleRow* StyleList::makeRow(int index)
{
    auto* row = new StyleRow(this);
    connect(row, &StyleRow::removeRequested, this, [this, index] { emit removed(index); });
    connect(row, &StyleRow::cutRequested, this, [this, index] { emit cutRequested(index); });
    connect(row, &StyleRow::weightEdited, this,
            [this, index](double weight) { emit weightEdited(index, weight); });
    connect(row, &StyleRow::gestureBegan, this, &StyleList::gestureBegan);
    connect(row, &StyleRow::gestureEnded, this, &StyleList::gestureEnded);
    return row;
}

} // namespace ui
