/// @file The real engine behind the portrait workspace.

#pragma once

#include "core/segment/person_segmenter.h"
#include "core/stylize/portrait_stylizer.h"
#include "ui/portrait/portrait_engine.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace ui {

/// Which networks are installed, and where; asked for when first needed, on the thread that works.
struct WeightsSource {
    std::function<core::stylize::StylizerOptions()> stylizer; ///< may throw core::Error
    std::function<core::segment::PersonSegmenterOptions()> segmenter; ///< may throw core::Error
    /// All that can be chosen; the user's lie in `own`, or where they usually do if it is empty.
    std::function<std::vector<NamedNetwork>(const std::filesystem::path& own)> list = {};
    /// The installed encoder that fits a network, the same way; may throw core::Error.
    std::function<std::filesystem::path(const std::filesystem::path& network,
                                        const std::filesystem::path& own)>
        encoderFor = {};
};

/// One stylizer for previews and one for full pictures, so that neither loses what it computed.
///
/// Thread-safe; loads weights when they are first needed.
class CorePortraitEngine final : public PortraitEngine {
public:
    explicit CorePortraitEngine(WeightsSource weights);
    ~CorePortraitEngine() override;

    void configure(const ComputingPreferences& computing,
                   const std::filesystem::path& ownNetworks) override;
    core::stylize::CudaDevices cudaDevices() override;
    std::vector<std::string> readableExtensions() const override;
    std::vector<NamedNetwork> networks() const override;
    core::Image readPicture(const std::filesystem::path& file) override;
    core::Mask readMask(const std::filesystem::path& file) override;
    void writeMask(const core::Mask& mask, const std::filesystem::path& file) override;
    core::io::WriteReport writePicture(const core::Image& image, const std::filesystem::path& file,
                                       const core::io::WriteOptions& options) override;
    std::vector<std::string> videoExtensions() const override;
    bool meansFrames(const std::filesystem::path& file) const override;
    std::unique_ptr<core::io::FrameSource> openFrames(const std::filesystem::path& file) override;
    core::video::ExportedShot exportShot(const ShotRequest& request, const std::stop_token& stop,
                                         core::ProgressObserver* progress) override;
    core::Mask segment(const core::Image& content, const std::stop_token& stop) override;
    int previewSize() const override;
    core::Image render(const RenderRequest& request, const std::stop_token& stop,
                       core::ProgressObserver* progress) override;

private:
    /// A stylizer with what it was last given.
    struct Painter {
        std::timed_mutex mutex;
        std::unique_ptr<core::stylize::PortraitStylizer> stylizer;
        NetworkChoice networks;
        ComputingPreferences computing;
        PortraitScene given;
    };

    ComputingPreferences computing() const;
    std::filesystem::path ownNetworks() const;
    std::filesystem::path encoderOf(const NetworkChoice& choice,
                                    const std::filesystem::path& usual) const;
    core::stylize::StylizerOptions optionsFor(const NetworkChoice& choice,
                                              const ComputingPreferences& computing) const;
    void loadNetworks(Painter& painter, const NetworkChoice& choice) const;
    void prepare(Painter& painter, const RenderRequest& request);

    WeightsSource m_weights;
    mutable std::mutex m_configurationMutex;
    ComputingPreferences m_computing;
    std::filesystem::path m_ownNetworks;
    Painter m_preview;
    Painter m_full;
    std::mutex m_segmenterMutex;
    std::optional<core::segment::PersonSegmenter> m_segmenter;
};

} // namespace ui
