/// @file One sheet of samples, as large as there is room.

#pragma once

#include <QImage>
#include <QWidget>

namespace ui {

/// Passive.
class SheetView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetView)

public:
    explicit SheetView(QWidget* parent = nullptr);
    ~SheetView() override;

    void showSheet(const QImage& sheet, const QString& caption);

    /// Instead of a sheet.
    void showText(const QString& text);
    bool hasSheet() const { return !m_sheet.isNull(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_sheet;
    QImage m_scaled; ///< to the widget's size, made when it is painted
    QString m_text;
};

} // namespace ui
