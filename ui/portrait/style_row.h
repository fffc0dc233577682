/// @file One chosen style with its share.

#pragma once

#include "ui/portrait/portrait_state.h"

#include <QWidget>

class QLabel;
class QSpinBox;

namespace ui {

class BareSlider;
class ThumbnailButton;

/// A thumbnail, and beside it its share among several styles. Passive.
class StyleRow final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StyleRow)

public:
    explicit StyleRow(QWidget* parent = nullptr);
    ~StyleRow() override;

    /// The share can be moved only where there are several.
    void showStyle(const StyleChoice& style, const QImage& thumbnail, bool severalStyles);

signals:
    void removeRequested();
    void cutRequested();
    void weightEdited(double weight);
    void gestureBegan();
    void gestureEnded();

private:
    void buildLayout();
    void connectParts();

    ThumbnailButton* m_picture;
    QLabel* m_name;
    QSpinBox* m_number;
    BareSlider* m_slider;
};

} // namespace ui
