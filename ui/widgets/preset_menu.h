/// @file The menu of looks with a name.

#pragma once

#include "ui/settings/presets.h"

#include <QMenu>

#include <functional>

namespace ui {

/// Lists the presets anew whenever it opens; saves, renames and removes the user's own.
class PresetMenu final : public QMenu {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PresetMenu)

public:
    /// `present` gives the look that would be saved.
    PresetMenu(Presets presets, std::function<QJsonObject()> present, QWidget* parent = nullptr);
    ~PresetMenu() override;

    /// Other folders from now on.
    void setPresets(Presets presets);

    /// Asks under which name.
    void askToSave();

signals:
    void chosen(const QString& name, const QJsonObject& settings);
    void failed(const QString& sentence);

private:
    void rebuild();
    void addPreset(const Preset& preset);
    void addOwn(const std::vector<Preset>& presets, const QString& title,
                const std::function<void(const Preset&)>& run);
    void askForName(const QString& title, const QString& name,
                    const std::function<void(const QString&)>& run);

    Presets m_presets;
    std::function<QJsonObject()> m_present;
};

} // namespace ui
