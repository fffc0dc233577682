/// @file The tools that paint the mask, at the canvas's lower edge.

#pragma once

#include "ui/portrait/mask_editor.h"

#include <QFrame>

#include <vector>

class QHBoxLayout;
class QToolButton;

namespace ui {

class ParameterSlider;

/// There while a tool is in hand. Shows an editor's tool and options and passes on what the user
/// wants of them.
class MaskToolBar final : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MaskToolBar)

public:
    /// Floats in `parent`; `editor` must outlive it.
    MaskToolBar(MaskEditor& editor, QWidget* parent);
    ~MaskToolBar() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Choice {
        MaskTool tool;
        bool erase;
        QToolButton* button;
    };

    void addTool(QHBoxLayout& layout, const QString& icon, const QString& text, Choice choice);
    ParameterSlider* addSlider(QHBoxLayout& layout, ParameterSlider* slider,
                               double MaskBrushOptions::*member);
    void showEditor();
    void place();

    MaskEditor& m_editor;
    std::vector<Choice> m_choices;
    ParameterSlider* m_size;
    ParameterSlider* m_hardness;
    ParameterSlider* m_opacity;
};

} // namespace ui
