#include "tests/architecture/size_rules.h"

#include "tests/architecture/source_files.h"

namespace tests {

QStringList oversizedFiles(const QString& root)
{
    QStringList violations;
    for (const QString& file : sourceFiles(root, {"app", "core", "tests", "ui"})) {
        const bool isContract = file.endsWith(".h") && !file.startsWith("tests/");
        const auto most = isContract ? 120 : 300;
        const auto lines = linesOf(root + '/' + file).size();
        if (lines > most) {
            violations.append(QString("%1: %2 lines, at most %3").arg(file).arg(lines).arg(most));
        }
    }
    return violations;
}

} // namespace tests
