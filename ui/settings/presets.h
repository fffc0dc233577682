/// @file Looks with a name, to be used again.

#pragma once

#include <QJsonObject>
#include <QString>

#include <filesystem>
#include <functional>
#include <vector>

namespace ui {

struct Preset {
    QString name = {};
    QJsonObject settings = {}; ///< a workspace's, whole
    std::filesystem::path file = {};
    bool own = false; ///< the user's, not one that came with the program
};

/// Two folders of JSON files: those that came with the program, and the user's.
class Presets final {
public:
    /// Makes settings whole: what a file leaves out is as by default, what makes no sense, too.
    using Complete = std::function<QJsonObject(const QJsonObject&)>;

    /// Either folder may be empty, or not be there.
    Presets(std::filesystem::path shipped, std::filesystem::path own, Complete complete);

    /// Shipped ones first, each part by name. Files that are no presets are left out.
    std::vector<Preset> list() const;

    /// Writes one of the user's; one of that name is replaced. @throws core::Error
    void save(const QString& name, const QJsonObject& settings) const;

    /// What there is before anything was chosen.
    QJsonObject usual() const { return m_complete({}); }

    /// Both only for own ones. @throws core::Error if the name is taken
    void rename(const Preset& preset, const QString& name) const;
    void remove(const Preset& preset) const;

private:
    std::filesystem::path fileOf(const QString& name) const;

    std::filesystem::path m_shipped;
    std::filesystem::path m_own;
    Complete m_complete;
};

} // namespace ui
