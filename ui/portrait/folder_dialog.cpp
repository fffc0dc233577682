#include "ui/portrait/folder_dialog.h"

#include "ui/settings/file_name.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace ui {

FolderDialog::FolderDialog(Start start, QWidget* parent)
    : QDialog(parent)
    , m_start(std::move(start))
    , m_format(new QComboBox(this))
    , m_note(new QLabel(this))
{
    constexpr int kWidth = 520;
    setWindowTitle(tr("Paint a folder with this look"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 20);
    form->setVerticalSpacing(8);
    m_from = addFolder(tr("Pictures of"), m_start.from);
    m_to = addFolder(tr("Write to"), m_start.to);
    m_format->addItem(tr("PNG"), QStringLiteral("png"));
    m_format->addItem(tr("JPEG"), QStringLiteral("jpg"));
    m_format->addItem(tr("TIFF"), QStringLiteral("tif"));
    m_format->addItem(tr("WebP"), QStringLiteral("webp"));
    m_format->addItem(tr("OpenEXR"), QStringLiteral("exr"));
    m_format->setAccessibleName(tr("Format"));
    form->addRow(tr("Format"), m_format);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(2 * m_note->fontMetrics().lineSpacing());
    form->addRow(m_note);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Paint"), QDialogButtonBox::AcceptRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(kWidth);
    judge();
}

FolderDialog::~FolderDialog() = default;

QLineEdit* FolderDialog::addFolder(const QString& name, const QString& folder)
{
    auto* line = new QLineEdit(folder, this);
    line->setAccessibleName(name);
    auto* browse = new QPushButton(tr("Browse…"), this);
    auto* row = new QHBoxLayout;
    row->addWidget(line, /*stretch=*/1);
    row->addWidget(browse);
    static_cast<QFormLayout*>(layout())->addRow(name, row);
    connect(line, &QLineEdit::textChanged, this, &FolderDialog::judge);
    connect(browse, &QPushButton::clicked, this, [this, line, name] {
        auto* dialog = new QFileDialog(this, name, line->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, line, &QLineEdit::setText);
        dialog->open();
    });
    return line;
}

FolderChoice FolderDialog::choice() const
{
    FolderChoice choice{.target = toPath(m_to->text()),
                        .extension = m_format->currentData().toString().toStdString()};
    QStringList patterns;
    for (const std::string& extension : m_start.extensions) {
        patterns << QStringLiteral("*.") + QString::fromStdString(extension);
    }
    const QDir folder(m_from->text());
    for (const QFileInfo& file : folder.entryInfoList(patterns, QDir::Files, QDir::Name)) {
        choice.pictures.push_back(toPath(file.absoluteFilePath()));
    }
    return choice;
}

void FolderDialog::judge()
{
    if (m_from == nullptr || m_to == nullptr || m_accept == nullptr) {
        return; // still being built
    }
    const bool hasTarget = QFileInfo(m_to->text()).isDir();
    const auto count = m_from->text().isEmpty() ? 0 : static_cast<int>(choice().pictures.size());
    const bool same = QDir(m_from->text()) == QDir(m_to->text());
    m_accept->setEnabled(count > 0 && hasTarget);
    if (count == 0) {
        m_note->setText(tr("There are no pictures in the first folder."));
    } else if (!hasTarget) {
        m_note->setText(tr("The folder to write to does not exist."));
    } else {
        m_note->setText(tr("%n picture(s). The person is looked for in each; files that exist "
                           "already are left as they are.",
                           nullptr, count)
                        + (same ? QStringLiteral(" ") + tr("They are written beside the originals.")
                                : QString()));
    }
}

} // namespace ui
