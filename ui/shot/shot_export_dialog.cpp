#include "ui/shot/shot_export_dialog.h"

#include "ui/settings/file_name.h"
#include "ui/shot/shot_format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <utility>

namespace ui {

ShotExportDialog::ShotExportDialog(Source source, QWidget* parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_form(new QFormLayout(this))
    , m_first(new QSpinBox(this))
    , m_last(new QSpinBox(this))
    , m_kind(new QComboBox(this))
    , m_placeName(new QLabel(this))
    , m_place(new QLineEdit(this))
    , m_browse(new QPushButton(tr("Browse…"), this))
    , m_bits(new QComboBox(this))
    , m_quality(new QSpinBox(this))
    , m_rate(new QComboBox(this))
    , m_sound(new QCheckBox(tr("with the sound, unchanged"), this))
    , m_steady(new QCheckBox(tr("less flicker"), this))
    , m_anew(new QCheckBox(tr("begin anew: delete the frames that are there"), this))
    , m_note(new QLabel(this))
{
    setWindowTitle(tr("Export frames"));
    fill();
    buildLayout();
    takeKind();
    connectParts();
}

ShotExportDialog::~ShotExportDialog() = default;

void ShotExportDialog::fill()
{
    for (QSpinBox* box : {m_first, m_last}) {
        box->setRange(static_cast<int>(m_source.facts.first),
                      static_cast<int>(m_source.facts.first + m_source.facts.count - 1));
    }
    m_first->setValue(static_cast<int>(m_source.range.first));
    m_last->setValue(static_cast<int>(m_source.range.last));
    for (const ShotFormat& format : shotFormats()) {
        m_kind->addItem(format.name);
    }
    m_bits->addItem(tr("8 bit"), 8);
    m_bits->addItem(tr("16 bit"), 16);
    m_bits->setCurrentIndex(m_source.bitsPerChannel > 8 ? 1 : 0);
    m_quality->setRange(1, 100);
    m_quality->setValue(95);
    for (const auto& [name, rate] : usualRates()) {
        m_rate->addItem(tr("%1 a second").arg(name));
    }
    m_rate->setCurrentIndex(kUsualRate);
    m_sound->setChecked(m_source.facts.hasAudio);
    m_steady->setChecked(m_source.canSteady);
    m_steady->setVisible(m_source.canSteady);
    m_steady->setToolTip(tr("Mixes each frame with the one before, moved along with the picture"));
    const bool isVideo = m_source.facts.rate.numerator > 0;
    m_kind->setCurrentIndex(isVideo ? 0 : kFirstPictures);
}

void ShotExportDialog::buildLayout()
{
    m_place->setMinimumWidth(380);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_note->setAlignment(Qt::AlignTop);
    m_first->setAccessibleName(tr("First frame"));
    m_last->setAccessibleName(tr("Last frame"));
    m_kind->setAccessibleName(tr("Format"));
    m_bits->setAccessibleName(tr("Depth"));
    m_quality->setAccessibleName(tr("Quality"));
    m_rate->setAccessibleName(tr("Rate"));
    auto* place = new QWidget(this);
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_place, /*stretch=*/1);
    row->addWidget(m_browse);
    m_form->setContentsMargins(20, 20, 20, 16);
    m_form->setVerticalSpacing(10);
    m_form->addRow(tr("Frames"), makeFrames());
    m_form->addRow(tr("As"), m_kind);
    m_form->addRow(m_placeName, place);
    m_form->addRow(tr("Depth"), m_bits);
    m_form->addRow(tr("Quality"), m_quality);
    m_form->addRow(tr("Rate"), m_rate);
    m_form->addRow(QString(), m_sound);
    m_form->addRow(QString(), m_steady);
    m_form->addRow(QString(), m_anew);
    m_form->addRow(QString(), m_note);
    m_form->addRow(makeButtons());
}

QWidget* ShotExportDialog::makeFrames()
{
    auto* frames = new QWidget(this);
    auto* row = new QHBoxLayout(frames);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_first);
    row->addWidget(new QLabel(tr("to"), frames));
    row->addWidget(m_last);
    row->addStretch();
    return frames;
}

QWidget* ShotExportDialog::makeButtons()
{
    auto* frame = new QPushButton(tr("Only the shown frame…"), this);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    m_accept = new QPushButton(tr("Export"), this);
    m_accept->setDefault(true);
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(8);
    row->addWidget(frame);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_accept);
    connect(frame, &QPushButton::clicked, this, [this] {
        reject();
        emit frameRequested();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    return buttons;
}

void ShotExportDialog::connectParts()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ShotExportDialog::takeKind);
    connect(m_browse, &QPushButton::clicked, this, &ShotExportDialog::browse);
    connect(m_place, &QLineEdit::textChanged, this, &ShotExportDialog::judge);
    connect(m_anew, &QCheckBox::toggled, this, &ShotExportDialog::judge);
    connect(m_first, &QSpinBox::valueChanged, this, &ShotExportDialog::judge);
    connect(m_last, &QSpinBox::valueChanged, this, &ShotExportDialog::judge);
    connect(m_rate, &QComboBox::currentIndexChanged, this, &ShotExportDialog::judge);
}

/// Suggests a place for the format, and asks what it needs to know.
void ShotExportDialog::takeKind()
{
    const ShotFormat& format = shotFormats()[static_cast<std::size_t>(m_kind->currentIndex())];
    const bool toVideo = format.isVideo;
    const auto folder
        = m_place->text().isEmpty() ? m_source.folder : toPath(m_place->text()).parent_path();
    m_placeName->setText(toVideo ? tr("File") : tr("Folder"));
    m_place->setAccessibleName(m_placeName->text());
    m_place->setText(toText(folder / (m_source.name + (toVideo ? "." + format.extension : ""))));
    const auto show = [this](QWidget* field, bool shown) {
        field->setVisible(shown);
        if (auto* label = m_form->labelForField(field)) {
            label->setVisible(shown);
        }
    };
    show(m_bits, format.isDeep);
    show(m_quality, format.isLossy);
    show(m_rate, toVideo && m_source.facts.rate.numerator <= 0);
    show(m_sound, toVideo && m_source.facts.hasAudio);
    judge();
}

void ShotExportDialog::browse()
{
    const QFileInfo place(m_place->text());
    auto* dialog = new QFileDialog(this, tr("Export into"), place.path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        m_place->setText(folder + u'/' + QFileInfo(m_place->text()).fileName());
    });
    dialog->open();
}

} // namespace ui
