/// @file Painting the mask: between the canvas, its tools and the document.

#pragma once

#include "core/image/image.h"
#include "ui/canvas/mask_brush.h"
#include "ui/canvas/mask_outline.h"
#include "ui/portrait/portrait_document.h"
#include "ui/queue/latest_lane.h"

#include <QObject>

#include <memory>

namespace ui {

class Canvas;
class Commands;

enum class MaskTool { None, Brush, SmartBrush, Outline };

/// Every stroke is one step of the document's history. GUI thread only; what the smart brush has to
/// think over happens on a thread of its own.
class MaskEditor final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MaskEditor)

public:
    /// What it works on; both must outlive it.
    struct Parts {
        Canvas& canvas;
        PortraitDocument& document;
    };

    explicit MaskEditor(const Parts& parts, QObject* parent = nullptr);
    ~MaskEditor() override;

    /// Another photograph; null for none.
    void setPicture(std::shared_ptr<const core::Image> picture);

    /// The mask as it is now, as large as the photograph.
    void setMask(std::shared_ptr<const core::TiledMask> mask);

    MaskTool tool() const { return m_tool; }
    void setTool(MaskTool tool);
    const MaskBrushOptions& options() const { return m_brush.options(); }
    void setOptions(const MaskBrushOptions& options);

    /// Selects nothing, as a start for painting from scratch.
    void clear();
    void addCommands(Commands& commands);

signals:
    void toolChanged(ui::MaskTool tool);
    void optionsChanged(const ui::MaskBrushOptions& options);
    void failed(const QString& sentence);

private:
    core::TiledMask base() const;
    void showState(const PortraitState& state);
    void takeBrush(MaskTool tool, bool erase);
    void finishStroke(const std::shared_ptr<const core::MaskStroke>& stroke);
    void followEdges(const std::shared_ptr<const core::MaskStroke>& stroke);
    void fillOutline(const std::vector<core::BrushPoint>& corners, bool secondary);
    void paint(const core::TiledMask& coverage, const core::Brush& brush, const QString& text);
    void change(core::TiledMask mask, const QString& text);
    void scaleBrush(double factor);
    void hardenBrush(double step);

    Parts m_parts;
    MaskBrush m_brush;
    MaskOutline m_outline;
    MaskTool m_tool = MaskTool::None;
    bool m_maskWasShown = false; ///< before a tool was taken
    std::shared_ptr<const core::Image> m_picture;
    std::shared_ptr<const core::TiledMask> m_mask;
    int m_turn = 0;
    LatestLane m_lane; ///< last member: joined before the others are destroyed
};

} // namespace ui
