#include "ui/widgets/icon.h"

#include "ui/widgets/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <utility>

/// Static libraries must ask for their resources, outside of any namespace.
static void initIcons()
{
    Q_INIT_RESOURCE(ui);
}

namespace ui {

namespace {

class TintedSvg final : public QIconEngine {
public:
    explicit TintedSvg(QByteArray source)
        : m_source(std::move(source))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QColor text = QGuiApplication::palette().color(group, QPalette::ButtonText);
        const bool active = state == QIcon::On && mode != QIcon::Disabled;
        QByteArray tintedSource = m_source;
        tintedSource.replace("currentColor", (active ? kAccent : text).name().toLatin1());
        QSvgRenderer(tintedSource).render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }

    QIconEngine* clone() const override { return new TintedSvg(m_source); }

private:
    QByteArray m_source;
};

} // namespace

QIcon icon(const QString& name)
{
    initIcons();
    QFile file(QStringLiteral(":/icons/ui/%1.svg").arg(name));
    [[maybe_unused]] const bool known = file.open(QIODevice::ReadOnly);
    Q_ASSERT(known);
    return QIcon(new TintedSvg(file.readAll()));
}

} // namespace ui
