#include "app/cli/program.h"
#include "app/common/interruption.h"

int main(int argc, char* argv[])
{
    const app::Interruption interruption;
    return static_cast<int>(app::runProgram(argc, argv, interruption.token()));
}
