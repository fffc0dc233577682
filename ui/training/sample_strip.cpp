#include "ui/training/sample_strip.h"

#include "ui/settings/file_name.h"
#include "ui/training/sample_sheets.h"
#include "ui/training/sheet_view.h"
#include "ui/widgets/caption.h"

#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kShownLane = 0;
constexpr int kHeldLane = 1;

} // namespace

SampleStrip::SampleStrip(QWidget* parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_step(new QLabel(this))
    , m_hold(new QToolButton(this))
    , m_held(new SheetView(this))
    , m_view(new SheetView(this))
{
    setAccessibleName(tr("Samples"));
    buildLayout();
    connect(m_slider, &QSlider::valueChanged, this, &SampleStrip::show);
    connect(m_hold, &QToolButton::toggled, this, &SampleStrip::hold);
    show(-1);
}

SampleStrip::~SampleStrip() = default;

void SampleStrip::buildLayout()
{
    m_slider->setAccessibleName(tr("Through time"));
    m_slider->setToolTip(tr("From the first sample to the newest"));
    m_hold->setText(tr("Hold"));
    m_hold->setCheckable(true);
    m_hold->setToolTip(tr("Keeps this sheet on the left, to compare others with"));
    m_step->setFont(smallFont());
    m_step->setMinimumWidth(90);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(8);
    row->addWidget(makeCaption(tr("Samples"), this));
    row->addWidget(m_slider, /*stretch=*/1);
    row->addWidget(m_step);
    row->addWidget(m_hold);
    auto* views = new QHBoxLayout;
    views->setSpacing(4);
    views->addWidget(m_held, /*stretch=*/1);
    views->addWidget(m_view, /*stretch=*/1);
    m_held->setVisible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addLayout(views, /*stretch=*/1);
}

void SampleStrip::showFolder(const std::filesystem::path& folder)
{
    if (folder != m_folder) {
        m_folder = folder;
        m_sheets.clear();
        m_hold->setChecked(false);
        m_slider->setRange(0, 0);
    }
    refresh();
}

void SampleStrip::refresh()
{
    const bool followed = m_slider->value() == m_slider->maximum();
    auto found = sampleSheets(m_folder);
    std::vector<Sheet> sheets(found.begin(), found.end());
    if (sheets == m_sheets && !sheets.empty()) {
        return;
    }
    m_sheets = std::move(sheets);
    const int last = static_cast<int>(m_sheets.size()) - 1;
    const int before = m_slider->value();
    {
        const QSignalBlocker quiet(m_slider);
        m_slider->setRange(0, std::max(0, last));
        m_slider->setValue(followed ? last : before);
    }
    m_slider->setEnabled(last > 0);
    m_hold->setEnabled(last >= 0);
    show(last < 0 ? -1 : m_slider->value());
}

void SampleStrip::show(int index)
{
    if (index < 0 || index >= count()) {
        m_step->clear();
        m_view->showText(tr("Pictures of what it can do appear here with the first sample."));
        return;
    }
    const auto& [step, file] = m_sheets[static_cast<std::size_t>(index)];
    m_step->setText(stepText(step));
    load(*m_view, kShownLane, file, stepText(step));
}

void SampleStrip::hold(bool held)
{
    m_held->setVisible(held);
    if (held && count() > 0) {
        const auto& [step, file] = m_sheets[static_cast<std::size_t>(m_slider->value())];
        load(*m_held, kHeldLane, file, stepText(step));
    }
}

void SampleStrip::load(SheetView& view, int lane, const std::filesystem::path& file,
                       const QString& caption)
{
    m_lane.post(lane, [this, &view, file, caption](const std::stop_token& stop) {
        const QImage sheet = QImageReader(toText(file)).read();
        if (stop.stop_requested()) {
            return;
        }
        QMetaObject::invokeMethod(
            this, [&view, sheet, caption] { view.showSheet(sheet, caption); },
            Qt::QueuedConnection);
    });
}

std::int64_t SampleStrip::shownStep() const
{
    return m_sheets.empty() ? 0 : m_sheets[static_cast<std::size_t>(m_slider->value())].first;
}

bool SampleStrip::isShown() const
{
    return m_view->hasSheet();
}

} // namespace ui
