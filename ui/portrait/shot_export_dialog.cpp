#include "ui/portrait/shot_export_dialog.h"

#include "core/base/numbered_files.h"
#include "ui/portrait/shot_format.h"
#include "ui/settings/file_name.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

namespace fs = std::filesystem;

bool isThere(const fs::path& file)
{
    std::error_code unreadable;
    return fs::exists(file, unreadable);
}

} // namespace

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
    m_quality->setRange(1, 100);
    m_quality->setValue(95);
    for (const auto& [name, rate] : usualRates()) {
        m_rate->addItem(tr("%1 a second").arg(name));
    }
    m_rate->setCurrentIndex(kUsualRate);
    m_sound->setChecked(m_source.facts.hasAudio);
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

fs::path ShotExportDialog::output() const
{
    const ShotFormat& format = shotFormats()[static_cast<std::size_t>(m_kind->currentIndex())];
    const fs::path place = toPath(m_place->text());
    return format.isVideo ? place : place / (m_source.name + ".######." + format.extension);
}

/// Why it cannot be exported so; empty if it can.
QString ShotExportDialog::problem() const
{
    const ShotFormat& format = shotFormats()[static_cast<std::size_t>(m_kind->currentIndex())];
    const QFileInfo place(m_place->text());
    if (m_first->value() > m_last->value()) {
        return tr("The first frame comes after the last.");
    }
    if (place.fileName().isEmpty()) {
        return format.isVideo ? tr("The file needs a name.") : tr("The folder needs a name.");
    }
    if (format.isVideo && place.suffix().toLower() != QString::fromStdString(format.extension)) {
        return tr("The name must end with .%1.").arg(QString::fromStdString(format.extension));
    }
    if (!QFileInfo(place.path()).isDir()) {
        return tr("The folder %1 does not exist.").arg(place.path());
    }
    const bool overInput = std::ranges::any_of(m_source.inputs, [&](const fs::path& input) {
        std::error_code ignored;
        return output() == input || fs::equivalent(output(), input, ignored);
    });
    return overInput ? tr("This is what it is made from. Choose another name.") : QString();
}

/// An earlier export has left frames there, finished or not.
bool ShotExportDialog::isContinued() const
{
    const ShotFormat& format = shotFormats()[static_cast<std::size_t>(m_kind->currentIndex())];
    const fs::path folder
        = format.isVideo ? fs::path(output().string() + ".frames") : output().parent_path();
    return isThere(folder / "manifest.json");
}

bool ShotExportDialog::replaces() const
{
    const auto pattern = core::numberPattern(output());
    if (!pattern) {
        return isThere(output());
    }
    const auto files = isContinued() ? std::nullopt : core::filesOf(*pattern);
    return files && files->first <= m_last->value() && files->last >= m_first->value();
}

QString ShotExportDialog::consequence() const
{
    QStringList sentences;
    const auto pattern = core::numberPattern(output());
    if (pattern) {
        sentences << tr("%n picture(s), %1 to %2.", nullptr, m_last->value() - m_first->value() + 1)
                         .arg(toText(pattern->file(m_first->value()).filename()),
                              toText(pattern->file(m_last->value()).filename()));
    }
    if (replaces()) {
        sentences << (pattern ? tr("Some exist already and would be replaced.")
                              : tr("%1 exists already and would be replaced.")
                                    .arg(toText(output().filename())));
    }
    if (isContinued() && !m_anew->isChecked()) {
        sentences << tr("An export has left frames there; it goes on with the next one, if "
                        "everything is as it was then.");
    }
    if (m_source.masksByHand > 0) {
        sentences << tr("%n frame(s) keep the mask made by hand; in the others the person is "
                        "found.",
                        nullptr, m_source.masksByHand);
    }
    return sentences.join(u' ');
}

void ShotExportDialog::judge()
{
    const QString reason = problem();
    m_accept->setEnabled(reason.isEmpty());
    m_accept->setText(reason.isEmpty() && replaces() ? tr("Replace") : tr("Export"));
    m_anew->setVisible(reason.isEmpty() && isContinued());
    m_note->setText(reason.isEmpty() ? consequence() : reason);
}

core::video::ShotExport ShotExportDialog::choice() const
{
    using core::video::Begin;
    using core::video::Sound;
    const ShotFormat& format = shotFormats()[static_cast<std::size_t>(m_kind->currentIndex())];
    const auto rate = usualRates()[static_cast<std::size_t>(m_rate->currentIndex())].second;
    const bool anew = !m_anew->isHidden() && m_anew->isChecked();
    return {.content = m_source.content,
            .frames = {.first = m_first->value(), .last = m_last->value()},
            .output = output(),
            .write = {.bitsPerChannel = format.isDeep ? m_bits->currentData().toInt() : 8,
                      .quality = m_quality->value()},
            .rate = rate,
            .sound = m_sound->isChecked() ? Sound::Copied : Sound::None,
            .begin = anew ? Begin::Anew : Begin::Continue};
}

} // namespace ui
