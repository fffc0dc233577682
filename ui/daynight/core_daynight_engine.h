/// @file The real engine behind the day-and-night workspace.

#pragma once

#include "ui/daynight/daynight_engine.h"

#include <functional>
#include <memory>
#include <mutex>

namespace ui {

/// Which networks are installed; asked for when first needed, on the thread that works.
struct TranslatorSource {
    std::function<std::filesystem::path()> usual; ///< the program's own; may throw core::Error
    /// All others; the user's lie in `own`, or where they usually do if it is empty.
    std::function<std::vector<NamedTranslator>(const std::filesystem::path& own)> list;
};

/// One translator, loaded when it is first needed and kept until another is asked for. Thread-safe.
class CoreDayNightEngine final : public DayNightEngine {
public:
    explicit CoreDayNightEngine(TranslatorSource source);
    ~CoreDayNightEngine() override;

    void configure(const ComputingPreferences& computing,
                   const std::filesystem::path& ownNetworks) override;
    std::vector<NamedTranslator> models() const override;
    std::vector<std::string> readableExtensions() const override;
    std::vector<std::string> videoExtensions() const override;
    bool meansFrames(const std::filesystem::path& file) const override;
    std::unique_ptr<core::io::FrameSource> openFrames(const std::filesystem::path& file) override;
    std::vector<std::filesystem::path> listPictures(const std::filesystem::path& place) override;
    core::Image readPicture(const std::filesystem::path& file) override;
    core::io::WriteReport writePicture(const core::Image& image, const std::filesystem::path& file,
                                       const core::io::WriteOptions& options) override;
    int previewSize() const override;
    core::Image translate(const core::Image& image, const DayNightRequest& request,
                          const std::stop_token& stop, core::ProgressObserver* progress) override;
    core::video::ExportedShot exportShot(const core::video::ShotExport& target,
                                         const DayNightRequest& request,
                                         const std::stop_token& stop,
                                         core::ProgressObserver* progress) override;
    std::unique_ptr<LutWriter> makeLut() override;

private:
    core::translate::TranslatorOptions optionsFor(const std::filesystem::path& model) const;
    void load(const std::filesystem::path& model);

    TranslatorSource m_source;
    mutable std::mutex m_configurationMutex;
    ComputingPreferences m_computing;
    std::filesystem::path m_ownNetworks;
    std::timed_mutex m_mutex; ///< of what follows
    std::unique_ptr<core::translate::DayNightTranslator> m_translator;
    core::translate::TranslatorOptions m_loaded;
};

} // namespace ui
