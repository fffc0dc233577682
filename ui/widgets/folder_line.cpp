#include "ui/widgets/folder_line.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

FolderLine::FolderLine(const QString& name, const QString& folder, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_line(new QLineEdit(folder, this))
{
    auto* button = new QPushButton(tr("Browse…"), this);
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Browse: %1").arg(name));
    m_line->setAccessibleName(name);
    m_line->setClearButtonEnabled(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_line, /*stretch=*/1);
    row->addWidget(button);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FolderLine::edited);
    connect(m_line, &QLineEdit::editingFinished, this, [this] { emit settled(this->folder()); });
    connect(button, &QPushButton::clicked, this, &FolderLine::browse);
}

FolderLine::~FolderLine() = default;

QString FolderLine::folder() const
{
    return m_line->text();
}

void FolderLine::setFolder(const QString& folder)
{
    m_line->setText(folder);
}

void FolderLine::setUsual(const QString& text)
{
    m_line->setPlaceholderText(text);
}

void FolderLine::browse()
{
    auto* dialog = new QFileDialog(this, m_name, folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& chosen) {
        m_line->setText(chosen);
        emit settled(chosen);
    });
    dialog->open();
}

} // namespace ui
