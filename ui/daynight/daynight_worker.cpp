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
    if (!fs::is_directory(place) && fs::exists(place)
        && !endsWithOneOf(place, m_engine.readableExtensions())) {
        found.problems << DayNightController::tr(
                              "%1 is not a picture that can be read here (JPEG, PNG, TIFF, WebP "
                              "and others can).")
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
            keep(found.pictures.front());
            break;
        } catch (const core::Error& error) {
            found.problems << translated(error.what());
            found.pictures.erase(found.pictures.begin());
        }
    }
    return found;
}

void DayNightController::Worker::keep(const fs::path& file)
{
    if (m_picture.file == file && m_picture.image) {
        return;
    }
    auto image = std::make_shared<const core::Image>(m_engine.readPicture(file));
    m_picture = {.file = file,
                 .image = image,
                 .layer = std::make_shared<const PicturePyramid>(toQImage(*image)),
                 .brightness = core::meanHspBrightness(*image)};
    const core::Size size = core::fittedWithin(image->size(), m_engine.previewSize());
    m_small = size == image->size()
        ? nullptr
        : std::make_shared<const core::Image>(core::resized(*image, size));
}

std::optional<DayNightPicture> DayNightController::Worker::newPicture(const DayNightOrder& order)
{
    if (m_told == order.picture) {
        return std::nullopt;
    }
    m_told.clear();
    keep(order.picture);
    m_told = order.picture;
    return m_picture;
}

DayNightResult DayNightController::Worker::render(const DayNightOrder& order, bool asPreview,
                                                  const std::stop_token& stop,
                                                  core::ProgressObserver* progress)
{
    const auto start = std::chrono::steady_clock::now();
    const core::Image& source = asPreview && m_small ? *m_small : *m_picture.image;
    const auto direction = directionFor(order.look.goal, m_picture.brightness, order.scale);
    auto image = std::make_shared<const core::Image>(
        m_engine.translate(source,
                           {.settings = {.direction = direction, .strength = order.look.strength},
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
