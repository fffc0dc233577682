/// @file Which Chiaroscuro this is.

#pragma once

#include <string>
#include <string_view>

namespace core {

/// The project's version, "0.1.0".
std::string_view version();

/// The revision that was built, "c2b43f1"; empty where Git does not know it.
std::string_view revision();

/// Both for the user: "0.1.0 (c2b43f1)", or the version alone.
std::string versionText();

} // namespace core
