/// @file Where a picture stands between night and day, before and after.

#pragma once

#include "ui/daynight/daynight_state.h"

#include <QWidget>

#include <optional>

namespace ui {

/// A bar from dark to bright with the collection's night, unsure and day; a hollow mark above it is
/// the picture, an amber one below it what the picture becomes. Passive.
class BrightnessMeter final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BrightnessMeter)

public:
    explicit BrightnessMeter(QWidget* parent = nullptr);
    ~BrightnessMeter() override;

    void setScale(const LightScale& scale);

    /// Brightness from 0 to 1; nothing while it is not known.
    void setInput(std::optional<double> brightness);
    void setOutput(std::optional<double> brightness);

    /// "0.62, day → 0.31, night"
    QString text() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF bar() const;
    double placeOf(double scaled) const;
    void drawZones(QPainter& painter) const;
    void showValues();

    LightScale m_scale;
    std::optional<double> m_input;
    std::optional<double> m_output;
};

} // namespace ui
