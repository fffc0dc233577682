#include "ui/widgets/preset_menu.h"

#include "core/base/error.h"
#include "ui/settings/core_sentences.h"

#include <QInputDialog>

#include <algorithm>
#include <utility>

namespace ui {

PresetMenu::PresetMenu(Presets presets, std::function<QJsonObject()> present, QWidget* parent)
    : QMenu(parent)
    , m_presets(std::move(presets))
    , m_present(std::move(present))
{
    connect(this, &QMenu::aboutToShow, this, &PresetMenu::rebuild);
}

PresetMenu::~PresetMenu() = default;

void PresetMenu::setPresets(Presets presets)
{
    m_presets = std::move(presets);
}

void PresetMenu::rebuild()
{
    clear();
    const std::vector<Preset> presets = m_presets.list();
    addPreset({.name = tr("As at the start"), .settings = m_presets.usual()});
    bool own = false;
    for (const Preset& preset : presets) {
        if (preset.own && !std::exchange(own, true)) {
            addSeparator();
        }
        addPreset(preset);
    }
    addSeparator();
    addAction(tr("Save this look…"), this, &PresetMenu::askToSave);
    if (own) {
        addOwn(presets, tr("Rename"), [this](const Preset& preset) {
            askForName(tr("Rename preset"), preset.name,
                       [this, preset](const QString& name) { m_presets.rename(preset, name); });
        });
        addOwn(presets, tr("Remove"), [this](const Preset& preset) { m_presets.remove(preset); });
    }
}

void PresetMenu::addPreset(const Preset& preset)
{
    QAction* action = addAction(preset.name, this,
                                [this, preset] { emit chosen(preset.name, preset.settings); });
    action->setCheckable(true);
    action->setChecked(preset.settings == m_present());
}

void PresetMenu::addOwn(const std::vector<Preset>& presets, const QString& title,
                        const std::function<void(const Preset&)>& run)
{
    QMenu* menu = addMenu(title);
    for (const Preset& preset : presets) {
        if (preset.own) {
            menu->addAction(preset.name, this, [run, preset] { run(preset); });
        }
    }
}

void PresetMenu::askToSave()
{
    askForName(tr("Save this look"), {},
               [this](const QString& name) { m_presets.save(name, m_present()); });
}

void PresetMenu::askForName(const QString& title, const QString& name,
                            const std::function<void(const QString&)>& run)
{
    auto* dialog = new QInputDialog(parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name"));
    dialog->setTextValue(name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, run](const QString& chosen) {
        try {
            if (!chosen.trimmed().isEmpty()) {
                run(chosen.trimmed());
            }
        } catch (const core::Error& error) {
            emit failed(translated(error.what()));
        }
    });
    dialog->open();
}

} // namespace ui
