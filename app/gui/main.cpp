#include "app/gui/application.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace {

/// Whether it is to print something and end.
bool isAskedForWords(int argc, char* argv[])
{
    constexpr std::array<std::string_view, 5> kAsking
        = {"-h", "--help", "--help-all", "-v", "--version"};
    return std::any_of(argv + 1, argv + argc, [&](const char* argument) {
        return std::ranges::find(kAsking, argument) != kAsking.end();
    });
}

} // namespace

int main(int argc, char* argv[])
{
    if (isAskedForWords(argc, argv) && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // words need no display
    }
    app::Application application(argc, argv);
    return application.run();
}
