#include "ui/training/path_line.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QToolButton>

namespace ui {

PathLine::PathLine(const QString& name, Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_kind(kind)
    , m_line(new QLineEdit(this))
{
    auto* button = new QToolButton(this);
    button->setText(QStringLiteral("…"));
    button->setToolTip(tr("Browse: %1").arg(name));
    button->setAccessibleName(button->toolTip());
    m_line->setAccessibleName(name);
    m_line->setPlaceholderText(kind == Kind::Folder ? tr("a folder") : tr("none"));
    m_line->installEventFilter(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_line, /*stretch=*/1);
    row->addWidget(button);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &PathLine::edited);
    connect(button, &QToolButton::clicked, this, &PathLine::browse);
}

PathLine::~PathLine() = default;

QString PathLine::path() const
{
    return m_line->text();
}

void PathLine::setPath(const QString& path)
{
    if (m_line->text() != path) {
        m_line->setText(path);
    }
}

void PathLine::browse()
{
    auto* dialog = new QFileDialog(this, m_name, path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_kind == Kind::Folder ? QFileDialog::Directory
                                               : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_line, &QLineEdit::setText);
    dialog->open();
}

/// A line by itself would take a file's address as text.
bool PathLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Drop) {
        const auto* drop = static_cast<QDropEvent*>(event);
        const auto urls = drop->mimeData()->urls();
        if (!urls.isEmpty() && urls.front().isLocalFile()) {
            m_line->setText(urls.front().toLocalFile());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
