#include "ui/portrait/dropped_files.h"

#include "core/base/numbered_files.h"
#include "ui/portrait/pasted_data.h"
#include "ui/portrait/portrait_file.h"
#include "ui/settings/file_name.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace ui {

namespace {

struct DroppedFileText {
    Q_DECLARE_TR_FUNCTIONS(DroppedFiles)
};

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
        taken.refusals
            << DroppedFileText::tr("The folder %1 holds no pictures.").arg(folder.fileName());
    }
    for (const QFileInfo& file : found) {
        taken.fromFolders.push_back(toPath(file.filePath()));
    }
}

/// What names match that can be read.
struct Wanted {
    QStringList pictures;
    QStringList videos;
};

void takeFile(const QFileInfo& file, const Wanted& wanted, DroppedFiles& taken)
{
    if (!file.exists()) {
        taken.refusals << DroppedFileText::tr("%1 is not there any more.").arg(file.fileName());
    } else if (file.isDir()) {
        takeFolder(file, wanted.pictures, taken);
    } else if (file.suffix() == QLatin1String(kPortraitExtension)) {
        taken.documents.push_back(toPath(file.filePath()));
    } else if (!QDir::match(wanted.pictures + wanted.videos, file.fileName().toLower())) {
        taken.refusals
            << DroppedFileText::tr(
                   "%1 is not a picture that can be read here (JPEG, PNG, TIFF, WebP and "
                   "others can), and no video.")
                   .arg(file.fileName());
    } else {
        taken.pictures.push_back(toPath(file.filePath()));
    }
}

} // namespace

bool namedByCamera(const std::filesystem::path& file)
{
    static const QRegularExpression kNames(
        QStringLiteral(
            "^(IMG|_MG|MG|DSC[FN]?|_DSC|PXL|P\\d|GOPR|DJI|MVIMG|CRW|SAM|WP|\\d{8})_?\\d+"),
        QRegularExpression::CaseInsensitiveOption);
    return kNames.match(toText(file.stem())).hasMatch();
}

bool mayHoldPictures(const QMimeData& mime)
{
    return mime.hasUrls() || mayHoldPixels(mime);
}

DroppedFiles takeDrop(const QMimeData& mime, const ReadableExtensions& readable)
{
    DroppedFiles taken;
    const Wanted wanted{.pictures = patterns(readable.pictures),
                        .videos = patterns(readable.videos)};
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
    if (nothing) {
        taken.pasted = pastedPicture(mime, readable.pictures);
    }
    if (taken.pasted.isNull() && remote) {
        taken.refusals << DroppedFileText::tr(
            "Pictures on the web must be saved first, or copied and pasted.");
    }
    return taken;
}

std::filesystem::path sequenceOf(const std::vector<std::filesystem::path>& files)
{
    constexpr std::size_t kLeast = 3; // two may be two photographs of a camera
    const auto pattern = files.size() < kLeast ? std::nullopt : core::patternAround(files.front());
    const auto isOfIt = [&](const std::filesystem::path& file) {
        return file.parent_path() == pattern->folder && pattern->numberIn(file.filename().string());
    };
    return pattern && std::ranges::all_of(files, isOfIt) ? pattern->path()
                                                         : std::filesystem::path();
}

} // namespace ui
