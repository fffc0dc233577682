#include "ui/training/sheet_view.h"

#include "ui/widgets/caption.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int kCaptionHeight = 18;

} // namespace

SheetView::SheetView(QWidget* parent)
    : QWidget(parent)
{
    setMinimumSize(120, 80);
}

SheetView::~SheetView() = default;

void SheetView::showSheet(const QImage& sheet, const QString& caption)
{
    m_sheet = sheet;
    m_scaled = {};
    m_text = caption;
    setAccessibleName(caption);
    update();
}

void SheetView::showText(const QString& text)
{
    showSheet({}, text);
}

void SheetView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.setFont(smallFont());
    if (m_sheet.isNull()) {
        painter.drawText(rect().adjusted(16, 8, -16, -8), Qt::AlignCenter | Qt::TextWordWrap,
                         m_text);
        return;
    }
    const double ratio = devicePixelRatioF();
    const QSize room = QSize(width(), height() - kCaptionHeight) * ratio;
    const QSize size = m_sheet.size().scaled(room, Qt::KeepAspectRatio);
    if (m_scaled.size() != size) {
        m_scaled = m_sheet.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        m_scaled.setDevicePixelRatio(ratio);
    }
    const QSizeF shown = QSizeF(size) / ratio;
    painter.drawImage(QPointF((width() - shown.width()) / 2, 0), m_scaled);
    painter.drawText(QRect(0, height() - kCaptionHeight, width(), kCaptionHeight), Qt::AlignCenter,
                     m_text);
}

} // namespace ui
