#include "ui/training/steer_group.h"

#include "ui/training/number_line.h"
#include "ui/training/option_fields.h"
#include "ui/widgets/caption.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using core::train::SteerableValue;

SteerGroup::SteerGroup(QWidget* parent)
    : QWidget(parent)
    , m_grid(nullptr)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* caption = makeCaption(tr("Steer"), this);
    caption->setToolTip(tr("Counts from the next step on; it is marked on the curves and kept "
                           "with the run"));
    layout->addWidget(caption);
}

SteerGroup::~SteerGroup() = default;

void SteerGroup::build(const std::vector<SteerableValue>& values)
{
    delete m_rows;
    m_lines.clear();
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    for (const SteerableValue& value : values) {
        const auto [name, symbol] = steerableTitle(value.name);
        const int row = m_grid->rowCount();
        auto* line = new NumberLine(m_rows);
        line->setFixedWidth(90);
        line->setAccessibleName(name);
        auto* label = new QLabel(symbol.isEmpty() ? name : name + u' ' + symbol, m_rows);
        label->setToolTip(tr("From %1 to %2; Return applies it").arg(value.least).arg(value.most));
        m_grid->addWidget(label, row, 0);
        m_grid->addWidget(line, row, 1);
        m_lines.emplace_back(value, line);
        connect(line, &QLineEdit::editingFinished, this,
                [this, value, line] { apply(value, *line); });
    }
    layout()->addWidget(m_rows);
}

void SteerGroup::showValues(const std::vector<SteerableValue>& values, bool canMove)
{
    setVisible(!values.empty());
    const bool same = std::ranges::equal(values, m_lines, {}, &SteerableValue::name,
                                         [](const auto& line) { return line.first.name; });
    if (!same) {
        build(values);
    }
    for (std::size_t index = 0; index < values.size(); ++index) {
        auto& [known, line] = m_lines[index];
        known = values[index];
        line->setEnabled(canMove);
        if (!line->hasFocus() || !line->isModified()) {
            line->setNumber(known.value);
        }
    }
}

NumberLine* SteerGroup::line(const std::string& name) const
{
    const auto found
        = std::ranges::find_if(m_lines, [&](const auto& line) { return line.first.name == name; });
    return found == m_lines.end() ? nullptr : found->second;
}

void SteerGroup::apply(const SteerableValue& value, NumberLine& line)
{
    const auto number = line.number();
    const auto now = std::ranges::find_if(
        m_lines, [&](const auto& known) { return known.first.name == value.name; });
    line.setModified(false);
    if (!number || *number < value.least || *number > value.most) {
        line.setNumber(now->first.value);
    } else if (*number != now->first.value) {
        emit steered(QString::fromStdString(value.name), *number);
    }
}

} // namespace ui
