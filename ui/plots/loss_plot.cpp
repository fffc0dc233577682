#include "ui/plots/loss_plot.h"

#include "ui/widgets/caption.h"
#include "ui/widgets/theme.h"

#include <qcustomplot.h>

#include <QElapsedTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr int kRedrawAfter = 100; // milliseconds
constexpr int kMostSeldom = 2000;
constexpr double kPause = 99; // of drawings, before the next that nobody asked for

QColor faded(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

} // namespace

LossPlot::LossPlot(QWidget* parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    setMinimumHeight(160);
    setAccessibleName(tr("Curves of the losses"));
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMouseTracking(true);
    m_plot->setNoAntialiasingOnDrag(true);
    m_plot->setPlottingHint(QCP::phFastPolylines);
    m_plot->setInteraction(QCP::iRangeDrag);
    m_plot->axisRect()->setRangeDrag(Qt::Horizontal);
    m_plot->axisRect()->setMinimumMargins(QMargins(8, 8, 12, 4));
    m_plot->installEventFilter(this);
    m_untilDrawn.setSingleShot(true);
    connect(&m_untilDrawn, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            drawNow();
        }
    });
    connect(m_plot, &QCustomPlot::mousePress, this, [this] { m_follows = false; });
    connect(m_plot->xAxis, QOverload<const QCPRange&>::of(&QCPAxis::rangeChanged), this,
            [this] { soon(); });
    connect(m_plot, &QCustomPlot::legendClick, this,
            [this](const QCPLegend*, const QCPAbstractLegendItem* item) {
                for (std::size_t index = 0; index < m_curves.size(); ++index) {
                    const auto* known = m_plot->legend->itemWithPlottable(m_curves[index].smooth);
                    if (item != nullptr && known == item) {
                        toggle(index);
                    }
                }
            });
    makeItems();
    applyPalette();
}

LossPlot::~LossPlot() = default;

void LossPlot::makeItems()
{
    m_cross = new QCPItemStraightLine(m_plot);
    m_cross->setVisible(false);
    m_readout = new QCPItemText(m_plot);
    m_readout->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_readout->setTextAlignment(Qt::AlignLeft);
    m_readout->setPadding(QMargins(8, 6, 8, 6));
    m_readout->setVisible(false);
    for (QCPLayerable* item : std::initializer_list<QCPLayerable*>{m_cross, m_readout}) {
        item->setLayer(QStringLiteral("overlay")); // above the curves
    }
    auto* beside = new QCPLayoutGrid; // nothing of a curve is hidden behind its name
    m_plot->plotLayout()->addElement(0, 1, beside);
    m_plot->plotLayout()->setColumnStretchFactor(1, 0.001);
    beside->addElement(0, 0, m_plot->legend);
    beside->addElement(1, 0, new QCPLayoutElement(m_plot));
    beside->setRowStretchFactor(0, 0.001);
    m_plot->legend->setVisible(true);
    m_plot->legend->setRowSpacing(0);
    m_plot->legend->setMargins(QMargins(4, 4, 8, 4));
}

/// Hues of like weight that no mark or button has; amber is only for what is active.
QColor LossPlot::colorOf(std::size_t index) const
{
    constexpr std::array<QRgb, 10> kOnDark{0x6fa8dc, 0x8fc97f, 0xd98ab5, 0x7fd1c7, 0xb9a3e3,
                                           0xc9c27a, 0xe08a7a, 0xb0b0b0, 0xa5d8f3, 0x9b8a72};
    constexpr std::array<QRgb, 10> kOnLight{0x1f6aa8, 0x3b8130, 0xa83d78, 0x1c857b, 0x6a4fb0,
                                            0x7d7420, 0xb0452f, 0x606060, 0x4aa3c8, 0x8a6b4a};
    const auto hue = index % kOnDark.size();
    return QColor(isDark(palette()) ? kOnDark[hue] : kOnLight[hue]);
}

void LossPlot::applyPalette()
{
    const QColor ink = palette().color(QPalette::WindowText);
    const QColor dim = palette().color(QPalette::PlaceholderText);
    m_plot->setBackground(palette().color(QPalette::Base));
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(QPen(dim));
        axis->setTickPen(QPen(dim));
        axis->setSubTickPen(QPen(dim));
        axis->setTickLabelColor(dim);
        axis->setLabelColor(dim);
        axis->setTickLabelFont(smallFont());
        axis->setLabelFont(smallFont());
        axis->grid()->setPen(QPen(faded(dim, 50), 1, Qt::DotLine));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    m_plot->legend->setFont(smallFont());
    m_plot->legend->setBorderPen(Qt::NoPen);
    m_plot->legend->setBrush(Qt::NoBrush);
    m_cross->setPen(QPen(dim, 1));
    m_readout->setFont(smallFont());
    m_readout->setColor(ink);
    m_readout->setBrush(faded(palette().color(QPalette::Window), 235));
    for (std::size_t index = 0; index < m_curves.size(); ++index) {
        const Drawn& drawn = m_curves[index];
        const QColor color = colorOf(index);
        drawn.raw->setPen(QPen(faded(color, 90), 1));
        drawn.smooth->setPen(QPen(color, drawn.curve.sparse ? 1 : 1.6));
        auto* name = m_plot->legend->itemWithPlottable(drawn.smooth);
        name->setTextColor(drawn.shown ? ink : faded(dim, 120));
        name->setVisible(true);
    }
    soon();
}

void LossPlot::showCurves(const std::vector<LossCurve>& curves, const QString& axis,
                          const QString& height)
{
    std::vector<QString> hidden;
    for (const Drawn& drawn : m_curves) {
        if (!drawn.shown) {
            hidden.push_back(drawn.curve.name);
        }
    }
    m_plot->clearPlottables();
    m_curves.clear();
    for (const LossCurve& curve : curves) {
        addDrawn(curve);
        m_curves.back().shown = std::ranges::count(hidden, curve.name) == 0;
    }
    m_plot->xAxis->setLabel(axis);
    m_plot->yAxis->setLabel(height);
    applyPalette();
}

void LossPlot::addDrawn(const LossCurve& curve)
{
    auto* raw = m_plot->addGraph();
    auto* smooth = m_plot->addGraph();
    raw->removeFromLegend();
    raw->setAntialiased(false);
    raw->setAdaptiveSampling(false); // as few points as pixels arrive here
    smooth->setAdaptiveSampling(false);
    smooth->setName(curve.name);
    if (curve.sparse) {
        smooth->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, 5));
    }
    m_curves.push_back({.curve = curve, .raw = raw, .smooth = smooth});
}

double LossPlot::drawNow()
{
    QElapsedTimer clock;
    clock.start();
    m_untilDrawn.stop();
    if (m_follows) {
        fitPlaces();
    }
    fill();
    fitHeight();
    drawMarks();
    m_plot->replot(QCustomPlot::rpImmediateRefresh);
    m_cost = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    return m_cost;
}

void LossPlot::soon()
{
    if (isVisible() && (!m_untilDrawn.isActive() || m_untilDrawn.remainingTime() > kRedrawAfter)) {
        m_untilDrawn.start(kRedrawAfter);
    }
}

void LossPlot::seldom()
{
    if (isVisible() && !m_untilDrawn.isActive()) {
        m_untilDrawn.start(
            std::clamp(static_cast<int>(kPause * m_cost), kRedrawAfter, kMostSeldom));
    }
}

} // namespace ui
