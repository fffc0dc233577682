/// @file Curves of trainings that grow while they are looked at.

#pragma once

#include "ui/plots/loss_curve.h"

#include <QTimer>
#include <QWidget>

#include <filesystem>
#include <utility>
#include <vector>

class QCPGraph;
class QCPItemStraightLine;
class QCPItemText;
class QCustomPlot;

namespace ui {

/// Draws curves of any length over one axis. Wheel and drag go along the axis, the height follows
/// what is seen; a double click shows all; a click in the legend hides a curve, a double click
/// there all others. Passive.
///
/// Redraws only while it is visible; after gestures at most ten times a second, for curves that
/// grow so seldom that it takes a hundredth of one core. GUI thread only.
class LossPlot final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LossPlot)

public:
    explicit LossPlot(QWidget* parent = nullptr);
    ~LossPlot() override;

    /// Replaces the curves; those that were hidden by name stay hidden. `height` says what their
    /// values are; may be empty.
    void showCurves(const std::vector<LossCurve>& curves, const QString& axis,
                    const QString& height = {});
    void showMarks(const std::vector<PlotMark>& marks);

    /// The curves have grown or were cut.
    void dataChanged();

    /// From 0, the values themselves, to 1, the mean over a tenth of all.
    void setSmoothing(double share);
    void setLogarithmic(bool logarithmic);

    /// Back to the whole length, which is followed while it grows.
    void showAll();
    void setCurveShown(const QString& name, bool shown);
    bool isCurveShown(const QString& name) const;

    /// Hides all curves but those of that term, of whatever run; all are shown again if it was so.
    void showOnly(const QString& term);
    std::pair<double, double> shownPlaces() const;

    /// What the crosshair says at a place, for tests and readers of screens.
    QString readout(double place) const;

    /// Draws at once and returns the milliseconds that took.
    double drawNow();

    /// As PDF, SVG, PNG or, of the values that are in view, CSV, by the name's extension.
    /// @throws core::Error if the file cannot be written.
    void exportTo(const std::filesystem::path& file);

signals:
    void curveToggled(const QString& name, bool shown);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Drawn {
        LossCurve curve;
        QCPGraph* raw;
        QCPGraph* smooth;
        bool shown = true;
    };

    void makeItems();
    void applyPalette();
    QColor colorOf(std::size_t index) const;
    void addDrawn(const LossCurve& curve);
    void fill();
    void fillCurve(const Drawn& drawn, double from, double to) const;
    std::size_t windowOf(const Drawn& drawn) const;
    void fitHeight();
    void fitPlaces();
    void drawMarks();
    void soon();
    void seldom();
    void point(double x);
    void leave();
    void zoom(double at, double factor);
    void toggle(std::size_t index);
    void doubleClick(const QPoint& place);
    QByteArray table() const;
    QByteArray drawing() const;

    QCustomPlot* m_plot;
    std::vector<Drawn> m_curves;
    std::vector<PlotMark> m_marks;
    std::vector<QCPItemStraightLine*> m_markLines;
    QCPItemStraightLine* m_cross = nullptr;
    QCPItemText* m_readout = nullptr;
    double m_smoothing = 0.3;
    bool m_follows = true; ///< the whole length is shown
    double m_cost = 0; ///< milliseconds of the last drawing
    QTimer m_untilDrawn;
};

} // namespace ui
