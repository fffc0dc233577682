/// @file How pictures come in: opened, dropped, pasted, from the shelf, from the command line.

#pragma once

#include "ui/portrait/portrait_controller.h"
#include "ui/portrait/portrait_document.h"

#include <QObject>

#include <filesystem>
#include <map>
#include <vector>

class QMimeData;
class QWidget;

namespace ui {

class Session;
class ThumbnailLoader;

/// Reads pictures first and puts them into the document, as one step, once they are read.
///
/// GUI thread only.
class SourceIntake final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceIntake)

public:
    using Path = std::filesystem::path;

    /// What it works on; all must outlive it.
    struct Parts {
        PortraitController& controller;
        PortraitDocument& document;
        ThumbnailLoader& thumbnails;
        Session& session;
    };

    explicit SourceIntake(const Parts& parts, QObject* parent = nullptr);
    ~SourceIntake() override;

    void open(ImportTarget target, const std::vector<Path>& files);

    /// Numbered pictures as one shot, with the frame of this number shown first.
    void openSequence(const Path& pattern, std::int64_t frame);

    /// Asks for files, with `parent` as the dialog's.
    void ask(ImportTarget target, QWidget* parent);

    /// Asks for a mask, the same way.
    void askForMask(QWidget* parent);

    /// A drop or the clipboard.
    void take(ImportTarget target, const QMimeData& mime);

    /// This style alone, or in addition to the others.
    void chooseStyle(const Path& file, StyleUse use, bool inAddition);
    void removeStyle(StyleUse use, int index);
    void setWeight(StyleUse use, int index, double weight);

    /// Asks which part of a style is used, with `parent` as the dialog's.
    void askForCut(StyleUse use, int index, QWidget* parent);

signals:
    /// What could not be taken and why, in one message.
    void refused(const QString& message);
    void noticed(const QString& message);
    void documentTaken(const std::filesystem::path& file);

    /// The opened photograph is one of several that may be a shot: `frame` of these.
    void sequenceFound(const core::NumberedFiles& files, std::int64_t frame);

    /// Several photographs came, or one more.
    void contentsTaken(const std::vector<std::filesystem::path>& files);

    /// These were taken for the frames of a shot.
    void sequenceOpened(const std::vector<std::filesystem::path>& files);

    /// The recent styles are others now.
    void shelfChanged();

private:
    void settle(ImportTarget target, const ImportReport& report);
    std::vector<ImportedPicture> withoutVideos(std::vector<ImportedPicture> pictures);
    void takeContent(PortraitState& state, const ImportedPicture& picture);
    void takeStyles(PortraitState& state, ImportTarget target,
                    const std::vector<ImportedPicture>& pictures);
    void takeFolder(const std::vector<Path>& files);
    void rememberFolder(ImportTarget target, const Path& folder);
    bool takesContent(ImportTarget target) const;
    bool openSequence(const std::vector<Path>& files);

    Parts m_parts;
    std::map<Path, std::int64_t> m_firstShown; ///< of sequences that are being opened
};

} // namespace ui
