/// @file The work behind the portrait workspace, one blocking function each.

#pragma once

#include "ui/portrait/alpha_sheet.h"
#include "ui/portrait/portrait_reports.h"
#include "ui/portrait/scene_loader.h"

#include <QImage>

#include <stop_token>

namespace ui {

/// Receives what the worker has, on the worker's thread.
class PortraitWorkObserver : public core::ProgressObserver {
public:
    virtual void onShot(const OpenedShot& shot) = 0;
    virtual void onContent(const ContentReport& report) = 0;
    virtual void onMask(const MaskReport& report) = 0;
    virtual void onRendered(const RenderReport& report) = 0;
    virtual void onStageThumbnail(const StageThumbnail& thumbnail) = 0;
    virtual void onSheetCell(const SheetCell& cell) = 0;

    /// Something is missing, but the work goes on.
    virtual void onNotice(const std::string& sentence) = 0;
};

/// Reads, paints and reports; remembers what it has reported. For one thread: the one that works.
class PortraitWorker final {
public:
    /// What to paint, and how new it is.
    struct Order {
        quint64 generation = 0;
        PortraitState state = {};
        core::stylize::Stage stage = core::stylize::Stage::Result;
        quint64 emptied = 0; ///< how often the window has forgotten what was reported to it
    };

    /// Both must outlive it.
    PortraitWorker(PortraitEngine& engine, PortraitWorkObserver& observer);

    ImportReport import(const std::vector<std::filesystem::path>& files,
                        const std::stop_token& stop);

    /// Saves a picture that came without a file, so that it has one.
    ImportReport importPasted(const PastedPicture& picture, const std::filesystem::path& file);

    /// Reports content and mask where they are new, then the painted stage, if there is a style.
    /// @throws core::Error, core::Cancelled
    void render(const Order& order, RenderQuality quality, const std::stop_token& stop);

    /// Reports all seven stages as thumbnails. @throws core::Error, core::Cancelled
    void renderStages(const Order& order, const std::stop_token& stop);

    /// Reports a region painted with each place's pair, small. @throws core::Error, core::Cancelled
    void renderSheet(const Order& order, Region region, const std::vector<SheetPlace>& places,
                     const std::stop_token& stop);

private:
    /// What the window shows already.
    struct Reported {
        quint64 emptied = 0;
        std::filesystem::path shot = {}; ///< empty: the content is none
        std::shared_ptr<const core::Image> content = {};
        std::shared_ptr<const core::Mask> mask = {};
        bool hasMask = false;
        std::string problem = {};
    };

    ImportedPicture importPicture(const std::filesystem::path& file);
    ImportedPicture importShot(const std::filesystem::path& file);
    void reportShot(const PortraitState& state);
    bool hasFrame(const PortraitState& state);
    void reportContent(const PortraitState& state);
    void reportMask(const PortraitState& state, const std::stop_token& stop);
    RenderReport paint(const Order& order, const PortraitScene& scene, RenderQuality quality,
                       const std::stop_token& stop);
    QImage stageThumbnail(const Order& order, const PortraitScene& scene,
                          core::stylize::Stage stage, const std::stop_token& stop);
    QImage thumbnail(const core::Image& image, int longSide) const;

    PortraitEngine& m_engine;
    PortraitWorkObserver& m_observer;
    SceneLoader m_loader;
    Reported m_reported;
    std::shared_ptr<const core::Image> m_result; ///< the last full one
    quint64 m_resultGeneration = 0;
    quint64 m_doneGeneration = 0; ///< painted in full, whichever stage it was
};

} // namespace ui
