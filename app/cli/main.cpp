#include "app/cli/program.h"
#include "app/common/interruption.h"
#include "app/common/restart.h"

int main(int argc, char* argv[])
{
    app::restartWithQuietThreads(argv);
    const app::Interruption interruption;
    return static_cast<int>(app::runProgram(argc, argv, interruption.token()));
}
