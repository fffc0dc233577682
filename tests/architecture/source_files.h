/// @file The sources of a checkout as the architecture's tests read them.

#pragma once

#include <QString>
#include <QStringList>

namespace tests {

/// The .h and .cpp files below `root`'s folders (relative to it), sorted.
QStringList sourceFiles(const QString& root, const QStringList& folders);

QStringList linesOf(const QString& file);

} // namespace tests
