#include "tests/architecture/source_files.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace tests {

QStringList sourceFiles(const QString& root, const QStringList& folders)
{
    QStringList files;
    for (const QString& folder : folders) {
        QDirIterator iterator(root + '/' + folder, {"*.h", "*.cpp"}, QDir::Files,
                              QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            files.append(QDir(root).relativeFilePath(iterator.next()));
        }
    }
    files.sort();
    return files;
}

QStringList linesOf(const QString& file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString text = QString::fromUtf8(opened.readAll());
    if (text.endsWith('\n')) {
        text.chop(1);
    }
    return text.split('\n');
}

} // namespace tests
