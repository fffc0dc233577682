#include "ui/training/option_form.h"

#include "ui/settings/file_name.h"
#include "ui/training/number_line.h"
#include "ui/training/path_line.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kNumberWidth = 110;
constexpr int kNameWidth = 140;
constexpr int kFewLetters = 14; // a box is as wide as these, its list as wide as its words

/// "Cycle λ", the symbol small and grey.
QLabel* makeName(const OptionField& field, QWidget* parent)
{
    const QString dim = parent->palette().color(QPalette::PlaceholderText).name();
    auto* label = new QLabel(field.symbol.isEmpty()
                                 ? field.name.toHtmlEscaped()
                                 : QStringLiteral("%1 <small style='color:%2'>%3</small>")
                                       .arg(field.name.toHtmlEscaped(), dim, field.symbol),
                             parent);
    label->setToolTip(field.meaning);
    return label;
}

} // namespace

OptionForm::OptionForm(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

OptionForm::~OptionForm() = default;

void OptionForm::showOptions(const core::train::TrainingOptions& options)
{
    m_options = options;
    if (const auto recipe = core::train::recipeName(options); recipe != m_recipe) {
        m_recipe = recipe;
        m_fields = optionFields(recipe);
        build();
    }
    m_unreadable.clear();
    for (std::size_t index = 0; index < m_fields.size(); ++index) {
        showValue(index);
    }
}

void OptionForm::build()
{
    delete m_rows;
    m_rows = new QWidget(this);
    m_editors.assign(m_fields.size(), nullptr);
    m_notes.assign(m_fields.size(), nullptr);
    auto* columns = new QHBoxLayout(m_rows);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(32);
    const std::vector<FieldGroup> left{FieldGroup::Sources, FieldGroup::Training,
                                       FieldGroup::Losses};
    for (const auto& groups : {left, {FieldGroup::More}}) {
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(8);
        grid->setVerticalSpacing(4);
        for (const FieldGroup group : groups) {
            addGroup(group, *grid);
        }
        grid->setRowStretch(grid->rowCount(), 1);
        grid->setColumnMinimumWidth(0, kNameWidth);
        grid->setColumnStretch(2, 1);
        columns->addLayout(grid, groups.size() > 1 ? 3 : 2);
    }
    layout()->addWidget(m_rows);
}

void OptionForm::addGroup(FieldGroup group, QGridLayout& grid)
{
    constexpr int kSpace = 16;
    bool first = true;
    for (std::size_t index = 0; index < m_fields.size(); ++index) {
        if (m_fields[index].group != group) {
            continue;
        }
        if (first) {
            if (grid.count() > 0) {
                grid.setRowMinimumHeight(grid.rowCount(), kSpace);
            }
            grid.addWidget(makeCaption(nameOf(group), m_rows), grid.rowCount(), 0, 1, 3);
            first = false;
        }
        addRow(index, grid);
    }
}

void OptionForm::addRow(std::size_t index, QGridLayout& grid)
{
    const OptionField& field = m_fields[index];
    const int row = grid.rowCount();
    QWidget* editor = makeEditor(index);
    editor->setToolTip(field.meaning);
    editor->setAccessibleName(field.name);
    m_editors[index] = editor;
    m_notes[index] = new QLabel(m_rows);
    m_notes[index]->setFont(smallFont());
    m_notes[index]->setWordWrap(true);
    m_notes[index]->setVisible(false);
    auto* unit = new QLabel(field.unit, m_rows);
    unit->setFont(smallFont());
    unit->setForegroundRole(QPalette::PlaceholderText);
    const bool isPath = field.kind == FieldKind::Pictures || field.kind == FieldKind::File;
    grid.addWidget(makeName(field, m_rows), row, 0);
    grid.addWidget(editor, row, 1, 1, isPath ? 2 : 1, isPath ? Qt::Alignment() : Qt::AlignLeft);
    if (!isPath) {
        grid.addWidget(unit, row, 2);
    }
    grid.addWidget(m_notes[index], row + 1, 1, 1, 2);
}

QWidget* OptionForm::makeEditor(std::size_t index)
{
    const OptionField& field = m_fields[index];
    switch (field.kind) {
    case FieldKind::Pictures:
    case FieldKind::File:
        return makePathEditor(index);
    case FieldKind::Whole:
    case FieldKind::Number:
        return makeNumberEditor(index);
    case FieldKind::Switch: {
        auto* box = new QCheckBox(m_rows);
        connect(box, &QCheckBox::toggled, this, [this, index](bool on) { set(index, on); });
        return box;
    }
    case FieldKind::Choice: {
        auto* box = new QComboBox(m_rows);
        for (const QString& word : field.choices) {
            const auto named = m_choiceNames.find(word);
            box->addItem(named == m_choiceNames.end() ? word : named->second, word);
        }
        box->setMinimumWidth(kNumberWidth);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kFewLetters);
        connect(box, &QComboBox::currentIndexChanged, this,
                [this, index, box] { set(index, box->currentData()); });
        return box;
    }
    }
    return nullptr;
}

QWidget* OptionForm::makePathEditor(std::size_t index)
{
    const bool folder = m_fields[index].kind == FieldKind::Pictures;
    auto* line = new PathLine(m_fields[index].name,
                              folder ? PathLine::Kind::Folder : PathLine::Kind::File, m_rows);
    connect(line, &PathLine::edited, this,
            [this, index](const QString& text) { set(index, text); });
    return line;
}

QWidget* OptionForm::makeNumberEditor(std::size_t index)
{
    auto* line = new NumberLine(m_rows);
    line->setFixedWidth(kNumberWidth);
    connect(line, &QLineEdit::textChanged, this, [this, index, line] {
        const auto number = line->number();
        if (number) {
            m_unreadable.erase(index);
            set(index, *number);
        } else {
            m_unreadable.insert(index);
            emit edited();
        }
    });
    return line;
}

void OptionForm::set(std::size_t index, const QVariant& value)
{
    m_fields[index].set(m_options, value);
    emit edited();
}

void OptionForm::showValue(std::size_t index)
{
    const QVariant value = m_fields[index].get(m_options);
    QWidget* editor = m_editors[index];
    const QSignalBlocker quiet(editor);
    if (auto* line = qobject_cast<PathLine*>(editor)) {
        line->setPath(value.toString());
    } else if (auto* number = qobject_cast<NumberLine*>(editor)) {
        number->setNumber(value.toDouble());
    } else if (auto* box = qobject_cast<QCheckBox*>(editor)) {
        box->setChecked(value.toBool());
    } else if (auto* choice = qobject_cast<QComboBox*>(editor)) {
        choice->setCurrentIndex(choice->findData(value));
    }
}

void OptionForm::showFindings(const std::map<std::size_t, OptionFinding>& findings)
{
    for (std::size_t index = 0; index < m_fields.size(); ++index) {
        const auto found = findings.find(index);
        OptionFinding finding = found == findings.end() ? OptionFinding() : found->second;
        if (m_unreadable.contains(index)) {
            finding = {.text = tr("This is no number."), .isProblem = true};
        }
        m_notes[index]->setText(finding.text);
        m_notes[index]->setVisible(!finding.text.isEmpty());
        m_notes[index]->setForegroundRole(finding.isProblem ? QPalette::WindowText
                                                            : QPalette::PlaceholderText);
    }
}

void OptionForm::nameChoice(const QString& word, const QString& text)
{
    m_choiceNames[word] = text;
    for (QWidget* editor : m_editors) {
        auto* box = qobject_cast<QComboBox*>(editor);
        if (const int item = box == nullptr ? -1 : box->findData(word); item >= 0) {
            box->setItemText(item, text);
            box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0));
        }
    }
}

bool OptionForm::takeFolder(const std::filesystem::path& folder)
{
    std::optional<std::size_t> chosen;
    for (std::size_t index = 0; index < m_fields.size(); ++index) {
        if (m_fields[index].kind != FieldKind::Pictures) {
            continue;
        }
        const bool isEmpty = m_fields[index].get(m_options).toString().isEmpty();
        if (!chosen || isEmpty) {
            chosen = index;
        }
        if (isEmpty) {
            break;
        }
    }
    if (chosen) {
        m_fields[*chosen].set(m_options, toText(folder));
        showValue(*chosen);
        emit edited();
    }
    return chosen.has_value();
}

} // namespace ui
