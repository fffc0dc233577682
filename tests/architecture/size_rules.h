/// @file How long a file may be.

#pragma once

#include <QString>
#include <QStringList>

namespace tests {

/// The sources below `root` that are too long, each as "FILE: N lines, at most M": 300 lines, but
/// 120 in headers outside of tests, which are contracts and not code. Functions are clang-tidy's.
QStringList oversizedFiles(const QString& root);

} // namespace tests
