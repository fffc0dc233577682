#include "ui/dataset/limits_panel.h"

#include "ui/settings/file_name.h"
#include "ui/widgets/caption.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kGroupSpace = 14;

/// The end of a long name is what tells it from others.
QString shortened(const QString& text, const QWidget& widget)
{
    constexpr int kMargins = 24;
    return widget.fontMetrics().elidedText(text, Qt::ElideMiddle, LimitsPanel::kWidth - kMargins);
}

} // namespace

LimitsPanel::LimitsPanel(QWidget* parent)
    : QWidget(parent)
    , m_folder(new QLabel(this))
    , m_nightBelow(makeNumber(tr("night below"), tr("Pictures darker than this are night")))
    , m_dayAbove(makeNumber(tr("day above"), tr("Pictures brighter than this are day")))
    , m_scale(new QComboBox(this))
    , m_paper(new QPushButton(tr("0.4 and 0.6"), this))
    , m_otsu(new QPushButton(tr("Otsu's"), this))
    , m_fitted(new QPushButton(tr("By labels"), this))
    , m_labels(new QLabel(this))
    , m_openLabels(new QPushButton(tr("Open labels…"), this))
    , m_report(new QFormLayout)
    , m_build(new QPushButton(tr("Build training sets…"), this))
{
    setFixedWidth(kWidth);
    setAccessibleName(tr("Limits"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(4);
    addFolder(*layout);
    addLimits(*layout);
    addRules(*layout);
    addLabels(*layout);
    addReport(*layout);
    connectNumbers();
    connect(m_otsu, &QPushButton::clicked, this, &LimitsPanel::otsuRequested);
    connect(m_fitted, &QPushButton::clicked, this, &LimitsPanel::fittedRequested);
    connect(m_openLabels, &QPushButton::clicked, this, &LimitsPanel::openLabelsRequested);
    connect(m_build, &QPushButton::clicked, this, &LimitsPanel::buildRequested);
    showLabels({}, 0);
    setHasCollection(false);
}

LimitsPanel::~LimitsPanel() = default;

QDoubleSpinBox* LimitsPanel::makeNumber(const QString& name, const QString& explanation)
{
    auto* number = new QDoubleSpinBox(this);
    number->setRange(0, 1);
    number->setDecimals(3);
    number->setSingleStep(0.01);
    number->setKeyboardTracking(false);
    number->setAccessibleName(name);
    number->setToolTip(explanation);
    return number;
}

void LimitsPanel::addFolder(QVBoxLayout& layout)
{
    auto* open = new QPushButton(tr("Open folder…"), this);
    open->setToolTip(tr("All photographs in it and below it (Ctrl+O)"));
    connect(open, &QPushButton::clicked, this, &LimitsPanel::openFolderRequested);
    layout.addWidget(makeCaption(tr("Folder"), this));
    layout.addWidget(m_folder);
    layout.addWidget(open);
    layout.addSpacing(kGroupSpace);
}

void LimitsPanel::addLimits(QVBoxLayout& layout)
{
    m_scale->addItem(tr("relative"));
    m_scale->addItem(tr("absolute"));
    m_scale->setAccessibleName(tr("What brightness is measured by"));
    m_scale->setToolTip(
        tr("Relative: of the brightest picture, as in the paper; absolute: from 0 to 1"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(4);
    form->addRow(tr("night below"), m_nightBelow);
    form->addRow(tr("day above"), m_dayAbove);
    form->addRow(tr("scale"), m_scale);
    layout.addWidget(makeCaption(tr("Limits"), this));
    layout.addLayout(form);
}

void LimitsPanel::addRules(QVBoxLayout& layout)
{
    m_paper->setToolTip(tr("The paper's limits: 0.4 and 0.6 of the brightest picture"));
    m_otsu->setToolTip(tr("Limits between which the three groups differ most (Otsu 1979)"));
    m_fitted->setToolTip(
        tr("The widest night and day that agree with the labels for 95 of 100 pictures"));
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    for (QPushButton* button : {m_paper, m_otsu, m_fitted}) {
        button->setAccessibleName(button->toolTip());
        row->addWidget(button);
    }
    layout.addLayout(row);
    layout.addSpacing(kGroupSpace);
}

void LimitsPanel::addLabels(QVBoxLayout& layout)
{
    m_openLabels->setToolTip(
        tr("A CSV with the columns file and label (day, night): what a person has said"));
    m_labels->setWordWrap(true);
    layout.addWidget(makeCaption(tr("Labels"), this));
    layout.addWidget(m_labels);
    layout.addWidget(m_openLabels);
    layout.addSpacing(kGroupSpace);
}

void LimitsPanel::addReport(QVBoxLayout& layout)
{
    constexpr int kHeight = 32;
    m_report->setHorizontalSpacing(12);
    m_report->setVerticalSpacing(2);
    m_build->setMinimumHeight(kHeight);
    m_build->setToolTip(tr("Write trainA, trainB, testA, testB and a manifest (Ctrl+B)"));
    layout.addWidget(makeCaption(tr("Report"), this));
    layout.addLayout(m_report);
    layout.addStretch();
    layout.addWidget(m_build);
}

void LimitsPanel::connectNumbers()
{
    connect(m_nightBelow, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        const double day = m_dayAbove->value();
        emit limitsEdited({.nightBelow = std::min(value, day), .dayAbove = day},
                          tr("Limit of night"), QStringLiteral("night"));
    });
    connect(m_dayAbove, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        const double night = m_nightBelow->value();
        emit limitsEdited({.nightBelow = night, .dayAbove = std::max(value, night)},
                          tr("Limit of day"), QStringLiteral("day"));
    });
    connect(m_scale, &QComboBox::activated, this, [this](int index) {
        emit scaleChosen(index == 0 ? Scale::Relative : Scale::Absolute);
    });
    connect(m_paper, &QPushButton::clicked, this,
            [this] { emit limitsEdited({}, tr("The paper's limits"), {}); });
}

void LimitsPanel::showFolder(const std::filesystem::path& folder)
{
    m_folder->setText(shortened(toText(folder.filename()), *m_folder));
    m_folder->setToolTip(toText(folder));
}

void LimitsPanel::showState(const CollectionState& state)
{
    const QSignalBlocker night(m_nightBelow);
    const QSignalBlocker day(m_dayAbove);
    m_nightBelow->setValue(state.limits.nightBelow);
    m_dayAbove->setValue(state.limits.dayAbove);
    m_scale->setCurrentIndex(state.scale == Scale::Relative ? 0 : 1);
}

void LimitsPanel::showLabels(const std::filesystem::path& file, int count)
{
    m_labels->setVisible(!file.empty());
    m_labels->setText(
        tr("%1: %n picture(s) of the folder", nullptr, count).arg(toText(file.filename())));
    m_fitted->setEnabled(count > 0);
}

void LimitsPanel::showReport(const QList<std::pair<QString, QString>>& lines)
{
    while (m_report->rowCount() > 0) {
        m_report->removeRow(0);
    }
    for (const auto& [name, value] : lines) {
        auto* number = new QLabel(value, this);
        number->setAlignment(Qt::AlignRight);
        m_report->addRow(name, number);
    }
}

void LimitsPanel::setHasCollection(bool has)
{
    m_folder->setVisible(has);
    for (QWidget* part : std::initializer_list<QWidget*>{m_nightBelow, m_dayAbove, m_scale, m_paper,
                                                         m_otsu, m_openLabels, m_build}) {
        part->setEnabled(has);
    }
}

} // namespace ui
