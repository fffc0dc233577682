/// @file Curves and samples of runs.

#pragma once

#include "ui/training/run_curves.h"

#include <QWidget>

class QComboBox;
class QSlider;
class QToolButton;

namespace ui {

class LossPlot;
class SampleStrip;

/// The plot with its controls, and the samples below it. Passive.
class WatchView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchView)

public:
    explicit WatchView(QWidget* parent = nullptr);
    ~WatchView() override;

    LossPlot& plot() { return *m_plot; }
    SampleStrip& samples() { return *m_samples; }
    CurveAxis axis() const;

    /// What the axis says at its foot.
    QString axisTitle() const;

    /// Whether losses are multiplied by what they count in the total.
    bool isWeighted() const;

signals:
    /// Curves are to be drawn over another axis, or weighted, or no longer.
    void viewChanged();

    /// The plot is to be written; the extension says how.
    void exportRequested();

private:
    QWidget* makeBar();
    QToolButton* makeButton(const QString& text, const QString& meaning);

    LossPlot* m_plot;
    SampleStrip* m_samples;
    QComboBox* m_axis;
    QSlider* m_smoothing;
    QToolButton* m_logarithmic;
    QToolButton* m_weighted;
};

} // namespace ui
