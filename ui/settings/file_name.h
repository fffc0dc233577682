/// @file Names of files between Qt and the standard library.

#pragma once

#include <QFile>
#include <QString>

#include <filesystem>

namespace ui {

inline std::filesystem::path toPath(const QString& name)
{
    return {QFile::encodeName(name).toStdString()};
}

inline QString toText(const std::filesystem::path& file)
{
    return QFile::decodeName(file.c_str());
}

} // namespace ui
