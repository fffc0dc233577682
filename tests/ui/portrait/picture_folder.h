/// @file A folder of small pictures for a test.

#pragma once

#include <QColor>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <filesystem>

class PictureFolder final {
public:
    std::filesystem::path path() const { return m_folder.path().toStdString(); }

    std::filesystem::path picture(const char* name, QSize size = {160, 120},
                                  const QColor& color = Qt::blue) const
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(color);
        image.save(nameOf(name));
        return path() / name;
    }

    std::filesystem::path text(const char* name) const
    {
        QFile file(nameOf(name));
        if (file.open(QIODevice::WriteOnly)) {
            file.write("not a picture");
        }
        return path() / name;
    }

    QString nameOf(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

private:
    QTemporaryDir m_folder;
};
