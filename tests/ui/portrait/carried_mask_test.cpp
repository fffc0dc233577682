#include "tests/ui/portrait/film_window.h"
#include "ui/portrait/portrait_file.h"
#include "ui/portrait/shot_edits.h"
#include "ui/portrait/shot_export_job.h"
#include "ui/portrait/source_sums.h"

#include <QTest>

#include <algorithm>

namespace {

/// 24 frames that hardly differ: the clip's own are a cut each.
class StillShot final : public core::io::FrameSource {
public:
    const core::io::FrameFacts& facts() const override { return m_facts; }

    core::Image frame(std::int64_t number) override
    {
        core::Image image(160, 120);
        std::ranges::fill(image.pixels(), 0.4F + 0.001F * static_cast<float>(number));
        return image;
    }

    std::int64_t time(std::int64_t number) const override { return number; }

private:
    core::io::FrameFacts m_facts{.size = {160, 120}, .first = 1, .count = 24, .rate = {25, 1}};
};

class StillEngine final : public FilmEngine {
public:
    std::unique_ptr<core::io::FrameSource> openFrames(const Path&) override
    {
        return std::make_unique<StillShot>();
    }
};

/// The mask's value in the left half, where nobody is found by the fake engine.
float maskAt(FilmWindow& film, int x, int y)
{
    const auto& found = film.window.workspace.controller().foundMask();
    return found ? found->at(x, y) : -1;
}

void finish(FilmWindow& film)
{
    QTRY_VERIFY(film.window.workspace.controller().finished());
}

/// On frame 3 a disc is painted where nobody is found.
void paintOnFrameThree(FilmWindow& film)
{
    film.openClip();
    film.shot().goTo(3);
    finish(film);
    core::TiledMask found(*film.window.workspace.controller().foundMask());
    core::MaskStroke stroke(found, {.hardness = 1});
    stroke.extend({.x = 30, .y = 60, .radius = 12});
    ui::PortraitState next = film.window.state();
    next.painted = std::make_shared<const core::TiledMask>(stroke.result());
    film.window.workspace.document().change(next, QStringLiteral("Brush stroke"));
    finish(film);
}

} // namespace

class CarriedMaskTest final : public QObject {
    Q_OBJECT

private slots:
    void aPaintedMaskGoesOnToTheNextFramesOnly()
    {
        FilmWindow film(std::make_shared<StillEngine>());
        paintOnFrameThree(film);

        film.shot().goTo(6);
        finish(film);
        QVERIFY(maskAt(film, 30, 60) > 0.95F);
        QVERIFY(maskAt(film, 120, 60) > 0.95F); // who is found is still there
        QVERIFY(maskAt(film, 30, 10) < 0.05F);
        QVERIFY(!film.window.state().painted);
        film.shot().goTo(2);
        finish(film);

        QVERIFY(maskAt(film, 30, 60) < 0.05F);
    }

    void findingThePersonAnewEndsIt()
    {
        FilmWindow film(std::make_shared<StillEngine>());
        paintOnFrameThree(film);
        film.shot().goTo(6);
        finish(film);
        QVERIFY(ui::carriedFrom(film.window.state()));

        film.window.workspace.document().change(ui::withFoundMask(film.window.state()),
                                                QStringLiteral("Automatic mask"));
        finish(film);
        QVERIFY(maskAt(film, 30, 60) < 0.05F);
        film.shot().goTo(8);
        finish(film);
        QVERIFY(maskAt(film, 30, 60) < 0.05F);
        film.shot().goTo(5);
        finish(film);

        QVERIFY(maskAt(film, 30, 60) > 0.95F);
    }

    void theNextPaintedFrameTakesOver()
    {
        ui::PortraitState state{.content = "/in/a.mkv", .shot = ui::ShotChoice{.frame = 9}};
        const auto mask = std::make_shared<const core::TiledMask>(core::Size{8, 8});
        state.shot->otherMasks = {{3, {.painted = mask}}, {7, {.painted = mask}}};

        QCOMPARE(ui::carriedFrom(state), std::optional<std::int64_t>(7));
        state.shot->foundAnew = {8};
        QCOMPARE(ui::carriedFrom(state), std::nullopt);
        state.shot->foundAnew = {5};
        QCOMPARE(ui::carriedFrom(state), std::optional<std::int64_t>(7));
        QCOMPARE(ui::carriedFrom(ui::atFrame(state, 7)), std::nullopt); // it has its own
        QCOMPARE(ui::carriedFrom(ui::atFrame(state, 4)), std::optional<std::int64_t>(3));
        QCOMPARE(ui::carriedFrom(ui::atFrame(state, 2)), std::nullopt);
    }

    void documentsKeepWhereItEnds()
    {
        FilmWindow film(std::make_shared<StillEngine>());
        paintOnFrameThree(film);
        ui::PortraitState state = ui::atFrame(film.window.state(), 6);
        state = ui::withFoundMask(state);
        ui::SourceSums sums;
        const auto file = film.window.folder.path() / "a.chiaro";

        ui::writePortrait(state, file, sums);

        QCOMPARE(ui::readPortrait(file, sums).state.shot->foundAnew, std::set<std::int64_t>{6});
    }

    void anExportTakesWhatLiesBeforeItsRange()
    {
        FilmWindow film(std::make_shared<StillEngine>());
        paintOnFrameThree(film);
        ui::JobQueue jobs;

        jobs.add(QStringLiteral("Export"),
                 ui::makeShotExport(
                     film.engine,
                     {.state = film.window.state(),
                      .target = {.content = film.window.state().content,
                                 .frames = {5, 6},
                                 .output = film.window.folder.path() / "out" / "a.####.png"}}));
        QTRY_COMPARE(jobs.row(0).state, ui::JobState::Done);

        const auto picture
            = film.engine->readPicture(film.window.folder.path() / "out" / "a.0006.png");
        QVERIFY(picture.at(30, 60)[0] > 0.95F); // the fake paints the mask white
    }
};

QTEST_MAIN(CarriedMaskTest)
#include "carried_mask_test.moc"
