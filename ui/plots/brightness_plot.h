/// @file How bright the pictures of a collection are, as Figure 1 of the CycleGAN relighting paper.

#pragma once

#include "core/dataset/brightness_limits.h"

#include <QWidget>

#include <vector>

class QCPAxisRect;
class QCPItemRect;
class QCPItemStraightLine;
class QCPItemText;
class QCPLegend;
class QCustomPlot;

namespace ui {

/// A kind of pictures: all, or those labelled day or night.
struct BrightnessCurve {
    QString name = {};
    Qt::PenStyle line = Qt::SolidLine;
    std::vector<double> sorted = {}; ///< ascending, 0 to 1
};

/// Left the brightness in ascending order, right how many pictures there are of each; across both
/// the two limits, to be dragged, or moved with the arrow keys. Passive.
///
/// Left and Right choose the limit that Up and Down move; with Shift they move it finely.
class BrightnessPlot final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BrightnessPlot)

public:
    using Limits = core::dataset::BrightnessLimits;

    explicit BrightnessPlot(QWidget* parent = nullptr);
    ~BrightnessPlot() override;

    void showCurves(const std::vector<BrightnessCurve>& curves);
    void showLimits(const Limits& limits);

    /// Where a brightness is, in this widget's pixels from the top: for tests and tooltips.
    int placeOf(double brightness) const;

signals:
    void limitsEdited(const core::dataset::BrightnessLimits& limits);

    /// A limit was taken, and let go: all between is one gesture.
    void gestureBegan();
    void gestureEnded();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Limit { None, Night, Day };

    void makeRects();
    void makeItems(QCPAxisRect& rect, bool named);
    void addGraph(const BrightnessCurve& curve);
    void addBars(const std::vector<double>& values);
    void applyPalette();
    QColor colorOf(Limit limit) const;
    void drawLimits();
    void moveLimit(Limit limit, double value);
    Limit limitAt(double y) const;
    void press(double y);
    void move(double y);
    void release();

    /// What shows the limits in one of the two halves.
    struct Marks {
        QCPItemRect* night;
        QCPItemRect* day;
        QCPItemStraightLine* nightLine;
        QCPItemStraightLine* dayLine;
        QCPItemText* nightText; ///< null in the second half
        QCPItemText* dayText;
    };

    void drawMarks(const Marks& marks, QCPAxisRect& rect) const;

    QCustomPlot* m_plot;
    QCPLegend* m_legend = nullptr;
    QCPAxisRect* m_sorted = nullptr;
    QCPAxisRect* m_counts = nullptr;
    std::vector<Marks> m_marks;
    std::vector<BrightnessCurve> m_curves;
    Limits m_limits;
    Limit m_active = Limit::Night; ///< which the keys move
    Limit m_hovered = Limit::None;
    Limit m_dragged = Limit::None;
};

} // namespace ui
