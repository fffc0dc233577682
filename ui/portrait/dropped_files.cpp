#include "ui/portrait/dropped_files.h"

#include "ui/portrait/portrait_file.h"
#include "ui/settings/file_name.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("DroppedFiles", text);
}

QStringList patterns(const std::vector<std::string>& extensions)
{
    QStringList result;
    for (const std::string& extension : extensions) {
        result << QStringLiteral("*.") + QString::fromStdString(extension);
    }
    return result;
}

void takeFolder(const QFileInfo& folder, const QStringList& wanted, DroppedFiles& taken)
{
    const auto found = QDir(folder.filePath()).entryInfoList(wanted, QDir::Files, QDir::Name);
    if (found.isEmpty()) {
        taken.refusals << tr("The folder %1 holds no pictures.").arg(folder.fileName());
    }
    for (const QFileInfo& file : found) {
        taken.fromFolders.push_back(toPath(file.filePath()));
    }
}

void takeFile(const QFileInfo& file, const QStringList& wanted, DroppedFiles& taken)
{
    if (!file.exists()) {
        taken.refusals << tr("%1 is not there any more.").arg(file.fileName());
    } else if (file.isDir()) {
        takeFolder(file, wanted, taken);
    } else if (file.suffix() == QLatin1String(kPortraitExtension)) {
        taken.documents.push_back(toPath(file.filePath()));
    } else if (!QDir::match(wanted, file.fileName().toLower())) {
        taken.refusals << tr("%1 is not a picture that can be read here (JPEG, PNG, TIFF, WebP and "
                             "others can).")
                              .arg(file.fileName());
    } else {
        taken.pictures.push_back(toPath(file.filePath()));
    }
}

} // namespace

bool mayHoldPictures(const QMimeData& mime)
{
    return mime.hasUrls() || mime.hasImage();
}

DroppedFiles takeDrop(const QMimeData& mime, const std::vector<std::string>& readableExtensions)
{
    DroppedFiles taken;
    const QStringList wanted = patterns(readableExtensions);
    bool remote = false;
    for (const QUrl& url : mime.urls()) {
        if (url.isLocalFile()) {
            takeFile(QFileInfo(url.toLocalFile()), wanted, taken);
        } else {
            remote = true;
        }
    }
    const bool nothing = taken.pictures.empty() && taken.documents.empty()
        && taken.fromFolders.empty() && taken.refusals.isEmpty();
    if (nothing && mime.hasImage()) {
        taken.image = qvariant_cast<QImage>(mime.imageData());
    }
    if (taken.image.isNull() && remote) {
        taken.refusals << tr("Pictures on the web must be saved first, or copied and pasted.");
    }
    return taken;
}

} // namespace ui
