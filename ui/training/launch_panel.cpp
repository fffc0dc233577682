#include "ui/training/launch_panel.h"

#include "core/train/presets.h"
#include "ui/settings/file_name.h"
#include "ui/training/option_form.h"
#include "ui/training/path_line.h"
#include "ui/widgets/caption.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {

using core::train::TrainingOptions;

namespace {

constexpr std::array<const char*, 4> kRecipes{"day-night", "sanet", "segnet", "distil"};

/// The folders and files that `from` names, in `to`, which is of the same recipe.
TrainingOptions withSourcesOf(const TrainingOptions& from, TrainingOptions to)
{
    for (const OptionField& field : optionFields(core::train::recipeName(to))) {
        if (field.group == FieldGroup::Sources) {
            field.set(to, field.get(from));
        }
    }
    return to;
}

} // namespace

LaunchPanel::LaunchPanel(Start start, QWidget* parent)
    : QWidget(parent)
    , m_start(std::move(start))
    , m_counts(m_start.count)
    , m_devices(m_start.devices)
    , m_recipe(new QComboBox(this))
    , m_preset(new QComboBox(this))
    , m_form(new OptionForm(this))
    , m_folder(new PathLine(tr("Folder of the run"), PathLine::Kind::Folder, this))
    , m_rates(new QLineEdit(this))
    , m_folderNote(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_launch(new QPushButton(tr("Train"), this))
{
    setAccessibleName(tr("New training"));
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* inner = new QWidget(scroll);
    auto* box = new QVBoxLayout(inner);
    box->setContentsMargins(16, 12, 16, 12);
    box->addWidget(makeHead());
    box->addSpacing(12);
    box->addWidget(m_form);
    box->addStretch();
    scroll->setWidget(inner);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, /*stretch=*/1);
    layout->addWidget(makeFoot());
    connect(m_recipe, &QComboBox::activated, this, &LaunchPanel::chooseRecipe);
    connect(m_preset, &QComboBox::activated, this, &LaunchPanel::choosePreset);
    connect(m_form, &OptionForm::edited, this, &LaunchPanel::judge);
    connect(m_folder, &PathLine::edited, this, &LaunchPanel::judge);
    connect(&m_counts, &PictureCounts::counted, this, &LaunchPanel::judge);
    connect(&m_devices, &DeviceList::found, this, &LaunchPanel::nameDevices);
    connect(m_rates, &QLineEdit::textChanged, this, &LaunchPanel::judge);
    connect(m_launch, &QPushButton::clicked, this, [this] {
        m_launched = options().runFolder;
        emit launchRequested(runs());
        suggestFolder(m_recipe->currentData().toString().toStdString()); // for the next one
    });
    chooseRecipe();
}

LaunchPanel::~LaunchPanel() = default;

QWidget* LaunchPanel::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const char* recipe : kRecipes) {
        m_recipe->addItem(recipeTitle(recipe), QString::fromLatin1(recipe));
    }
    m_recipe->setAccessibleName(tr("What is trained"));
    m_preset->setAccessibleName(tr("Preset"));
    auto* open = new QPushButton(tr("Open options…"), head);
    auto* save = new QPushButton(tr("Save options…"), head);
    open->setToolTip(tr("From a file of this program or of the command line, or of another run"));
    save->setToolTip(tr("As a file that the command line takes, too"));
    connect(open, &QPushButton::clicked, this, &LaunchPanel::openRequested);
    connect(save, &QPushButton::clicked, this, &LaunchPanel::saveRequested);
    row->addWidget(m_recipe);
    row->addWidget(m_preset);
    row->addStretch();
    row->addWidget(open);
    row->addWidget(save);
    return head;
}

QWidget* LaunchPanel::makeFoot()
{
    auto* foot = new QWidget(this);
    foot->setAutoFillBackground(true);
    auto* box = new QVBoxLayout(foot);
    box->setContentsMargins(16, 8, 16, 12);
    box->setSpacing(4);
    m_launch->setMinimumHeight(32);
    m_launch->setMinimumWidth(120);
    m_launch->setToolTip(tr("Begins at once, or after the runs that wait"));
    m_folderNote->setFont(smallFont());
    m_summary->setFont(smallFont());
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_rates->setPlaceholderText(tr("2e-4 2e-3: one run each"));
    m_rates->setAccessibleName(tr("Learning rates to compare"));
    m_rates->setToolTip(tr("Trains once with each of these learning rates, one after the other; "
                           "tick the runs to see their curves together"));
    m_rates->setObjectName(QStringLiteral("rates"));
    m_rates->setFixedWidth(180);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new QLabel(tr("Folder of the run"), foot));
    row->addWidget(m_folder, /*stretch=*/1);
    row->addSpacing(8);
    row->addWidget(new QLabel(tr("compare rates"), foot));
    row->addWidget(m_rates);
    row->addWidget(m_launch);
    box->addLayout(row);
    box->addWidget(m_folderNote);
    box->addWidget(m_summary);
    return foot;
}

void LaunchPanel::chooseRecipe()
{
    const auto recipe = m_recipe->currentData().toString().toStdString();
    fillPresets(recipe);
    auto options = core::train::presetOptions(recipe, core::train::presetNames(recipe).front());
    if (auto* sanet = std::get_if<core::train::SanetOptions>(&options.recipe)) {
        sanet->encoder = m_start.encoder;
    }
    showOptions(options);
}

void LaunchPanel::fillPresets(const std::string& recipe)
{
    m_preset->clear();
    for (const auto& name : core::train::presetNames(recipe)) {
        m_preset->addItem(presetTitle(name), QString::fromStdString(name));
    }
}

void LaunchPanel::choosePreset()
{
    const auto recipe = m_recipe->currentData().toString().toStdString();
    const auto preset = m_preset->currentData().toString().toStdString();
    m_form->showOptions(
        withSourcesOf(m_form->options(), core::train::presetOptions(recipe, preset)));
    showRates(core::train::presetRates(preset));
}

void LaunchPanel::showOptions(const TrainingOptions& options)
{
    const auto recipe = core::train::recipeName(options);
    const int row = m_recipe->findData(QString::fromStdString(recipe));
    if (row != m_recipe->currentIndex()) {
        m_recipe->setCurrentIndex(row);
        fillPresets(recipe);
    }
    m_form->showOptions(options);
    showRates({});
    suggestFolder(recipe);
}

/// By the recipe and the minute, so that runs sort by their age.
void LaunchPanel::suggestFolder(const std::string& recipe)
{
    const QString name = QStringLiteral("%1-%2").arg(
        QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")),
        QString::fromStdString(recipe));
    auto folder = m_start.runs / toPath(name);
    for (int number = 2; folder == m_launched; ++number) { // two within a second
        folder = m_start.runs / toPath(QStringLiteral("%1-%2").arg(name).arg(number));
    }
    setRunFolder(folder);
}

void LaunchPanel::setRunFolder(const std::filesystem::path& folder)
{
    m_folder->setPath(toText(folder));
    judge();
}

void LaunchPanel::takeFolder(const std::filesystem::path& folder)
{
    m_form->takeFolder(folder);
}

TrainingOptions LaunchPanel::options() const
{
    auto options = m_form->options();
    options.runFolder = toPath(m_folder->path());
    return options;
}

/// Absent if it says something else.
std::optional<std::vector<double>> LaunchPanel::rates() const
{
    std::vector<double> rates;
    for (const QString& word : m_rates->text().split(u' ', Qt::SkipEmptyParts)) {
        bool understood = false;
        rates.push_back(QLocale::c().toDouble(word, &understood));
        if (!understood || rates.back() <= 0 || rates.back() > 1) {
            return std::nullopt;
        }
    }
    return rates;
}

void LaunchPanel::showRates(const std::vector<double>& rates)
{
    QStringList words;
    for (const double rate : rates) {
        words << QString::number(rate, 'g', 6);
    }
    m_rates->setText(words.join(u' '));
    judge();
}

std::vector<TrainingOptions> LaunchPanel::runs() const
{
    std::vector<TrainingOptions> runs;
    for (const double rate : rates().value_or(std::vector<double>())) {
        auto run = options();
        run.learningRate = rate;
        run.runFolder += "-rate-" + QString::number(rate, 'g', 6).toStdString();
        runs.push_back(run);
    }
    return runs.empty() ? std::vector{options()} : runs;
}

bool LaunchPanel::isReady() const
{
    return m_ready;
}

} // namespace ui
