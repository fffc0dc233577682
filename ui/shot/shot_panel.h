/// @file What stands below the canvas while the content is a video.

#pragma once

#include "ui/shot/opened_shot.h"

#include <QWidget>

#include <set>
#include <vector>

class QAction;
class QHBoxLayout;
class QLabel;

namespace ui {

class FrameStrip;

/// The frames as a strip, where the playhead is in words, and buttons. Passive.
class ShotPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShotPanel)

public:
    explicit ShotPanel(QWidget* parent = nullptr);
    ~ShotPanel() override;

    FrameStrip& strip() { return *m_strip; }

    /// What it is about from now on.
    void setShot(const OpenedShot& shot);
    void showPlace(std::int64_t frame, core::video::FrameRange range,
                   const std::set<std::int64_t>& marked = {});

    /// Buttons for the actions that step, left of the strip, and that set in and out, right of it.
    void addButtons(const std::vector<QAction*>& steps, const std::vector<QAction*>& points);

private:
    QString placeText(std::int64_t frame) const;
    QString rangeText(core::video::FrameRange range) const;
    QWidget* makeSide(QHBoxLayout* buttons, QLabel* label);

    OpenedShot m_shot;
    FrameStrip* m_strip;
    QHBoxLayout* m_steps;
    QHBoxLayout* m_points;
    QLabel* m_place;
    QLabel* m_range;
};

} // namespace ui
