#include "ui/training/watch_view.h"

#include "ui/plots/loss_plot.h"
#include "ui/training/sample_strip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

WatchView::WatchView(QWidget* parent)
    : QWidget(parent)
    , m_plot(new LossPlot(this))
    , m_samples(new SampleStrip(this))
    , m_axis(new QComboBox(this))
    , m_smoothing(new QSlider(Qt::Horizontal, this))
    , m_logarithmic(makeButton(tr("Logarithmic"), tr("Equal heights are equal ratios")))
    , m_weighted(makeButton(tr("Weighted"),
                            tr("Each loss times its weight, as it counts in the total, through all "
                               "changes of the weight")))
{
    constexpr int kPlotHeight = 360;
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_plot);
    splitter->addWidget(m_samples);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({kPlotHeight, kPlotHeight / 2 * 3 / 2});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(splitter, /*stretch=*/1);
}

WatchView::~WatchView() = default;

QToolButton* WatchView::makeButton(const QString& text, const QString& meaning)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(meaning);
    button->setAccessibleName(text);
    return button;
}

QWidget* WatchView::makeBar()
{
    constexpr int kSmoothest = 100;
    constexpr int kUsual = 50;
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    m_axis->addItems({tr("by step"), tr("by epoch"), tr("by time")});
    m_axis->setAccessibleName(tr("What the curves are drawn over"));
    m_smoothing->setRange(0, kSmoothest);
    m_smoothing->setFixedWidth(140);
    m_smoothing->setAccessibleName(tr("Smoothing"));
    m_smoothing->setToolTip(tr("Mean of so many neighbours; the values themselves stay behind it"));
    m_logarithmic->setCheckable(true);
    m_weighted->setCheckable(true);
    auto* all = makeButton(tr("Show all"), tr("Back to the whole length (double click)"));
    auto* exported = makeButton(tr("Export…"), tr("The plot as PDF, SVG, PNG or CSV"));
    row->addWidget(m_axis);
    row->addSpacing(8);
    row->addWidget(new QLabel(tr("Smoothing"), bar));
    row->addWidget(m_smoothing);
    row->addWidget(m_logarithmic);
    row->addWidget(m_weighted);
    row->addStretch();
    row->addWidget(all);
    row->addWidget(exported);
    connect(m_axis, &QComboBox::activated, this, [this] {
        m_plot->showAll();
        emit viewChanged();
    });
    connect(m_smoothing, &QSlider::valueChanged, this,
            [this](int value) { m_plot->setSmoothing(double(value) / kSmoothest); });
    connect(m_logarithmic, &QToolButton::toggled, m_plot, &LossPlot::setLogarithmic);
    connect(m_weighted, &QToolButton::toggled, this, &WatchView::viewChanged);
    connect(all, &QToolButton::clicked, m_plot, &LossPlot::showAll);
    connect(exported, &QToolButton::clicked, this, &WatchView::exportRequested);
    m_smoothing->setValue(kUsual);
    return bar;
}

CurveAxis WatchView::axis() const
{
    return m_axis->currentIndex() == 0 ? CurveAxis::Step
        : m_axis->currentIndex() == 1  ? CurveAxis::Epoch
                                       : CurveAxis::Time;
}

bool WatchView::isWeighted() const
{
    return m_weighted->isChecked();
}

QString WatchView::axisTitle() const
{
    return m_axis->currentIndex() == 0 ? tr("step")
        : m_axis->currentIndex() == 1  ? tr("epoch")
                                       : tr("seconds");
}

} // namespace ui
