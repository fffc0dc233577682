#include "ui/portrait/pasted_data.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace ui {

namespace {

/// Originals before what a program made of them.
constexpr const char* kTypes[][2]
    = {{"image/jpeg", "jpg"}, {"image/webp", "webp"}, {"image/tiff", "tif"},
       {"image/png", "png"},  {"image/gif", "gif"},   {"image/bmp", "bmp"}};

QString extensionOf(const QString& type, const std::vector<std::string>& readable)
{
    for (const auto& [known, extension] : kTypes) {
        if (type == QLatin1String(known)
            && std::ranges::find(readable, extension) != readable.end()) {
            return QLatin1String(extension);
        }
    }
    return {};
}

/// "data:image/png;base64,iVBORw0..."; null for anything else.
PastedPicture fromAddress(const QString& address, const std::vector<std::string>& readable)
{
    static const QRegularExpression kData(
        QStringLiteral("^data:(image/[a-z+.-]+)(?:;[^,;]+)*;base64,(.+)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const auto match = kData.match(address);
    const QString extension = extensionOf(match.captured(1).toLower(), readable);
    if (!match.hasMatch() || extension.isEmpty()) {
        return {};
    }
    return {.encoded
            = QByteArray::fromBase64(QByteArray::fromPercentEncoding(match.captured(2).toLatin1())),
            .extension = extension};
}

/// The address of a page's picture that holds the picture itself.
QString addressIn(const QString& html)
{
    static const QRegularExpression kSource(
        QStringLiteral("<img[^>]*\\ssrc\\s*=\\s*[\"'](data:image/[^\"']+)[\"']"),
        QRegularExpression::CaseInsensitiveOption);
    return kSource.match(html).captured(1);
}

} // namespace

bool mayHoldPixels(const QMimeData& mime)
{
    const QStringList formats = mime.formats();
    return mime.hasImage()
        || std::ranges::any_of(
               formats,
               [](const QString& format) { return format.startsWith(QStringLiteral("image/")); })
        || (mime.hasHtml() && !addressIn(mime.html()).isEmpty());
}

PastedPicture pastedPicture(const QMimeData& mime, const std::vector<std::string>& extensions)
{
    for (const auto& [type, extension] : kTypes) {
        const QByteArray bytes = mime.data(QLatin1String(type));
        if (!bytes.isEmpty() && !extensionOf(QLatin1String(type), extensions).isEmpty()) {
            return {.encoded = bytes, .extension = QLatin1String(extension)};
        }
    }
    for (const QUrl& url : mime.urls()) {
        if (auto picture = fromAddress(url.toString(), extensions); !picture.isNull()) {
            return picture;
        }
    }
    if (mime.hasHtml()) {
        if (auto picture = fromAddress(addressIn(mime.html()), extensions); !picture.isNull()) {
            return picture;
        }
    }
    return {.pixels = mime.hasImage() ? qvariant_cast<QImage>(mime.imageData()) : QImage()};
}

} // namespace ui
