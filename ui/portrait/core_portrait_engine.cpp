#include "ui/portrait/core_portrait_engine.h"

#include "core/base/cancelled.h"
#include "core/image/resize.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace ui {

using namespace std::chrono_literals;

namespace {

constexpr int kPreviewSize = 512;
constexpr int kMebibyteBits = 20;

/// Waits for its turn, but not longer than it is wanted.
std::unique_lock<std::timed_mutex> lockUnlessStopped(std::timed_mutex& mutex,
                                                     const std::stop_token& stop)
{
    std::unique_lock lock(mutex, std::defer_lock);
    while (!lock.try_lock_for(20ms)) {
        core::throwIfStopped(stop);
    }
    return lock;
}

bool sameStyles(const std::vector<core::stylize::WeightedStyle>& left,
                const std::vector<core::stylize::WeightedStyle>& right)
{
    return std::ranges::equal(left, right, [](const auto& one, const auto& other) {
        return one.picture == other.picture && one.weight == other.weight;
    });
}

std::shared_ptr<const core::Image> reduced(const std::shared_ptr<const core::Image>& image)
{
    const core::Size size = core::fittedWithin(image->size(), kPreviewSize);
    return size == image->size() ? image
                                 : std::make_shared<const core::Image>(core::resized(*image, size));
}

} // namespace

CorePortraitEngine::CorePortraitEngine(WeightsSource weights)
    : m_weights(std::move(weights))
{
}

CorePortraitEngine::~CorePortraitEngine() = default;

void CorePortraitEngine::configure(const ComputingPreferences& computing,
                                   const std::filesystem::path& ownNetworks)
{
    const std::lock_guard lock(m_configurationMutex);
    m_computing = computing;
    m_ownNetworks = ownNetworks;
}

ComputingPreferences CorePortraitEngine::computing() const
{
    const std::lock_guard lock(m_configurationMutex);
    return m_computing;
}

std::filesystem::path CorePortraitEngine::ownNetworks() const
{
    const std::lock_guard lock(m_configurationMutex);
    return m_ownNetworks;
}

core::stylize::CudaDevices CorePortraitEngine::cudaDevices()
{
    return core::stylize::cudaDevices();
}

std::vector<std::string> CorePortraitEngine::readableExtensions() const
{
    return core::io::readableExtensions();
}

std::vector<NamedNetwork> CorePortraitEngine::networks() const
{
    return m_weights.list ? m_weights.list(ownNetworks()) : std::vector<NamedNetwork>();
}

core::Image CorePortraitEngine::readPicture(const std::filesystem::path& file)
{
    return core::io::readPicture(file);
}

core::Mask CorePortraitEngine::readMask(const std::filesystem::path& file)
{
    return core::io::readMask(file);
}

void CorePortraitEngine::writeMask(const core::Mask& mask, const std::filesystem::path& file)
{
    core::io::writeMask(mask, file);
}

core::io::WriteReport CorePortraitEngine::writePicture(const core::Image& image,
                                                       const std::filesystem::path& file,
                                                       const core::io::WriteOptions& options)
{
    return core::io::writePicture(image, file, options);
}

core::Mask CorePortraitEngine::segment(const core::Image& content, const std::stop_token& stop)
{
    {
        const std::lock_guard lock(m_segmenterMutex);
        if (!m_segmenter) {
            m_segmenter.emplace(m_weights.segmenter());
        }
    }
    return m_segmenter->segment(content, stop);
}

int CorePortraitEngine::previewSize() const
{
    return kPreviewSize;
}

core::Image CorePortraitEngine::render(const RenderRequest& request, const std::stop_token& stop,
                                       core::ProgressObserver* progress)
{
    Painter& painter = request.quality == RenderQuality::Preview ? m_preview : m_full;
    const auto lock = lockUnlessStopped(painter.mutex, stop);
    prepare(painter, request);
    return painter.stylizer->renderStage(request.stage, request.settings, stop, progress);
}

std::filesystem::path CorePortraitEngine::encoderOf(const NetworkChoice& choice,
                                                    const std::filesystem::path& usual) const
{
    if (!choice.encoder.empty()) {
        return choice.encoder;
    }
    return choice.picture.empty() || !m_weights.encoderFor
        ? usual
        : m_weights.encoderFor(choice.picture, ownNetworks());
}

core::stylize::StylizerOptions
CorePortraitEngine::optionsFor(const NetworkChoice& choice,
                               const ComputingPreferences& computing) const
{
    core::stylize::StylizerOptions options = m_weights.stylizer();
    options.precision = computing.precision;
    options.device = computing.device;
    options.cudaDevice = computing.cudaDevice;
    options.threads = computing.threads;
    options.memoryBudget = static_cast<std::size_t>(computing.memoryMebibytes) << kMebibyteBits;
    options.networks.encoder = encoderOf(choice, options.networks.encoder);
    if (!choice.picture.empty()) {
        options.networks.sanet = choice.picture;
        options.networks.personSanet.clear();
    }
    if (!choice.person.empty()) {
        options.networks.personSanet = choice.person;
    }
    return options;
}

void CorePortraitEngine::loadNetworks(Painter& painter, const NetworkChoice& choice) const
{
    const ComputingPreferences wanted = computing();
    if (painter.stylizer && painter.networks == choice && painter.computing == wanted) {
        return;
    }
    painter.stylizer.reset(); // before the new ones are loaded: both need not be in memory
    painter.given = {};
    painter.stylizer
        = std::make_unique<core::stylize::PortraitStylizer>(optionsFor(choice, wanted));
    painter.networks = choice;
    painter.computing = wanted;
}

void CorePortraitEngine::prepare(Painter& painter, const RenderRequest& request)
{
    const PortraitScene& scene = request.scene;
    loadNetworks(painter, request.networks);
    if (scene.content != painter.given.content) {
        const bool preview = request.quality == RenderQuality::Preview;
        painter.stylizer->setContent(preview ? reduced(scene.content) : scene.content,
                                     scene.content->size());
    }
    if (!sameStyles(scene.styles, painter.given.styles)) {
        painter.stylizer->setStyles(scene.styles);
    }
    if (!sameStyles(scene.personStyles, painter.given.personStyles)) {
        painter.stylizer->setPersonStyles(scene.personStyles);
    }
    if (scene.mask != painter.given.mask) {
        painter.stylizer->setMask(scene.mask);
    }
    painter.given = scene;
}

} // namespace ui
