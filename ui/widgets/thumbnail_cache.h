/// @file Small pictures of thousands of files, those asked for last first.

#pragma once

#include "core/image/image.h"
#include "ui/queue/latest_lane.h"

#include <QCache>
#include <QImage>
#include <QObject>

#include <filesystem>
#include <functional>
#include <map>
#include <string>

namespace ui {

/// Reads thumbnails on a thread of its own and keeps the last few thousand.
///
/// Lives on the GUI thread; ready() is emitted there. What was asked for last is read first, and
/// of very many requests the oldest are forgotten, so that fast scrolling shows what is in sight.
class ThumbnailCache final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThumbnailCache)

public:
    static constexpr int kLongSide = 160;

    /// `read` runs on the thread and may throw; such files have no thumbnail.
    using Read = std::function<core::Image(const std::filesystem::path&)>;

    explicit ThumbnailCache(Read read, QObject* parent = nullptr);
    ~ThumbnailCache() override;

    /// The thumbnail, or a null image and ready() later.
    QImage thumbnail(const std::filesystem::path& file);

signals:
    void ready(const std::filesystem::path& file);

private:
    void load(const std::filesystem::path& file);
    void settle(const std::filesystem::path& file, const QImage& picture);

    Read m_read;
    QCache<std::string, QImage> m_known;
    std::map<std::string, int> m_waiting; ///< file, and its turn
    int m_turn = 0; ///< counts down: smaller runs first
    LatestLane m_lane; ///< last member: joined before the others are destroyed
};

} // namespace ui
