/// @file Going through several photographs in one look.

#pragma once

#include "ui/portrait/portrait_controller.h"
#include "ui/portrait/portrait_document.h"

#include <QObject>

#include <filesystem>
#include <vector>

namespace ui {

class Commands;
class ContentShelf;
class ThumbnailLoader;

/// Reads a photograph before it is shown, so that one that cannot be read never becomes a step; of
/// several that are asked for quickly only the last. GUI thread only.
class PortraitContents final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PortraitContents)

public:
    using Path = std::filesystem::path;

    /// What it works with; all must outlive it.
    struct Parts {
        PortraitController& controller;
        PortraitDocument& document;
        ThumbnailLoader& thumbnails;
        ContentShelf& shelf;
    };

    explicit PortraitContents(const Parts& parts, QObject* parent = nullptr);
    ~PortraitContents() override;

    /// Puts these behind the others and shows the first of them that can be read.
    void add(const std::vector<Path>& files);

    /// The same instead of all that is there.
    void replaceBy(const std::vector<Path>& files);
    void show(const Path& file);

    /// The next one, or the one before; nothing beyond the ends.
    void step(int steps);
    void remove(const Path& file);
    void addCommands(Commands& commands);

signals:
    void refused(const QString& message);

private:
    void read(const Path& file);
    void settle(const ImportReport& report);
    void takeOver(const ImportedPicture& picture);

    Parts m_parts;
    Path m_wanted; ///< to be shown once it is read; empty: nothing
    Path m_reading; ///< empty: nothing
    std::vector<Path> m_added; ///< not in the state yet
    bool m_instead = false; ///< of all that is in the state
};

} // namespace ui
