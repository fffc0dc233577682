#include "app/gui/application.h"

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("THP_MEM_ALLOC_ENABLE")) {
        qputenv("THP_MEM_ALLOC_ENABLE", "1"); // large pages: LibTorch is two to three times as fast
    }
    app::Application application(argc, argv);
    return application.run();
}
