/// @file Networks to choose from.

#pragma once

#include <filesystem>
#include <string>

namespace ui {

/// Installed weights.
struct NamedNetwork {
    enum class Role { Painter, Encoder };

    std::string name = {}; ///< as the user knows it: the file's stem
    std::filesystem::path file = {};
    Role role = Role::Painter;
    double width = 0; ///< only networks of one width go together
};

} // namespace ui
