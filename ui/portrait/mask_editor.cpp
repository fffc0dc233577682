#include "ui/portrait/mask_editor.h"

#include "core/base/error.h"
#include "core/image/smart_brush.h"
#include "ui/canvas/canvas.h"
#include "ui/settings/core_sentences.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr double kFirstSize = 0.06; // of the picture's long side
constexpr double kLargestSize = 3000;

bool fits(const std::shared_ptr<const core::TiledMask>& mask, core::Size size)
{
    return mask && mask->size() == size;
}

} // namespace

MaskEditor::MaskEditor(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_brush([this] { return base(); })
{
    Canvas* canvas = &parts.canvas;
    connect(&m_brush, &MaskBrush::changed, canvas, &Canvas::setPaintedMask);
    connect(&m_brush, &MaskBrush::finished, this, &MaskEditor::finishStroke);
    connect(&m_brush, &MaskBrush::cancelled, this, [this] { showState(m_parts.document.state()); });
    connect(&m_outline, &MaskOutline::changed, canvas, qOverload<>(&QWidget::update));
    connect(&m_outline, &MaskOutline::finished, this, &MaskEditor::fillOutline);
    connect(&parts.document, &PortraitDocument::changed, this, &MaskEditor::showState);
}

MaskEditor::~MaskEditor()
{
    m_parts.canvas.setTool(nullptr);
}

void MaskEditor::setPicture(std::shared_ptr<const core::Image> picture)
{
    const bool sameSize = picture && m_picture && picture->size() == m_picture->size();
    m_picture = std::move(picture);
    m_mask.reset();
    if (!m_picture) {
        setTool(MaskTool::None);
    } else if (!sameSize) {
        MaskBrushOptions options = m_brush.options();
        options.size = std::max(
            8.0, std::round(std::max(m_picture->width(), m_picture->height()) * kFirstSize));
        setOptions(options);
    }
}

void MaskEditor::setMask(std::shared_ptr<const core::TiledMask> mask)
{
    m_mask = std::move(mask);
    showState(m_parts.document.state());
}

core::TiledMask MaskEditor::base() const
{
    const auto& painted = m_parts.document.state().painted;
    if (!m_picture) {
        return {};
    }
    if (fits(painted, m_picture->size())) {
        return *painted;
    }
    return fits(m_mask, m_picture->size()) ? *m_mask : core::TiledMask();
}

void MaskEditor::showState(const PortraitState& state)
{
    m_parts.canvas.setPaintedInverted(state.mask.inverted);
    MaskBrushOptions options = m_brush.options();
    options.inverted = state.mask.inverted;
    m_brush.setOptions(options);
    if (!m_brush.isStroking()) {
        m_parts.canvas.setPaintedMask(base());
    }
}

void MaskEditor::setTool(MaskTool tool)
{
    if (tool == MaskTool::None || !m_picture) {
        if (std::exchange(m_tool, MaskTool::None) != MaskTool::None) {
            m_parts.canvas.setTool(nullptr);
            m_parts.canvas.setMaskShown(m_maskWasShown);
        }
    } else {
        if (m_tool == MaskTool::None) {
            m_maskWasShown = m_parts.canvas.isMaskShown();
        }
        m_tool = tool;
        showState(m_parts.document.state());
        m_parts.canvas.setMaskShown(true);
        m_parts.canvas.setTool(tool == MaskTool::Outline ? static_cast<CanvasTool*>(&m_outline)
                                                         : &m_brush);
    }
    emit toolChanged(m_tool);
}

void MaskEditor::setOptions(const MaskBrushOptions& options)
{
    MaskBrushOptions sane = options;
    sane.size = std::clamp(options.size, 1.0, kLargestSize);
    sane.hardness = std::clamp(options.hardness, 0.0, 1.0);
    sane.opacity = std::clamp(options.opacity, 0.01, 1.0);
    m_brush.setOptions(sane);
    m_parts.canvas.update();
    emit optionsChanged(sane);
}

void MaskEditor::takeBrush(MaskTool tool, bool erase)
{
    MaskBrushOptions options = m_brush.options();
    options.erase = erase;
    setOptions(options);
    setTool(tool);
}

void MaskEditor::scaleBrush(double factor)
{
    MaskBrushOptions options = m_brush.options();
    const double scaled = std::round(options.size * factor);
    options.size = scaled != options.size ? scaled : options.size + (factor > 1 ? 1 : -1);
    setOptions(options);
}

void MaskEditor::hardenBrush(double step)
{
    MaskBrushOptions options = m_brush.options();
    options.hardness = std::round((options.hardness + step) * 100) / 100;
    setOptions(options);
}

void MaskEditor::finishStroke(const std::shared_ptr<const core::MaskStroke>& stroke)
{
    if (m_tool == MaskTool::SmartBrush) {
        followEdges(stroke);
        return;
    }
    paint(stroke->coverage(), stroke->brush(),
          stroke->brush().paint == core::MaskPaint::Add ? tr("Brush stroke") : tr("Eraser stroke"));
}

void MaskEditor::followEdges(const std::shared_ptr<const core::MaskStroke>& stroke)
{
    m_lane.post(m_turn++, [this, stroke, picture = m_picture](const std::stop_token&) {
        try {
            const core::TiledMask coverage = core::smartCoverage(*stroke, *picture);
            QMetaObject::invokeMethod(
                this,
                [this, stroke, coverage, picture] {
                    if (picture == m_picture) {
                        paint(coverage, stroke->brush(), tr("Smart brush stroke"));
                    }
                },
                Qt::QueuedConnection);
        } catch (const core::Error& error) {
            QMetaObject::invokeMethod(
                this, [this, text = translated(error.what())] { emit failed(text); },
                Qt::QueuedConnection);
        }
    });
}

void MaskEditor::fillOutline(const std::vector<core::BrushPoint>& corners, bool secondary)
{
    const MaskBrushOptions& options = m_brush.options();
    const bool erase = (options.erase != options.inverted) != secondary;
    paint(core::polygonCoverage(m_picture->size(), corners),
          {.opacity = options.opacity,
           .paint = erase ? core::MaskPaint::Erase : core::MaskPaint::Add},
          tr("Fill outline"));
}

void MaskEditor::paint(const core::TiledMask& coverage, const core::Brush& brush,
                       const QString& text)
{
    const core::TiledMask before = base();
    if (before.size() != coverage.size()) {
        return; // of a photograph that has gone
    }
    core::TiledMask after = core::painted(before, coverage, brush.opacity, brush.paint);
    if (after == before) {
        showState(m_parts.document.state());
        return;
    }
    change(std::move(after), text);
}

void MaskEditor::change(core::TiledMask mask, const QString& text)
{
    PortraitState next = m_parts.document.state();
    next.painted = std::make_shared<const core::TiledMask>(std::move(mask));
    m_parts.document.change(next, text);
}

void MaskEditor::clear()
{
    if (m_picture) {
        const bool inverted = m_parts.document.state().mask.inverted;
        change(core::TiledMask(m_picture->size(), inverted ? 255 : 0), tr("Clear mask"));
    }
}

} // namespace ui
