/// @file Small checkouts with something wrong in them.

#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace tests {

/// Writes `text` to `name` below `root`, making folders.
inline void plant(const QTemporaryDir& root, const QString& name, const QByteArray& text)
{
    const QString file = root.filePath(name);
    QDir().mkpath(QFileInfo(file).path());
    QFile opened(file);
    if (!opened.open(QIODevice::WriteOnly) || opened.write(text) != text.size()) {
        qFatal("cannot write %s", qPrintable(file));
    }
}

} // namespace tests
