#include "ui/portrait/thumbnail_loader.h"

#include "core/image/resize.h"
#include "ui/canvas/picture_pyramid.h"

#include <exception>
#include <utility>

namespace ui {

ThumbnailLoader::ThumbnailLoader(std::shared_ptr<PortraitEngine> engine, QObject* parent)
    : QObject(parent)
    , m_engine(std::move(engine))
{
}

ThumbnailLoader::~ThumbnailLoader() = default;

QImage ThumbnailLoader::thumbnail(const std::filesystem::path& file)
{
    const auto [entry, isNew] = m_known.try_emplace(file);
    if (isNew && !m_engine->meansFrames(file)) {
        load(file);
    }
    return entry->second;
}

void ThumbnailLoader::keep(const std::filesystem::path& file, const QImage& thumbnail)
{
    m_known.insert_or_assign(file, thumbnail);
    emit ready(file, thumbnail);
}

void ThumbnailLoader::load(const std::filesystem::path& file)
{
    m_lane.post(m_turn++, [this, file](const std::stop_token&) {
        QImage thumbnail;
        try {
            const core::Image picture = m_engine->readPicture(file);
            thumbnail
                = toQImage(core::resized(picture, core::fittedWithin(picture.size(), kLongSide)));
        } catch (const std::exception&) {
            return; // stays silent, see the class
        }
        QMetaObject::invokeMethod(
            this, [this, file, thumbnail] { keep(file, thumbnail); }, Qt::QueuedConnection);
    });
}

} // namespace ui
