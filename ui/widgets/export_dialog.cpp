#include "ui/widgets/export_dialog.h"

#include "ui/settings/file_name.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <utility>

namespace ui {

using core::io::ColorProfileChoice;

namespace {

struct Format {
    const char* extension;
    const char* name;
    bool deep; ///< holds 16 bit
    bool lossy; ///< has a quality
    bool half; ///< holds half floats in linear light, without profile
};

constexpr Format kFormats[] = {{"png", "PNG", true, false, false},
                               {"jpg", "JPEG", false, true, false},
                               {"tif", "TIFF", true, false, false},
                               {"webp", "WebP", false, true, false},
                               {"exr", "OpenEXR", true, false, true}};

int formatOf(const QString& file)
{
    const QString extension = QFileInfo(file).suffix().toLower();
    const QString plain = extension == QStringLiteral("jpeg") ? QStringLiteral("jpg")
        : extension == QStringLiteral("tiff")                 ? QStringLiteral("tif")
                                                              : extension;
    for (int index = 0; index < static_cast<int>(std::size(kFormats)); ++index) {
        if (plain == QLatin1String(kFormats[index].extension)) {
            return index;
        }
    }
    return -1;
}

} // namespace

ExportDialog::ExportDialog(Source source, QWidget* parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_name(new QLineEdit(toText(m_source.suggestion), this))
    , m_browse(new QPushButton(tr("Folder…"), this))
    , m_format(new QComboBox(this))
    , m_bits(new QComboBox(this))
    , m_quality(new QSpinBox(this))
    , m_profile(new QComboBox(this))
    , m_metadata(new QCheckBox(tr("keep EXIF, XMP, IPTC and resolution"), this))
    , m_note(new QLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_accept(new QPushButton(this))
{
    setWindowTitle(tr("Export"));
    buildLayout();
    connectParts();
    judgeName();
    const qsizetype folder = m_name->text().lastIndexOf(u'/') + 1;
    const qsizetype dot = m_name->text().lastIndexOf(u'.');
    m_name->setSelection(static_cast<int>(folder), static_cast<int>(dot - folder));
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::buildLayout()
{
    for (const Format& format : kFormats) {
        m_format->addItem(QLatin1String(format.name));
    }
    m_quality->setRange(1, 100);
    m_quality->setValue(95);
    m_bits->setAccessibleName(tr("Depth"));
    m_profile->setAccessibleName(tr("Colours"));
    m_metadata->setChecked(true);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(2 * fontMetrics().height());
    m_note->setAlignment(Qt::AlignTop);
    m_accept->setDefault(true);
    m_name->setMinimumWidth(360);
    m_name->setAccessibleName(tr("File name"));

    auto* file = new QHBoxLayout;
    file->setSpacing(8);
    file->addWidget(m_name, /*stretch=*/1);
    file->addWidget(m_browse);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(20, 20, 20, 16);
    form->setVerticalSpacing(10);
    form->addRow(tr("File"), file);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Depth"), m_bits);
    form->addRow(tr("Quality"), m_quality);
    form->addRow(tr("Colours"), m_profile);
    form->addRow(QString(), m_metadata);
    form->addRow(QString(), m_note);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    form->addRow(buttons);
}

void ExportDialog::connectParts()
{
    connect(m_name, &QLineEdit::textChanged, this, &ExportDialog::judgeName);
    connect(m_format, &QComboBox::activated, this, &ExportDialog::applyFormat);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
}

void ExportDialog::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Export into"), QFileInfo(m_name->text()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        m_name->setText(folder + u'/' + QFileInfo(m_name->text()).fileName());
    });
    dialog->open();
}

void ExportDialog::applyFormat()
{
    const QFileInfo now(m_name->text());
    const Format& format = kFormats[m_format->currentIndex()];
    const QString stem = formatOf(m_name->text()) < 0 ? now.fileName() : now.completeBaseName();
    m_name->setText(now.path() + u'/' + stem + u'.' + QLatin1String(format.extension));
}

bool ExportDialog::isInput(const std::filesystem::path& file) const
{
    return std::ranges::any_of(m_source.inputs, [&](const std::filesystem::path& input) {
        std::error_code ignored;
        return file == input || std::filesystem::equivalent(file, input, ignored);
    });
}

void ExportDialog::judgeName()
{
    const QFileInfo file(m_name->text());
    const int format = formatOf(m_name->text());
    QString problem;
    if (file.completeBaseName().isEmpty()) {
        problem = tr("The file needs a name.");
    } else if (format < 0) {
        problem = tr("The name must end with .png, .jpg, .tif, .webp or .exr.");
    } else if (!QFileInfo(file.path()).isDir()) {
        problem = tr("The folder %1 does not exist.").arg(file.path());
    } else if (isInput(toPath(m_name->text()))) {
        problem = tr("This is one of the pictures that it is made from. Choose another name.");
    }
    const bool replaces = problem.isEmpty() && file.exists();
    m_accept->setEnabled(problem.isEmpty());
    m_accept->setText(replaces ? tr("Replace") : tr("Export"));
    m_note->setText(replaces ? tr("%1 exists already and would be replaced.").arg(file.fileName())
                             : problem);
    if (format >= 0) {
        const QSignalBlocker blocker(m_format);
        m_format->setCurrentIndex(format);
        m_quality->setEnabled(kFormats[format].lossy);
        if (format != std::exchange(m_shownFormat, format)) {
            offerDepths();
            offerColors();
        }
    }
}

void ExportDialog::offerDepths()
{
    const Format& format = kFormats[m_shownFormat];
    m_bits->clear();
    if (format.half) {
        m_bits->addItem(tr("half floats"), 16);
    } else {
        m_bits->addItem(tr("8 bit"), 8);
    }
    if (format.deep && !format.half) {
        m_bits->addItem(tr("16 bit"), 16);
        m_bits->setCurrentIndex(m_source.bitsPerChannel > 8 ? 1 : 0);
    }
    m_bits->setEnabled(m_bits->count() > 1);
}

void ExportDialog::offerColors()
{
    const bool half = kFormats[m_shownFormat].half;
    m_profile->clear();
    m_profile->addItem(half ? tr("linear light, as OpenEXR's readers expect") : tr("sRGB"));
    if (m_source.hasProfile && !half) {
        m_profile->addItem(tr("the photograph's own profile"));
    }
    m_profile->setEnabled(m_profile->count() > 1);
}

ExportChoice ExportDialog::choice() const
{
    return {.file = toPath(m_name->text()),
            .options = {.bitsPerChannel = m_bits->currentData().toInt(),
                        .quality = m_quality->value(),
                        .profile = m_profile->currentIndex() == 1 ? ColorProfileChoice::Original
                                                                  : ColorProfileChoice::Srgb,
                        .keepMetadata = m_metadata->isChecked()}};
}

} // namespace ui
