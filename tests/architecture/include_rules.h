/// @file Which folder may include what: the arrows of the design, as a table.

#pragma once

#include <QString>
#include <QStringList>

namespace tests {

/// The includes below `root` that the design forbids, each as "FILE: INCLUDE, reason"; empty if all
/// is well.
///
/// Three rules: the project's own folders include only those below them; each outside library is
/// known to the folders that wrap it; and nothing that ui or app can reach through headers, however
/// far, names a tensor, a cv::Mat or a picture file's insides.
QStringList forbiddenIncludes(const QString& root);

} // namespace tests
