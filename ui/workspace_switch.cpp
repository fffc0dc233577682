#include "ui/workspace_switch.h"

#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace ui {

namespace {

constexpr int kMargin = 10;

class WorkspaceName final : public QAbstractButton {
public:
    WorkspaceName(const QString& name, QWidget* parent)
        : QAbstractButton(parent)
    {
        setText(name);
        setAccessibleName(WorkspaceSwitch::tr("Workspace %1").arg(name));
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 2 * kMargin, parentWidget()->height()};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const bool lit = isChecked() || underMouse() || hasFocus();
        painter.setPen(palette().color(lit ? QPalette::WindowText : QPalette::PlaceholderText));
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (isChecked()) {
            painter.fillRect(kMargin / 2, height() - 2, width() - kMargin, 2, kAccent);
        }
        if (hasFocus()) {
            painter.setPen(kAccent);
            painter.drawRect(rect().adjusted(2, 4, -3, -6));
        }
    }
};

} // namespace

WorkspaceSwitch::WorkspaceSwitch(int height, QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_names(new QButtonGroup(this))
{
    setFixedHeight(height);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    connect(m_names, &QButtonGroup::idClicked, this, &WorkspaceSwitch::chosen);
}

WorkspaceSwitch::~WorkspaceSwitch() = default;

void WorkspaceSwitch::add(const QString& name, const QString& keys)
{
    auto* button = new WorkspaceName(name, this);
    button->setToolTip(keys.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keys));
    m_names->addButton(button, static_cast<int>(m_names->buttons().size()));
    m_row->addWidget(button);
}

void WorkspaceSwitch::setCurrent(int index)
{
    m_names->button(index)->setChecked(true);
}

} // namespace ui
