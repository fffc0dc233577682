#include "core/base/version.h"

#include "core/base/revision.h"

#include <fmt/format.h>

namespace core {

std::string_view version()
{
    return CHIAROSCURO_VERSION;
}

std::string_view revision()
{
    return kRevision;
}

std::string versionText()
{
    return revision().empty() ? std::string(version())
                              : fmt::format("{} ({})", version(), revision());
}

} // namespace core
