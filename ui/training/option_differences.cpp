#include "ui/training/option_differences.h"

#include "core/train/run_folder.h"
#include "ui/settings/file_name.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace ui {

namespace {

namespace fs = std::filesystem;

const QString kNone = QStringLiteral("–");

/// The recipe's own options stand beside the common ones.
void addAll(const QJsonObject& object, std::map<QString, QString>& values)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member->isObject()) {
            addAll(member->toObject(), values);
        } else {
            values[member.key()] = member->toVariant().toString();
        }
    }
}

std::map<QString, QString> optionsIn(const fs::path& run)
{
    std::map<QString, QString> values;
    QFile file(toText(core::train::RunFolder(run).options()));
    if (file.open(QIODevice::ReadOnly)) {
        addAll(QJsonDocument::fromJson(file.readAll()).object(), values);
    }
    return values;
}

} // namespace

std::vector<OptionDifference> differencesOf(const std::vector<fs::path>& runs)
{
    std::map<QString, QStringList> rows;
    for (qsizetype run = 0; run < std::ssize(runs); ++run) {
        for (const auto& [name, value] : optionsIn(runs[static_cast<std::size_t>(run)])) {
            QStringList& row = rows[name];
            row.resize(std::ssize(runs), kNone);
            row[run] = value;
        }
    }
    std::vector<OptionDifference> differences;
    for (const auto& [name, values] : rows) {
        if (std::ranges::adjacent_find(values, std::ranges::not_equal_to()) != values.end()) {
            differences.push_back({.name = name, .values = values});
        }
    }
    return differences;
}

OptionDifferencesDialog::OptionDifferencesDialog(const std::vector<fs::path>& runs, QWidget* parent)
    : QDialog(parent)
{
    constexpr QSize kSize(760, 420);
    setWindowTitle(tr("Options that differ"));
    resize(kSize);
    const auto differences = differencesOf(runs);
    auto* table = new QTableWidget(static_cast<int>(differences.size()),
                                   static_cast<int>(runs.size()), this);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAccessibleName(windowTitle());
    for (int column = 0; column < table->columnCount(); ++column) {
        const fs::path& run = runs[static_cast<std::size_t>(column)];
        table->setHorizontalHeaderItem(column, new QTableWidgetItem(toText(run.filename())));
    }
    for (int row = 0; row < table->rowCount(); ++row) {
        const auto& difference = differences[static_cast<std::size_t>(row)];
        table->setVerticalHeaderItem(row, new QTableWidgetItem(difference.name));
        for (int column = 0; column < table->columnCount(); ++column) {
            table->setItem(row, column, new QTableWidgetItem(difference.values[column]));
        }
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto* layout = new QVBoxLayout(this);
    if (differences.empty()) {
        layout->addWidget(new QLabel(tr("All options of these runs are alike."), this));
    }
    layout->addWidget(table, /*stretch=*/1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

OptionDifferencesDialog::~OptionDifferencesDialog() = default;

} // namespace ui
