/// @file Paints the pictures of `portrait` one after the other.

#pragma once

#include "app/cli/portrait_request.h"
#include "core/base/progress.h"
#include "core/io/picture_file.h"
#include "core/segment/person_segmenter.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace app {

/// One finished picture.
struct PaintedPicture {
    core::Size size = {};
    double renderSeconds = 0; ///< from decoded pixels to finished pixels, mask included
    core::io::WriteReport report = {}; ///< what the file holds of the photograph's
};

/// Reads, paints and writes; keeps the networks, and the content while it stays the same.
class PortraitPainter final {
public:
    /// @throws core::Error if the weights are missing or unfit.
    explicit PortraitPainter(const PortraitRequest& request);

    /// Writes the task's output, and its stages if wanted.
    /// @throws core::Error, core::Cancelled; then no output was written.
    PaintedPicture paint(const PortraitTask& task, const std::stop_token& stop,
                         core::ProgressObserver* progress);

private:
    void readContent(const PortraitTask& task);
    void prepareMask(const PortraitTask& task, const std::stop_token& stop);
    bool needsMask(const PortraitTask& task) const;
    void writeStages(const PortraitTask& task, const core::Image& result,
                     const std::stop_token& stop, core::ProgressObserver* progress);

    PortraitRequest m_request;
    bool m_tellsPersonApart;
    core::stylize::PortraitStylizer m_stylizer;
    std::optional<core::segment::PersonSegmenter> m_segmenter; ///< made when first needed
    std::filesystem::path m_contentFile;
    std::shared_ptr<const core::Image> m_content;
    std::shared_ptr<const core::Mask> m_mask; ///< of m_content; null until needed
};

} // namespace app
