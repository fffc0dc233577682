/// @file Looks with a name, to be used again.

#pragma once

#include "core/stylize/portrait_settings.h"

#include <QString>

#include <filesystem>
#include <vector>

namespace ui {

struct Preset {
    QString name = {};
    core::stylize::PortraitSettings settings = {};
    std::filesystem::path file = {};
    bool own = false; ///< the user's, not one that came with the program
};

/// Two folders of JSON files: those that came with the program, and the user's.
class Presets final {
public:
    Presets(std::filesystem::path shipped, std::filesystem::path own);

    /// Shipped ones first, each part by name. Files that are no presets are left out.
    std::vector<Preset> list() const;

    /// Writes one of the user's; one of that name is replaced. @throws core::Error
    void save(const QString& name, const core::stylize::PortraitSettings& settings) const;

    /// Both only for own ones. @throws core::Error if the name is taken
    void rename(const Preset& preset, const QString& name) const;
    void remove(const Preset& preset) const;

private:
    std::filesystem::path fileOf(const QString& name) const;

    std::filesystem::path m_shipped;
    std::filesystem::path m_own;
};

} // namespace ui
