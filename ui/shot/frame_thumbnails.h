/// @file Small pictures of a shot's frames, made in the background.

#pragma once

#include "ui/queue/latest_lane.h"
#include "ui/shot/opened_shot.h"

#include <QImage>
#include <QObject>

#include <filesystem>
#include <map>
#include <memory>
#include <vector>

namespace ui {

/// Decodes the frames that are ordered, with a decoder of its own, and keeps their thumbnails.
///
/// Where many frames lie between two that are ordered, the nearest quick one stands for each. Lives
/// on the GUI thread; changed() is emitted there. What cannot be decoded stays empty and silent:
/// who goes to such a frame is told then.
class FrameThumbnails final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FrameThumbnails)

public:
    static constexpr int kHeight = 88; ///< twice that of the strip
    static constexpr std::size_t kMost = 400; ///< some 20 MB

    explicit FrameThumbnails(FrameOpener open, QObject* parent = nullptr);
    ~FrameThumbnails() override;

    /// Forgets the last one; empty for none.
    void setShot(const std::filesystem::path& file);

    /// Decodes those that are not known; an earlier order is forgotten. Rising, evenly apart.
    void order(const std::vector<std::int64_t>& frames);

    /// Of the known frame that is nearest; null while there is none.
    QImage nearest(std::int64_t frame) const;
    std::size_t count() const { return m_known.size(); }

signals:
    void changed();

private:
    struct Reader;

    void decode(Reader& reader, const std::vector<std::int64_t>& frames, std::int64_t reach,
                const std::stop_token& stop);
    void take(quint64 shot, std::int64_t frame, const QImage& thumbnail);
    void forgetMost(const std::vector<std::int64_t>& needed);

    FrameOpener m_open;
    std::map<std::int64_t, QImage> m_known;
    quint64 m_shot = 0; ///< counts the shots; thumbnails of earlier ones are dropped
    std::shared_ptr<Reader> m_reader; ///< of the present shot; opened and used on the lane alone
    LatestLane m_lane; ///< last member: joined before the others are destroyed
};

} // namespace ui
