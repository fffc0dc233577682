#include "ui/daynight/daynight_panel.h"

#include "ui/daynight/brightness_meter.h"
#include "ui/settings/file_name.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/parameter_slider.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kGroupSpace = 16;
const QString kAnotherFile = QStringLiteral("?");

/// One of several, underlined as the shown workspace is.
class GoalButton final : public QToolButton {
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QToolButton::paintEvent(event);
        if (isChecked()) {
            QPainter(this).fillRect(3, height() - 3, width() - 6, 2, kAccent);
        }
    }
};

} // namespace

DayNightPanel::DayNightPanel(QWidget* parent)
    : QWidget(parent)
    , m_goals(new QButtonGroup(this))
    , m_chosen(new QLabel(this))
    , m_strength(new ParameterSlider({.name = tr("strength"),
                                      .explanation = tr("How much of the change: from the picture "
                                                        "as it is to all of it. Above, the light "
                                                        "is mixed as light itself adds up."),
                                      .minimum = 0,
                                      .maximum = 1,
                                      .initial = 1,
                                      .shownFactor = 100,
                                      .decimals = 0,
                                      .suffix = tr(" %")},
                                     this))
    , m_meter(new BrightnessMeter(this))
    , m_detail(new QComboBox(this))
    , m_model(new QComboBox(this))
    , m_presets(new QPushButton(tr("Presets"), this))
    , m_export(new QPushButton(tr("Export…"), this))
    , m_exportAll(new QPushButton(tr("Export all…"), this))
    , m_lut(new QPushButton(tr("Look-up table…"), this))
{
    setFixedWidth(kWidth);
    setAccessibleName(tr("Change"));
    buildLayout();
    connectParts();
    showLook({});
    showDirection({});
    setPictureCount(0);
}

DayNightPanel::~DayNightPanel() = default;

void DayNightPanel::buildLayout()
{
    constexpr int kFewLetters = 8;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(4);
    addGoals(*layout);
    layout->addSpacing(kGroupSpace);
    layout->addWidget(makeCaption(tr("Change"), this));
    m_strength->setAccessibleName(tr("strength"));
    layout->addWidget(m_strength);
    addDetail(*layout);
    layout->addSpacing(kGroupSpace);
    layout->addWidget(makeCaption(tr("Brightness"), this));
    layout->addWidget(m_meter);
    layout->addSpacing(kGroupSpace);
    layout->addWidget(makeCaption(tr("Network"), this));
    m_model->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_model->setMinimumContentsLength(kFewLetters);
    m_model->setAccessibleName(tr("The networks that change the light"));
    m_model->setToolTip(m_model->accessibleName());
    layout->addWidget(m_model);
    layout->addStretch();
    addFoot(*layout);
}

void DayNightPanel::addGoals(QVBoxLayout& layout)
{
    layout.addWidget(makeCaption(tr("Direction"), this));
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    const auto add = [&](DayNightGoal goal, const QString& text, const QString& explanation) {
        auto* button = new GoalButton(this);
        button->setText(text);
        button->setToolTip(explanation);
        button->setAccessibleName(explanation);
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setMinimumHeight(28);
        button->setFocusPolicy(Qt::StrongFocus);
        m_goals->addButton(button, static_cast<int>(goal));
        row->addWidget(button);
    };
    add(DayNightGoal::Automatic, tr("Automatic"),
        tr("Bright pictures become night, dark ones day (A)"));
    add(DayNightGoal::Night, tr("To night"), tr("All pictures become night (N)"));
    add(DayNightGoal::Day, tr("To day"), tr("All pictures become day (D)"));
    layout.addLayout(row);
    m_chosen->setFont(smallFont());
    m_chosen->setForegroundRole(QPalette::PlaceholderText);
    m_chosen->setWordWrap(true);
    m_chosen->setMinimumHeight(m_chosen->fontMetrics().lineSpacing());
    layout.addWidget(m_chosen);
}

void DayNightPanel::addDetail(QVBoxLayout& layout)
{
    using core::translate::Detail;
    m_detail->addItem(tr("keeps the picture's detail"), static_cast<int>(Detail::Guided));
    m_detail->addItem(tr("detail from the network"), static_cast<int>(Detail::Network));
    m_detail->setAccessibleName(tr("Where the detail comes from"));
    m_detail->setToolTip(tr("The network sees a small picture, and only its change of light is "
                            "brought to the large one; or it paints every pixel itself, which is "
                            "slower, and may be bolder"));
    layout.addWidget(m_detail);
}

void DayNightPanel::addFoot(QVBoxLayout& layout)
{
    constexpr int kHeight = 32;
    for (QPushButton* button : {m_presets, m_export, m_exportAll, m_lut}) {
        button->setMinimumHeight(kHeight);
    }
    m_presets->setToolTip(tr("Looks with a name: load one, or save this"));
    m_export->setToolTip(tr("Write the shown picture, or the video, to a file (Ctrl+E)"));
    m_exportAll->setToolTip(tr("Change everything in the list and write it to a folder"));
    m_lut->setToolTip(tr("Write the change of colour as a .cube file, which Resolve, Premiere and "
                         "OBS load"));
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_presets);
    first->addWidget(m_export, /*stretch=*/1);
    auto* second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_lut);
    second->addWidget(m_exportAll, /*stretch=*/1);
    layout.addLayout(second);
    layout.addSpacing(4);
    layout.addLayout(first);
}

void DayNightPanel::connectParts()
{
    connect(m_goals, &QButtonGroup::idClicked, this, [this](int id) {
        DayNightLook next = m_look;
        next.goal = static_cast<DayNightGoal>(id);
        emit edited(next, tr("Direction"), {});
    });
    connect(m_strength, &ParameterSlider::edited, this, [this](double value) {
        DayNightLook next = m_look;
        next.strength = value;
        emit edited(next, tr("Strength"), QStringLiteral("strength"));
    });
    connect(m_strength, &ParameterSlider::gestureBegan, this, &DayNightPanel::gestureBegan);
    connect(m_strength, &ParameterSlider::gestureEnded, this, &DayNightPanel::gestureEnded);
    connect(m_detail, &QComboBox::activated, this, [this] {
        DayNightLook next = m_look;
        next.detail = static_cast<core::translate::Detail>(m_detail->currentData().toInt());
        emit edited(next, tr("Source of detail"), {});
    });
    connect(m_model, &QComboBox::activated, this, &DayNightPanel::chooseModel);
    connect(m_export, &QPushButton::clicked, this, &DayNightPanel::exportRequested);
    connect(m_exportAll, &QPushButton::clicked, this, &DayNightPanel::exportAllRequested);
    connect(m_lut, &QPushButton::clicked, this, &DayNightPanel::lutRequested);
}

void DayNightPanel::showLook(const DayNightLook& look)
{
    m_look = look;
    m_goals->button(static_cast<int>(look.goal))->setChecked(true);
    m_strength->setValue(look.strength);
    m_detail->setCurrentIndex(m_detail->findData(static_cast<int>(look.detail)));
    fillModels();
}

void DayNightPanel::showDirection(std::optional<core::translate::Direction> direction)
{
    const bool says = direction && m_look.goal == DayNightGoal::Automatic;
    m_chosen->setText(!says ? QString()
                          : *direction == core::translate::Direction::ToNight
                          ? tr("This one becomes night.")
                          : tr("This one becomes day."));
}

void DayNightPanel::setPictureCount(int count)
{
    m_export->setEnabled(count > 0);
    m_lut->setEnabled(count > 0);
    m_exportAll->setEnabled(count > 1);
    m_exportAll->setText(count > 1 ? tr("Export all %1…").arg(count) : tr("Export all…"));
}

void DayNightPanel::setModels(const std::vector<NamedTranslator>& models)
{
    m_models = models;
    fillModels();
}

void DayNightPanel::setPresetMenu(QMenu* menu)
{
    m_presets->setMenu(menu);
}

void DayNightPanel::fillModels()
{
    const QSignalBlocker blocker(m_model);
    m_model->clear();
    m_model->addItem(tr("the program's own"), QString());
    for (const NamedTranslator& model : m_models) {
        m_model->addItem(QString::fromStdString(model.name), toText(model.file));
    }
    const QString chosen = toText(m_look.model);
    if (m_model->findData(chosen) < 0) {
        m_model->addItem(toText(m_look.model.stem()), chosen);
    }
    m_model->addItem(tr("Another file…"), kAnotherFile);
    m_model->setCurrentIndex(m_model->findData(chosen));
}

void DayNightPanel::chooseModel()
{
    const QString file = m_model->currentData().toString();
    if (file == kAnotherFile) {
        fillModels();
        askForModel();
        return;
    }
    DayNightLook next = m_look;
    next.model = toPath(file);
    emit edited(next, tr("Network"), {});
}

void DayNightPanel::askForModel()
{
    auto* dialog
        = new QFileDialog(this, tr("Choose a network"), {}, tr("Networks (*.safetensors)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        DayNightLook next = m_look;
        next.model = toPath(file);
        emit edited(next, tr("Network"), {});
    });
    dialog->open();
}

} // namespace ui
