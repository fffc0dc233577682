#include "ui/portrait/shot_edits.h"

#include <QTest>

using ui::PortraitState;

namespace {

constexpr core::video::FrameRange kWhole{.first = 1, .last = 100};

PortraitState shotAt(std::int64_t frame)
{
    PortraitState state;
    state.content = "/in/clip.mp4";
    state.shot = ui::ShotChoice{.frame = frame, .range = kWhole};
    return state;
}

std::shared_ptr<const core::TiledMask> someMask()
{
    return std::make_shared<const core::TiledMask>(core::Size{8, 8});
}

} // namespace

class ShotEditsTest final : public QObject {
    Q_OBJECT

private slots:
    void masksStayWithTheirFrames()
    {
        PortraitState state = shotAt(3);
        state.painted = someMask();
        state.mask.grow = 5;

        const PortraitState next = ui::atFrame(state, 7);
        const PortraitState back = ui::atFrame(next, 3);

        QVERIFY(!next.painted);
        QCOMPARE(next.mask.grow, 5); // that is the look's
        QCOMPARE(next.shot->otherMasks.size(), std::size_t{1});
        QCOMPARE(ui::masksByHand(next).at(3).painted, state.painted);
        QVERIFY(back == state);
    }

    void thereAndBackOverManyFramesIsIdentity()
    {
        PortraitState state = shotAt(1);
        for (const std::int64_t frame : {4, 9, 2}) {
            state = ui::atFrame(state, frame);
            frame % 2 == 0 ? state.painted = someMask() : nullptr;
            state.maskFile = frame == 9 ? "/in/mask.png" : "";
        }
        PortraitState walked = state;
        for (const std::int64_t frame : {9, 4, 1, 100, 4, 9, 2}) {
            walked = ui::atFrame(walked, frame);
        }

        QVERIFY(walked == state);
        QCOMPARE(ui::masksByHand(state).size(), std::size_t{3});
    }

    void pointsKeepTheirOrder()
    {
        const PortraitState out = ui::withOutPoint(shotAt(1), 40, kWhole);

        QCOMPARE(ui::withInPoint(out, 10, kWhole).shot->range, (core::video::FrameRange{10, 40}));
        QCOMPARE(ui::withInPoint(out, 60, kWhole).shot->range, (core::video::FrameRange{60, 100}));
        QCOMPARE(ui::withOutPoint(ui::withInPoint(out, 10, kWhole), 5, kWhole).shot->range,
                 (core::video::FrameRange{1, 5}));
    }

    void pointsAndOtherFramesMasksDoNotChangeThePicture()
    {
        const PortraitState state = shotAt(3);
        PortraitState other = ui::withInPoint(state, 9, kWhole);
        other.shot->otherMasks[50] = {.painted = someMask()};

        QVERIFY(ui::looksSame(state, other));
        QVERIFY(!ui::looksSame(state, ui::atFrame(state, 4)));
        QVERIFY(!ui::showsSame(state, ui::atFrame(state, 4)));
        other.settings.strokeSize = 2;
        QVERIFY(!ui::looksSame(state, other));
        QVERIFY(ui::showsSame(state, other));
    }

    void historyLeavesThePlayheadUnlessAMaskWasMade()
    {
        const PortraitState before = shotAt(3);
        PortraitState slid = before;
        slid.settings.strokeSize = 2;
        PortraitState stroked = before;
        stroked.painted = someMask();

        QVERIFY(ui::shownInHistory(before, slid, shotAt(20)) == shotAt(20));
        QVERIFY(ui::shownInHistory(before, stroked, ui::atFrame(stroked, 20)) == before);
        PortraitState photograph;
        photograph.content = "/in/anna.jpg";
        QVERIFY(ui::shownInHistory(photograph, before, shotAt(20)) == photograph);
    }
};

QTEST_GUILESS_MAIN(ShotEditsTest)
#include "shot_edits_test.moc"
