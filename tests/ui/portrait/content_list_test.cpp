#include "ui/portrait/content_list.h"

#include <QTest>

using ui::atContent;
using ui::ContentChoice;
using ui::PortraitState;
using ui::withContents;

namespace {

PortraitState three()
{
    PortraitState state{.content = "a.png"};
    state.settings.strokeSize = 2;
    return withContents(state, {"b.png", "c.png"});
}

std::vector<std::string> names(const PortraitState& state)
{
    std::vector<std::string> result;
    for (const ContentChoice& content : state.contents) {
        result.push_back(content.file.string());
    }
    return result;
}

} // namespace

class ContentListTest final : public QObject {
    Q_OBJECT

private slots:
    void theLookStaysAndTheMaskIsEachContentsOwn()
    {
        PortraitState state = three();
        state.mask.grow = 5;
        state.maskFile = "mask.png";
        state.painted = std::make_shared<const core::TiledMask>(core::Size{8, 8});

        const PortraitState other = atContent(state, "b.png");
        QCOMPARE(other.settings.strokeSize, 2.0);
        QVERIFY(!other.painted && other.maskFile.empty() && other.mask == ui::MaskAdjustment());

        const PortraitState back = atContent(other, "a.png");
        QCOMPARE(back.painted, state.painted);
        QCOMPARE(back.maskFile, state.maskFile);
        QCOMPARE(back.mask.grow, 5);
    }

    void aShotKeepsItsFrame()
    {
        PortraitState state = three();
        state.shot = ui::ShotChoice{.frame = 7};

        const PortraitState back = atContent(atContent(state, "c.png"), "a.png");

        QVERIFY(back.shot);
        QCOMPARE(back.shot->frame, 7);
        QVERIFY(!atContent(state, "c.png").shot);
    }

    void newOnesComeBehindAndKnownOnesStay()
    {
        QCOMPARE(names(three()), (std::vector<std::string>{"a.png", "b.png", "c.png"}));
        QCOMPARE(names(withContents(three(), {"b.png", "d.png"})),
                 (std::vector<std::string>{"a.png", "b.png", "c.png", "d.png"}));
        QVERIFY(withContents({.content = "a.png"}, {"a.png"}).contents.empty());
    }

    void neighboursEndAtTheEnds()
    {
        QCOMPARE(*ui::neighbourOf(three(), "a.png", 1), std::filesystem::path("b.png"));
        QCOMPARE(*ui::neighbourOf(three(), "a.png", 2), std::filesystem::path("c.png"));
        QVERIFY(!ui::neighbourOf(three(), "a.png", -1));
        QVERIFY(!ui::neighbourOf(three(), "c.png", 1));
        QVERIFY(!ui::neighbourOf(three(), "unknown.png", 1));
        QVERIFY(!ui::neighbourOf({.content = "a.png"}, "a.png", 1));
    }

    void takingOffTheShownOneShowsTheNext()
    {
        const PortraitState state = ui::withoutContent(three(), "a.png");
        QCOMPARE(state.content, std::filesystem::path("b.png"));
        QCOMPARE(names(state), (std::vector<std::string>{"b.png", "c.png"}));

        const PortraitState last = ui::withoutContent(atContent(state, "c.png"), "c.png");
        QCOMPARE(last.content, std::filesystem::path("b.png"));
        QVERIFY(last.contents.empty()); // one only: nothing to go through

        QVERIFY(ui::withoutContent(last, "b.png") == last);
    }

    void anotherLookKeepsWhatCanBeGoneThrough()
    {
        PortraitState goal{.content = "z.png"};
        goal.linked = true;

        QCOMPARE(names(ui::withContentsOf(goal, three())),
                 (std::vector<std::string>{"a.png", "b.png", "c.png", "z.png"}));
        QVERIFY(ui::withContentsOf(goal, three()).linked);
        QVERIFY(ui::withContentsOf(three(), {.content = "z.png"}).contents.empty());
    }
};

QTEST_APPLESS_MAIN(ContentListTest)
#include "content_list_test.moc"
