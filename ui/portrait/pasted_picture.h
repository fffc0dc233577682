/// @file A picture that came without a file.

#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace ui {

/// As another program gave it: a whole file's bytes, which hold profile and depth, or else pixels.
struct PastedPicture {
    QByteArray encoded = {};
    QString extension = QStringLiteral("png"); ///< of `encoded`, or in which pixels are kept
    QImage pixels = {}; ///< if there are no bytes

    bool isNull() const { return encoded.isEmpty() && pixels.isNull(); }
};

} // namespace ui
