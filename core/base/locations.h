/// @file Where the program's files lie, whatever the working directory.

#pragma once

#include <filesystem>
#include <string_view>

namespace core {

/// The weights that come with the program: $CHIAROSCURO_MODELS, else as locate() finds them.
/// @throws core::Error naming the places looked at.
std::filesystem::path modelsFolder();

/// Samples, icons and style sheets: $CHIAROSCURO_RESOURCES, else as locate() finds them.
/// @throws core::Error naming the places looked at.
std::filesystem::path resourcesFolder();

/// Weights that the user added; may not exist yet. ($XDG_DATA_HOME)/chiaroscuro/models
std::filesystem::path userModelsFolder();

/// What the user made and wants to keep; may not exist yet. ($XDG_DATA_HOME)/chiaroscuro
std::filesystem::path userDataFolder();

/// Settings; may not exist yet. ($XDG_CONFIG_HOME)/chiaroscuro
std::filesystem::path userConfigFolder();

/// What can be made again; may not exist yet. ($XDG_CACHE_HOME)/chiaroscuro
std::filesystem::path userCacheFolder();

/// Where locate() looks, in this order.
struct Places {
    std::filesystem::path chosen = {}; ///< the user's; nothing else is tried if given
    std::filesystem::path executable = {}; ///< installed: <its folder>/../../share/chiaroscuro/NAME
    std::filesystem::path checkout = {}; ///< the sources that it was built from: <checkout>/NAME
};

/// The folder `name` ("models") of the first place that has it.
/// @throws core::Error naming the places looked at.
std::filesystem::path locate(std::string_view name, const Places& places);

} // namespace core
