/// @file Structure and manner at once: a pad over small previews.

#pragma once

#include "ui/portrait/alpha_sheet.h"

#include <QFrame>
#include <QImage>

#include <map>
#include <utility>
#include <vector>

namespace ui {

/// A popup whose right is more manner (alpha_2) and whose top is more structure (alpha_1). Passive:
/// shows the cells that it is given and emits what the user points at.
class AlphaPad final : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlphaPad)

public:
    explicit AlphaPad(QWidget* parent = nullptr);
    ~AlphaPad() override;

    /// Opens beside `place` (global) for a region; other settings than before empty the sheet.
    void open(Region region, const core::stylize::PortraitSettings& settings, QPoint place);

    /// Shows where the region's pair is now.
    void showSettings(const core::stylize::PortraitSettings& settings);
    void showCell(const SheetCell& cell);
    Region region() const { return m_region; }

    /// The cells that have no picture yet.
    std::vector<SheetPlace> missingCells() const;

signals:
    void opened();
    void edited(double structure, double manner);
    void gestureBegan();
    void gestureEnded();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF field() const;
    void pointAt(QPointF point);
    void drawMarker(QPainter& painter) const;
    const core::stylize::RegionSettings& shown() const { return settingsOf(m_settings, m_region); }

    Region m_region = Region::Background;
    core::stylize::PortraitSettings m_settings;
    core::stylize::PortraitSettings m_sheetOf; ///< what the cells were ordered with
    std::map<std::pair<int, int>, QImage> m_cells;
    bool m_pointing = false;
};

} // namespace ui
