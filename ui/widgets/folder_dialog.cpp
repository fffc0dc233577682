#include "ui/widgets/folder_dialog.h"

#include "ui/settings/file_name.h"
#include "ui/widgets/folder_line.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
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
    setWindowTitle(m_start.title);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 20);
    form->setVerticalSpacing(8);
    if (m_start.pictures.empty()) {
        m_from = addFolder(tr("Pictures of"), m_start.from);
    }
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
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    m_accept = new QPushButton(m_start.accept, this);
    cancel->setAutoDefault(false);
    m_accept->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    form->addRow(buttons);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    setMinimumWidth(kWidth);
    judge();
}

FolderDialog::~FolderDialog() = default;

FolderLine* FolderDialog::addFolder(const QString& name, const QString& folder)
{
    auto* line = new FolderLine(name, folder, this);
    static_cast<QFormLayout*>(layout())->addRow(name, line);
    connect(line, &FolderLine::edited, this, &FolderDialog::judge);
    return line;
}

std::vector<std::filesystem::path> FolderDialog::pictures() const
{
    if (m_from == nullptr) {
        return m_start.pictures;
    }
    std::vector<std::filesystem::path> found;
    if (m_from->folder().isEmpty()) {
        return found;
    }
    QStringList patterns;
    for (const std::string& extension : m_start.extensions) {
        patterns << QStringLiteral("*.") + QString::fromStdString(extension);
    }
    const QDir folder(m_from->folder());
    for (const QFileInfo& file : folder.entryInfoList(patterns, QDir::Files, QDir::Name)) {
        found.push_back(toPath(file.absoluteFilePath()));
    }
    return found;
}

FolderChoice FolderDialog::choice() const
{
    return {.pictures = pictures(),
            .target = toPath(m_to->folder()),
            .extension = m_format->currentData().toString().toStdString()};
}

void FolderDialog::judge()
{
    if (m_to == nullptr || m_accept == nullptr) {
        return; // still being built
    }
    const bool hasTarget = QFileInfo(m_to->folder()).isDir();
    const int count = static_cast<int>(pictures().size());
    m_accept->setEnabled(count > 0 && hasTarget);
    if (count == 0) {
        m_note->setText(tr("There are no pictures in the first folder."));
    } else {
        m_note->setText(hasTarget ? noteFor(count)
                            : m_to->folder().isEmpty()
                            ? tr("Choose a folder to write to.")
                            : tr("The folder to write to does not exist."));
    }
}

QString FolderDialog::noteFor(int count) const
{
    const QString note = (m_start.note ? m_start.note(count) + QStringLiteral(" ") : QString())
        + tr("Files that exist already are left as they are.");
    const bool same = m_from != nullptr && QDir(m_from->folder()) == QDir(m_to->folder());
    return same ? note + QStringLiteral(" ") + tr("They are written beside the originals.") : note;
}

} // namespace ui
