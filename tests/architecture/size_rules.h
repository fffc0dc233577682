/// @file How long a file may be.

#pragma once

#include <QString>
#include <QStringList>

namespace tests {

/// The sources below `root` that are too long (.cpp over 300 lines, .h over 120), each as
/// "FILE: N lines, at most M". Functions are clang-tidy's.
QStringList oversizedFiles(const QString& root);

} // namespace tests
