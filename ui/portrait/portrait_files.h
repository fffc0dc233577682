/// @file Opening and saving portraits, and bringing back what was not saved.

#pragma once

#include "ui/portrait/autosave.h"
#include "ui/portrait/portrait_document.h"
#include "ui/portrait/portrait_file.h"
#include "ui/queue/latest_lane.h"

#include <QObject>

#include <filesystem>
#include <memory>

class QWidget;

namespace ui {

class Commands;
class Session;

/// Reads and writes on a thread of its own. Opening is a step of the history, so that what was
/// there before is one undo away. GUI thread only.
class PortraitFiles final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PortraitFiles)

public:
    /// What it works with; all must outlive it. `window` is the dialogs' parent.
    struct Parts {
        PortraitDocument& document;
        Session& session;
        QWidget& window;
    };

    explicit PortraitFiles(const Parts& parts, QObject* parent = nullptr);
    ~PortraitFiles() override;

    /// The document's file; empty while it has none.
    const std::filesystem::path& file() const { return m_file; }
    Autosave& autosave() { return m_autosave; }

    void open(const std::filesystem::path& file);

    /// What was open when the program last closed.
    void restore(const std::filesystem::path& file);

    /// What was open when the program ended without closing. The file is given up once all of it
    /// is this program's own.
    void recover(const std::filesystem::path& file);

    /// Answers sourcesMissing(): reads the portrait again and looks there, too.
    void askWhereSourcesAre();
    void lookForSourcesIn(const std::filesystem::path& folder);
    void askWhatToOpen();
    void save();
    void askWhereToSave();
    void addCommands(Commands& commands);

signals:
    void noticed(const QString& sentence);
    void failed(const QString& sentence);

    /// Another portrait is shown.
    void opened();

    /// Without them something of the portrait, or all, cannot be shown.
    void sourcesMissing(const QString& sentence);

    /// Another file, or the same with other unsaved changes.
    void titleChanged();

private:
    enum class Kind { Document, Restored, Recovered };

    /// What is read, and what it was taken for.
    struct Reading {
        std::filesystem::path file = {};
        Kind kind = Kind::Document;
        std::filesystem::path alsoIn = {}; ///< where its sources may be
    };

    void read(const Reading& reading);
    void show(const ReadPortrait& portrait, const Reading& reading);
    void tell(const ReadPortrait& portrait, const Reading& reading);
    void write(const std::filesystem::path& file);
    void settle(const std::filesystem::path& file, int step);

    Parts m_parts;
    std::filesystem::path m_file;
    Autosave m_autosave;
    std::shared_ptr<SourceSums> m_sums;
    Reading m_incomplete; ///< the last of which a source was missing
    QString m_missing; ///< what was said of it
    int m_turn = 0;
    LatestLane m_lane; ///< last member: joined before the others are destroyed
};

} // namespace ui
