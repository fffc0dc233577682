/// @file The portrait workspace with a video in it, for its tests.

#pragma once

#include "core/image/mask_stroke.h"
#include "tests/core/io/clip.h"
#include "tests/ui/portrait/film_engine.h"
#include "tests/ui/portrait/portrait_window.h"
#include "ui/canvas/canvas.h"
#include "ui/portrait/shot_tools.h"
#include "ui/shot/frame_strip.h"
#include "ui/shot/shot_panel.h"

#include <memory>
#include <string_view>

/// Grey frames of 160 x 120, each of another grey (tests::greyOf).
class FilmWindow final {
public:
    explicit FilmWindow(std::shared_ptr<FilmEngine> with = std::make_shared<FilmEngine>())
        : engine(std::move(with))
        , window(engine)
    {
    }

    std::filesystem::path clip(const char* name = "clip.mkv", int frames = 24) const
    {
        tests::ClipWriter(
            window.folder.path() / name,
            {.width = 160,
             .height = 120,
             .times = tests::evenTimes(frames),
             .sound = std::string_view(name).ends_with(".mkv")}); // MP4 cannot hold its kind
        return window.folder.path() / name;
    }

    /// Drops a video and a style and waits for the painting.
    void openClip()
    {
        window.drop({clip(), window.folder.picture("sea.png")});
        QTRY_VERIFY(window.workspace.controller().finished());
    }

    ui::FrameStrip& strip() { return panel().strip(); }
    ui::ShotPanel& panel() { return *window.workspace.findChild<ui::ShotPanel*>(); }
    ui::ShotTools& shot() { return window.workspace.shot(); }
    const ui::ShotChoice& choice() { return *window.state().shot; }

    /// The number of the frame whose pixels the canvas shows as the original; 0 if none of them.
    std::int64_t shownFrame()
    {
        auto& canvas = window.workspace.canvas();
        canvas.setBeforeHeld(true);
        const int grey = qGray(canvas.grab().toImage().pixel(canvas.rect().center()));
        canvas.setBeforeHeld(false);
        return tests::frameOfGrey(grey, 24);
    }

    void pressStrip(std::int64_t frame)
    {
        QTest::mouseClick(&strip(), Qt::LeftButton, {}, strip().cellOf(frame).center().toPoint());
    }

    /// Drags the playhead over the frames.
    void scrub(std::int64_t from, std::int64_t to, int milliseconds)
    {
        const auto at
            = [this](std::int64_t frame) { return strip().cellOf(frame).center().toPoint(); };
        QTest::mousePress(&strip(), Qt::LeftButton, {}, at(from));
        for (auto frame = from; frame != to; frame += from < to ? 1 : -1) {
            QTest::mouseMove(&strip(), at(frame));
            QTest::qWait(milliseconds);
        }
        QTest::mouseMove(&strip(), at(to));
        QTest::mouseRelease(&strip(), Qt::LeftButton, {}, at(to));
    }

    void dragHandle(bool isIn, std::int64_t to)
    {
        const QPoint start = strip().handleOf(isIn).center().toPoint();
        const int x
            = static_cast<int>(isIn ? strip().cellOf(to).left() : strip().cellOf(to).right());
        QTest::mousePress(&strip(), Qt::LeftButton, {}, start);
        for (int step = 1; step <= 8; ++step) {
            QTest::mouseMove(&strip(), {start.x() + (x - start.x()) * step / 8, start.y()});
        }
        QTest::mouseRelease(&strip(), Qt::LeftButton, {}, {x, start.y()});
    }

    /// A mask as if it were painted by hand on the shown frame.
    void paintMask()
    {
        core::MaskStroke stroke(core::TiledMask(core::Size{160, 120}), {.hardness = 1});
        stroke.extend({.x = 80, .y = 60, .radius = 20});
        ui::PortraitState next = window.state();
        next.painted = std::make_shared<const core::TiledMask>(stroke.result());
        window.workspace.document().change(next, QStringLiteral("Brush stroke"));
    }

    std::shared_ptr<FilmEngine> engine;
    PortraitWindow window;
};
