#include "ui/settings/settings_dialog.h"

#include "ui/settings/core_sentences.h"
#include "ui/settings/file_name.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/folder_line.h"

#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace ui {

using core::stylize::CudaDevices;
using core::stylize::Device;
using core::stylize::Precision;

namespace {

constexpr int kWidth = 560;
constexpr double kMebibytesInGibibyte = 1024;
constexpr int kProcessor = -1; // in the list of devices, beside the numbers of CUDA's

QComboBox* makeList(const QString& name, const QString& explanation, QWidget* parent)
{
    auto* list = new QComboBox(parent);
    list->setAccessibleName(name);
    list->setToolTip(explanation);
    return list;
}

} // namespace

SettingsDialog::SettingsDialog(const Preferences& preferences, Offer offer, QWidget* parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_offer(std::move(offer))
    , m_threads(new QSpinBox(this))
    , m_precision(makeList(tr("Precision"), tr("How sums are computed"), this))
    , m_device(makeList(tr("Paint on"), tr("The processor or a GPU"), this))
    , m_memory(new QDoubleSpinBox(this))
    , m_theme(makeList(tr("Theme"), tr("Dark or light greys (Ctrl+T)"), this))
    , m_language(makeList(tr("Language"), tr("The language of the window's words"), this))
{
    setWindowTitle(tr("Settings"));
    setMinimumWidth(kWidth);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 16);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    addComputing(*form);
    addFolders(*form);
    addWindow(*form);
    auto* foot = new QHBoxLayout;
    auto* reset = new QPushButton(tr("All as at the start"), this);
    auto* close = new QPushButton(tr("Close"), this);
    reset->setAutoDefault(false);
    close->setDefault(true);
    foot->addWidget(reset);
    foot->addStretch();
    foot->addWidget(close);
    foot->setContentsMargins(0, 12, 0, 0);
    form->addRow(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(reset, &QPushButton::clicked, this, [this] {
        set({});
        showPreferences();
    });
    showPreferences();
    connectComputing();
    lookForDevices();
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::addCaption(QFormLayout& form, const QString& text)
{
    auto* caption = makeCaption(text, this);
    caption->setContentsMargins(0, form.rowCount() > 0 ? 16 : 0, 0, 0);
    form.addRow(caption);
}

QLabel* SettingsDialog::addNote(QFormLayout& form)
{
    auto* note = new QLabel(this);
    note->setFont(smallFont());
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setWordWrap(true);
    form.addRow(QString(), note);
    return note;
}

void SettingsDialog::addComputing(QFormLayout& form)
{
    addCaption(form, tr("Computing"));
    form.addRow(tr("Paint on"), m_device);
    m_deviceNote = addNote(form);
    m_threads->setRange(0, m_offer.cores);
    m_threads->setSpecialValueText(tr("all %n core(s)", nullptr, m_offer.cores));
    m_threads->setAccessibleName(tr("Threads"));
    m_threads->setToolTip(tr("How many of the processor's cores painting uses. Fewer leave more to "
                             "other programs"));
    form.addRow(tr("Threads"), m_threads);
    m_precision->addItem(tr("fast: no difference that can be seen"), false);
    m_precision->addItem(tr("exact: every sum as the networks define it, slower"), true);
    form.addRow(tr("Precision"), m_precision);
    m_memory->setRange(0, std::max(1.0, m_offer.memoryMebibytes / kMebibytesInGibibyte));
    m_memory->setDecimals(1);
    m_memory->setSingleStep(0.5);
    m_memory->setSuffix(tr(" GiB"));
    m_memory->setSpecialValueText(tr("as much as is fastest"));
    m_memory->setAccessibleName(tr("Memory"));
    m_memory->setToolTip(tr("The most that painting may take in passing. Less is slower and gives "
                            "the same picture"));
    form.addRow(tr("Memory"), m_memory);
}

void SettingsDialog::addFolders(QFormLayout& form)
{
    addCaption(form, tr("Folders"));
    m_networks = addFolder(form, tr("Own networks"), &FolderPreferences::networks);
    m_presets = addFolder(form, tr("Own presets"), &FolderPreferences::presets);
    m_exports = addFolder(form, tr("Exports begin in"), &FolderPreferences::exports);
    m_networks->setUsual(toText(m_offer.usualFolders.networks));
    m_presets->setUsual(toText(m_offer.usualFolders.presets));
    m_exports->setUsual(tr("where the last one was written"));
    m_folderNote = addNote(form);
}

FolderLine* SettingsDialog::addFolder(QFormLayout& form, const QString& name, Folder folder)
{
    auto* line = new FolderLine(name, {}, this);
    form.addRow(name, line);
    connect(line, &FolderLine::settled, this, [this, folder](const QString& text) {
        Preferences next = m_preferences;
        next.folders.*folder = toPath(text.trimmed());
        set(next);
        judgeFolders();
    });
    return line;
}

void SettingsDialog::addWindow(QFormLayout& form)
{
    addCaption(form, tr("Window"));
    m_theme->addItem(tr("as the desktop"), static_cast<int>(Theme::FollowDesktop));
    m_theme->addItem(tr("dark"), static_cast<int>(Theme::Dark));
    m_theme->addItem(tr("light"), static_cast<int>(Theme::Light));
    form.addRow(tr("Theme"), m_theme);
    connect(m_theme, &QComboBox::activated, this, [this] {
        Preferences next = m_preferences;
        next.theme = static_cast<Theme>(m_theme->currentData().toInt());
        set(next);
    });
    m_language->addItem(tr("as the system"), static_cast<int>(Language::System));
    m_language->addItem(QStringLiteral("English"), static_cast<int>(Language::English));
    m_language->addItem(QStringLiteral("Deutsch"), static_cast<int>(Language::German));
    form.addRow(tr("Language"), m_language);
    m_languageNote = addNote(form);
    m_languageNote->setText(tr("The window speaks it from the next start on."));
    connect(m_language, &QComboBox::activated, this, [this] {
        Preferences next = m_preferences;
        next.language = static_cast<Language>(m_language->currentData().toInt());
        set(next);
        judgeLanguage();
    });
}

void SettingsDialog::connectComputing()
{
    const auto edit = [this](auto&& change) {
        Preferences next = m_preferences;
        change(next.computing);
        set(next);
    };
    connect(m_threads, &QSpinBox::valueChanged, this, [edit](int threads) {
        edit([&](ComputingPreferences& computing) { computing.threads = threads; });
    });
    connect(m_memory, &QDoubleSpinBox::valueChanged, this, [edit](double gibibytes) {
        edit([&](ComputingPreferences& computing) {
            computing.memoryMebibytes = static_cast<int>(gibibytes * kMebibytesInGibibyte);
        });
    });
    connect(m_precision, &QComboBox::activated, this, [this, edit] {
        const bool exact = m_precision->currentData().toBool();
        edit([&](ComputingPreferences& computing) {
            computing.precision = exact ? Precision::Exact : Precision::Fast;
        });
    });
    connect(m_device, &QComboBox::activated, this, [this, edit] {
        const int device = m_device->currentData().toInt();
        edit([&](ComputingPreferences& computing) {
            computing.device = device == kProcessor ? Device::Cpu : Device::Cuda;
            computing.cudaDevice = std::max(0, device);
        });
    });
}

void SettingsDialog::lookForDevices()
{
    m_deviceNote->setText(tr("Looking for GPUs…"));
    m_lane.post(0, [this, find = m_offer.findDevices](const std::stop_token&) {
        const CudaDevices found = find();
        QMetaObject::invokeMethod(
            this, [this, found] { showDevices(found); }, Qt::QueuedConnection);
    });
}

void SettingsDialog::showDevices(const CudaDevices& devices)
{
    m_devices = devices;
    m_deviceNote->setText(translated(devices.problem));
    m_deviceNote->setVisible(!devices.problem.empty());
    showDevice();
}

void SettingsDialog::showDevice()
{
    const ComputingPreferences& computing = m_preferences.computing;
    const int device = computing.device == Device::Cuda ? computing.cudaDevice : kProcessor;
    m_device->clear();
    m_device->addItem(tr("the processor"), kProcessor);
    const auto names = m_devices ? m_devices->names : std::vector<std::string>();
    for (int number = 0; number < static_cast<int>(names.size()); ++number) {
        const std::string& name = names[static_cast<std::size_t>(number)];
        m_device->addItem(QString::fromStdString(name), number);
    }
    if (m_device->findData(device) < 0) {
        m_device->addItem(m_devices ? tr("GPU %1, which is not there").arg(device)
                                    : tr("GPU %1").arg(device),
                          device);
    }
    m_device->setCurrentIndex(m_device->findData(device));
}

void SettingsDialog::showPreferences()
{
    const QSignalBlocker blockers[] = {QSignalBlocker(m_threads), QSignalBlocker(m_memory)};
    const ComputingPreferences& computing = m_preferences.computing;
    showDevice();
    m_threads->setValue(computing.threads);
    m_precision->setCurrentIndex(computing.precision == Precision::Exact ? 1 : 0);
    m_memory->setValue(computing.memoryMebibytes / kMebibytesInGibibyte);
    m_networks->setFolder(toText(m_preferences.folders.networks));
    m_presets->setFolder(toText(m_preferences.folders.presets));
    m_exports->setFolder(toText(m_preferences.folders.exports));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(m_preferences.theme)));
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(m_preferences.language)));
    judgeLanguage();
    judgeFolders();
}

void SettingsDialog::set(const Preferences& next)
{
    if (next == m_preferences) {
        return;
    }
    m_preferences = next;
    emit changed(next);
}

void SettingsDialog::judgeLanguage()
{
    m_languageNote->setVisible(spoken(m_preferences.language) != shownLanguage());
}

void SettingsDialog::judgeFolders()
{
    const FolderPreferences& folders = m_preferences.folders;
    QStringList missing;
    for (const auto& folder : {folders.networks, folders.presets, folders.exports}) {
        if (!folder.empty() && !QDir(toText(folder)).exists()) {
            missing << tr("%1 does not exist.").arg(toText(folder));
        }
    }
    m_folderNote->setText(missing.join(u' '));
    m_folderNote->setVisible(!missing.isEmpty());
}

} // namespace ui
