/// @file A colour with its opacity, chosen in a small popup.

#pragma once

#include <QColor>
#include <QToolButton>

class QFrame;
class QHBoxLayout;

namespace ui {

class ParameterSlider;

/// Shows a colour; a click opens a few to choose from, any other, and its opacity. Passive.
class TintButton final : public QToolButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TintButton)

public:
    explicit TintButton(QWidget* parent = nullptr);
    ~TintButton() override;

    /// The colour with its alpha.
    const QColor& tint() const { return m_tint; }
    void setTint(const QColor& tint);

signals:
    void edited(const QColor& tint);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildPopup();
    void addSwatch(QHBoxLayout& row, const QColor& color, const QString& name);
    void open();
    void choose(const QColor& opaque);
    void askForOther();

    QColor m_tint;
    QFrame* m_popup;
    ParameterSlider* m_opacity;
};

} // namespace ui
