#include "ui/widgets/thumbnail_cache.h"

#include "core/image/resize.h"
#include "ui/canvas/picture_pyramid.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace ui {

namespace {

constexpr int kMostKilobytes = 256 * 1024;
constexpr std::size_t kMostWaiting = 300; // a few screens full

} // namespace

ThumbnailCache::ThumbnailCache(Read read, QObject* parent)
    : QObject(parent)
    , m_read(std::move(read))
    , m_known(kMostKilobytes)
{
}

ThumbnailCache::~ThumbnailCache() = default;

QImage ThumbnailCache::thumbnail(const std::filesystem::path& file)
{
    if (const QImage* known = m_known.object(file.string())) {
        return *known;
    }
    if (!m_waiting.contains(file.string())) {
        load(file);
    }
    return {};
}

void ThumbnailCache::load(const std::filesystem::path& file)
{
    if (m_waiting.size() >= kMostWaiting) {
        const auto oldest = std::ranges::max_element(
            m_waiting, {}, [](const auto& waiting) { return waiting.second; });
        m_lane.cancel(oldest->second);
        m_waiting.erase(oldest);
    }
    m_waiting[file.string()] = --m_turn;
    m_lane.post(m_turn, [this, file](const std::stop_token&) {
        QImage picture;
        try {
            const core::Image read = m_read(file);
            picture = toQImage(core::resized(read, core::fittedWithin(read.size(), kLongSide)));
        } catch (const std::exception&) { // NOLINT(bugprone-empty-catch): who opens it is told
        }
        QMetaObject::invokeMethod(
            this, [this, file, picture] { settle(file, picture); }, Qt::QueuedConnection);
    });
}

void ThumbnailCache::settle(const std::filesystem::path& file, const QImage& picture)
{
    constexpr qsizetype kKilobyte = 1024;
    m_waiting.erase(file.string());
    m_known.insert(file.string(), new QImage(picture),
                   static_cast<int>(picture.sizeInBytes() / kKilobyte) + 1);
    emit ready(file);
}

} // namespace ui
