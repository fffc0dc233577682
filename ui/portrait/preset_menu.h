/// @file The menu of looks with a name.

#pragma once

#include "ui/portrait/presets.h"

#include <QMenu>

#include <functional>

namespace ui {

/// Lists the presets anew whenever it opens; saves, renames and removes the user's own.
class PresetMenu final : public QMenu {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PresetMenu)

public:
    using Settings = core::stylize::PortraitSettings;

    /// `present` gives the look that would be saved.
    PresetMenu(Presets presets, std::function<Settings()> present, QWidget* parent = nullptr);
    ~PresetMenu() override;

    /// Other folders from now on.
    void setPresets(Presets presets);

    /// Asks under which name.
    void askToSave();

signals:
    void chosen(const QString& name, const core::stylize::PortraitSettings& settings);
    void failed(const QString& sentence);

private:
    void rebuild();
    void addPreset(const Preset& preset);
    void addOwn(const std::vector<Preset>& presets, const QString& title,
                const std::function<void(const Preset&)>& run);
    void askForName(const QString& title, const QString& name,
                    const std::function<void(const QString&)>& run);

    Presets m_presets;
    std::function<Settings()> m_present;
};

} // namespace ui
