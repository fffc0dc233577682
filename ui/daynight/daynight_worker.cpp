#include "ui/daynight/daynight_worker.h"

#include "core/base/cancelled.h"
#include "core/base/error.h"
#include "core/image/hsp.h"
#include "core/image/resize.h"
#include "ui/settings/core_sentences.h"
#include "ui/settings/file_name.h"

#include <algorithm>
#include <chrono>

namespace ui {

namespace fs = std::filesystem;

namespace {

bool endsWithOneOf(const fs::path& file, const std::vector<std::string>& extensions)
{
    std::string extension = file.extension().string();
    std::ranges::transform(extension, extension.begin(),
                           [](unsigned char letter) { return std::tolower(letter); });
    return extension.size() > 1
        && std::ranges::find(extensions, extension.substr(1)) != extensions.end();
}

} // namespace

void DayNightController::Worker::takeFrom(const fs::path& place, Found& found)
{
    const bool isKnown = fs::is_directory(place) || m_engine.meansFrames(place)
        || endsWithOneOf(place, m_engine.readableExtensions());
    if (!isKnown && fs::exists(place)) {
        found.problems << DayNightController::tr(
                              "%1 is neither a picture nor a video that can be read here (JPEG, "
                              "PNG, TIFF, WebP, MP4, MOV, MKV and others can).")
                              .arg(toText(place.filename()));
        return;
    }
    try {
        const auto pictures = m_engine.listPictures(place);
        found.pictures.insert(found.pictures.end(), pictures.begin(), pictures.end());
    } catch (const core::Error& error) {
        found.problems << translated(error.what());
    }
}

DayNightController::Worker::Found
DayNightController::Worker::find(const std::vector<fs::path>& places, const std::stop_token& stop)
{
    Found found;
    for (const fs::path& place : places) {
        takeFrom(place, found);
    }
    while (!found.pictures.empty()) {
        core::throwIfStopped(stop);
        try {
            keep(found.pictures.front(), 0);
            break;
        } catch (const core::Error& error) {
            found.problems << translated(error.what());
            found.pictures.erase(found.pictures.begin());
        }
    }
    return found;
}

void DayNightController::Worker::openShot(const fs::path& file)
{
    if (!m_engine.meansFrames(file)) {
        m_frames.reset();
    } else if (!m_frames || m_picture.file != file) {
        m_frames = m_engine.openFrames(file);
        m_firstBrightness = core::meanHspBrightness(m_frames->frame(m_frames->facts().first));
    }
}

core::Image DayNightController::Worker::read(const fs::path& file, std::int64_t frame)
{
    return m_frames ? m_frames->frame(frame) : m_engine.readPicture(file);
}

void DayNightController::Worker::keep(const fs::path& file, std::int64_t frame)
{
    const bool isKept = m_picture.file == file && m_picture.image;
    if (isKept && (!m_picture.shot || m_picture.frame == m_picture.shot->nearest(frame))) {
        return;
    }
    DayNightPicture picture{.file = file};
    openShot(file);
    if (m_frames) {
        picture.shot = OpenedShot{.file = file, .facts = m_frames->facts()};
        picture.frame = picture.shot->nearest(frame);
    }
    m_picture = picture; // without an image, should reading fail
    picture.image = std::make_shared<const core::Image>(read(file, picture.frame));
    picture.layer = std::make_shared<const PicturePyramid>(toQImage(*picture.image));
    picture.brightness = core::meanHspBrightness(*picture.image);
    picture.deciding = m_frames ? m_firstBrightness : picture.brightness;
    const core::Size size = core::fittedWithin(picture.image->size(), m_engine.previewSize());
    m_small = size == picture.image->size()
        ? nullptr
        : std::make_shared<const core::Image>(core::resized(*picture.image, size));
    m_picture = picture;
}

std::optional<DayNightPicture> DayNightController::Worker::newPicture(const DayNightOrder& order)
{
    keep(order.picture, order.frame);
    const bool isTold = hasTold(m_picture.file) && m_toldFrame == m_picture.frame;
    return isTold ? std::nullopt : std::optional(m_picture);
}

void DayNightController::Worker::setTold(const DayNightPicture& picture)
{
    m_toldFile = picture.file;
    m_toldFrame = picture.frame;
}

DayNightResult DayNightController::Worker::render(const DayNightOrder& order, bool asPreview,
                                                  const std::stop_token& stop,
                                                  core::ProgressObserver* progress)
{
    const auto start = std::chrono::steady_clock::now();
    const core::Image& source = asPreview && m_small ? *m_small : *m_picture.image;
    const auto direction = directionFor(order.look.goal, m_picture.deciding, order.scale);
    auto image = std::make_shared<const core::Image>(m_engine.translate(
        source,
        {.settings
         = {.direction = direction, .strength = order.look.strength, .detail = order.look.detail},
         .model = order.look.model},
        stop, progress));
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    core::throwIfStopped(stop);
    const QSize whole(m_picture.image->width(), m_picture.image->height());
    return {.isFull = !asPreview || !m_small,
            .direction = direction,
            .image = image,
            .layer = std::make_shared<const PicturePyramid>(toQImage(*image), whole),
            .brightness = core::meanHspBrightness(*image),
            .seconds = taken.count()};
}

} // namespace ui
