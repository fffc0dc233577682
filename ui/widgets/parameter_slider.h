/// @file A slider with its name and its editable number.

#pragma once

#include <QWidget>

class QDoubleSpinBox;
class QLabel;

namespace ui {

class BareSlider;

/// What a slider moves. Values are the engine's; shown ones are multiplied by `shownFactor`.
struct Parameter {
    QString name = {}; ///< in the artist's words
    QString symbol = {}; ///< the paper's, small and grey beside the name
    QString explanation = {}; ///< what it does, for the tooltip
    double minimum = 0;
    double maximum = 1;
    double initial = 0; ///< where a double click returns to
    double step = 0.05; ///< of wheel and arrow keys; Shift takes a fifth
    double shownFactor = 1;
    int decimals = 2;
    QString suffix = {};
    bool logarithmic = false; ///< equal ways are equal ratios
};

/// Name, groove and number in one row; all three change the same value.
///
/// Drag, click, wheel, arrows and typing edit it, a double click resets it. Passive: emits what the
/// user did and shows what it is given.
class ParameterSlider final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ParameterSlider)

public:
    explicit ParameterSlider(Parameter parameter, QWidget* parent = nullptr);
    ~ParameterSlider() override;

    double value() const { return m_value; }
    const Parameter& parameter() const { return m_parameter; }

    /// Takes less room for the name: for rows of several sliders.
    void setCompact();

    /// Shows a value without emitting edited().
    void setValue(double value);

signals:
    /// The user chose another value.
    void edited(double value);

    /// The mouse button went down on the groove, and up again: all between is one gesture.
    void gestureBegan();
    void gestureEnded();

protected:
    void wheelEvent(QWheelEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void buildLayout();
    void connectParts();
    double valueAt(int position) const;
    int positionOf(double value) const;
    void edit(double value);
    void stepBy(double steps);

    Parameter m_parameter;
    double m_value;
    double m_wheelRest = 0; ///< of high-resolution wheels
    QLabel* m_name;
    BareSlider* m_slider;
    QDoubleSpinBox* m_number;
};

} // namespace ui
