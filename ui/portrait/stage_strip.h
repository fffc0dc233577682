/// @file The seven steps of the method, each to be looked at.

#pragma once

#include "core/stylize/portrait_settings.h"

#include <QWidget>

#include <map>

namespace ui {

class ThumbnailButton;

/// Thumbnails in the order of the paper's Figure 2; a click shows one large. Passive.
class StageStrip final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StageStrip)

public:
    explicit StageStrip(QWidget* parent = nullptr);
    ~StageStrip() override;

    void showThumbnail(core::stylize::Stage stage, const QImage& picture);
    void setCurrent(core::stylize::Stage stage);

    /// No pictures, nothing to click.
    void clear();

signals:
    /// The result's picture is being dragged away.
    void resultDragged();
    void stageChosen(core::stylize::Stage stage);

private:
    void addStage(core::stylize::Stage stage, const QString& name, const QString& explanation);

    std::map<core::stylize::Stage, ThumbnailButton*> m_buttons;
};

} // namespace ui
