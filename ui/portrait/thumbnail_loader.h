/// @file Small pictures of files, made in the background.

#pragma once

#include "ui/portrait/portrait_engine.h"
#include "ui/queue/latest_lane.h"

#include <QImage>
#include <QObject>

#include <filesystem>
#include <map>
#include <memory>

namespace ui {

/// Reads each picture once and keeps its thumbnail; a video's comes from who opens it.
///
/// Lives on the GUI thread; ready() is emitted there. Files that cannot be read stay silent: who
/// wants to use one is told then.
class ThumbnailLoader final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThumbnailLoader)

public:
    static constexpr int kLongSide = 448; ///< enough to crop by

    explicit ThumbnailLoader(std::shared_ptr<PortraitEngine> engine, QObject* parent = nullptr);
    ~ThumbnailLoader() override;

    /// The thumbnail, or a null image and ready() later.
    QImage thumbnail(const std::filesystem::path& file);

    /// One that is known already.
    void keep(const std::filesystem::path& file, const QImage& thumbnail);

signals:
    void ready(const std::filesystem::path& file, const QImage& thumbnail);

private:
    void load(const std::filesystem::path& file);

    std::shared_ptr<PortraitEngine> m_engine;
    std::map<std::filesystem::path, QImage> m_known; ///< null while being loaded
    int m_turn = 0;
    LatestLane m_lane; ///< last member: joined before the others are destroyed
};

} // namespace ui
