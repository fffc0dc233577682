#include "app/common/restart.h"
#include "app/gui/application.h"

int main(int argc, char* argv[])
{
    app::restartWithQuietThreads(argv);
    app::Application application(argc, argv);
    return application.run();
}
