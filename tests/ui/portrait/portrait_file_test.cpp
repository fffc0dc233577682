#include "core/base/error.h"
#include "core/image/mask_stroke.h"
#include "tests/ui/portrait/picture_folder.h"
#include "ui/portrait/content_list.h"
#include "ui/portrait/portrait_file.h"

#include <QDir>
#include <QTest>

using ui::PortraitState;

namespace {

/// Everything that can be chosen, chosen.
PortraitState fullState(const PictureFolder& folder)
{
    PortraitState state;
    state.content = folder.picture("face.png");
    state.styles = {{.file = folder.picture("sea.png"), .weight = 0.7},
                    {.file = folder.picture("sky.png"),
                     .weight = 1.4,
                     .cut = {.quarterTurns = 3, .left = 0.25, .bottom = 0.5}}};
    state.personStyles = {{.file = folder.picture("gold.png")}};
    state.maskFile = folder.picture("mask.png");
    core::MaskStroke stroke(core::TiledMask(core::Size{160, 120}), {.hardness = 0.2});
    stroke.extend({.x = 70, .y = 50, .radius = 30});
    state.painted = std::make_shared<const core::TiledMask>(stroke.result());
    state.mask = {.grow = -7, .feather = 3.5, .inverted = true};
    state.settings.background = {.structure = 1.7, .manner = 0.2, .detail = 0.4, .strength = 0.9};
    state.settings.strokeSize = 0.5;
    state.settings.keepColors = true;
    state.networks.person = "/models/bold.safetensors";
    state.linked = true;
    return state;
}

bool samePainting(const PortraitState& one, const PortraitState& other)
{
    for (int y = 0; y < 120; ++y) {
        for (int x = 0; x < 160; ++x) {
            if (one.painted->at(x, y) != other.painted->at(x, y)) {
                return false;
            }
        }
    }
    return true;
}

} // namespace

class PortraitFileTest final : public QObject {
    Q_OBJECT

private slots:
    void contentsToGoThroughComeBackWithTheirMasks()
    {
        const PictureFolder folder;
        PortraitState state = ui::withContents(
            fullState(folder), {folder.picture("two.png"), folder.picture("three.png")});
        state = ui::atContent(state, folder.path() / "two.png");
        ui::SourceSums sums;
        ui::writePortrait(state, folder.path() / "lisa.chiaro", sums);

        const PortraitState read = ui::readPortrait(folder.path() / "lisa.chiaro", sums).state;

        QCOMPARE(read.contents.size(), std::size_t{3});
        QCOMPARE(read.content.filename().string(), std::string("two.png"));
        QVERIFY(!read.painted);
        const PortraitState back = ui::atContent(read, folder.path() / "face.png");
        QCOMPARE(back.mask.grow, -7);
        QVERIFY(back.painted && samePainting(back, fullState(folder)));
    }

    void aContentThatIsGoneIsLeftOutAndTheNextIsShown()
    {
        const PictureFolder folder;
        const PortraitState state = ui::withContents(
            fullState(folder), {folder.picture("two.png"), folder.picture("three.png")});
        folder.picture("face.png", {160, 120}, Qt::red); // like no other
        ui::SourceSums sums;
        ui::writePortrait(state, folder.path() / "lisa.chiaro", sums);
        std::filesystem::remove(folder.path() / "face.png");

        const auto read = ui::readPortrait(folder.path() / "lisa.chiaro", sums);

        QCOMPARE(read.state.content.filename().string(), std::string("two.png"));
        QCOMPARE(read.state.contents.size(), std::size_t{2});
        QVERIFY(read.notices.join(u' ').contains(QStringLiteral("face.png is not where it was")));
    }

    void snapshotsComeBackWithTheirLooksAndSmallPictures()
    {
        const PictureFolder folder;
        const PortraitState state = fullState(folder);
        QImage painted(2000, 1000, QImage::Format_RGB32);
        painted.fill(Qt::green);
        const ui::Snapshot kept{.name = QStringLiteral("B"),
                                .state = state,
                                .picture = std::make_shared<const ui::PicturePyramid>(painted)};
        ui::SourceSums sums;
        ui::writePortrait({.content = folder.picture("other.png")}, folder.path() / "lisa.chiaro",
                          sums, {kept});

        const auto read = ui::readPortrait(folder.path() / "lisa.chiaro", sums);

        QCOMPARE(read.snapshots.size(), std::size_t{1});
        const ui::Snapshot& snapshot = read.snapshots.front();
        QCOMPARE(snapshot.name, QStringLiteral("B"));
        QCOMPARE(snapshot.state.settings.background.structure, 1.7);
        QCOMPARE(snapshot.state.styles, state.styles);
        QVERIFY(samePainting(snapshot.state, state));
        QCOMPARE(snapshot.picture->size(), QSize(2000, 1000));
        QCOMPARE(snapshot.picture->full().size(), QSize(512, 256));
        QVERIFY(snapshot.picture->full().pixelColor(100, 100).green() > 240);
    }

    void everythingComesBack()
    {
        const PictureFolder folder;
        PortraitState state = fullState(folder);
        ui::SourceSums sums;
        ui::writePortrait(state, folder.path() / "lisa.chiaro", sums);

        ui::ReadPortrait read = ui::readPortrait(folder.path() / "lisa.chiaro", sums);

        QVERIFY2(read.notices.isEmpty(), qPrintable(read.notices.join(u' ')));
        QVERIFY(samePainting(read.state, state));
        read.state.painted = state.painted;
        QVERIFY(read.state == state);
    }

    void sourcesAreFoundAgainWhenTheFolderHasMoved()
    {
        const PictureFolder folder;
        QDir(folder.nameOf(".")).mkdir(QStringLiteral("old"));
        const auto old = folder.path() / "old";
        PortraitState state;
        state.content = folder.picture("old/face.png");
        state.styles = {{.file = folder.picture("old/sea.png")}};
        ui::SourceSums sums;
        ui::writePortrait(state, old / "lisa.chiaro", sums);
        std::filesystem::rename(old, folder.path() / "new");

        const auto read = ui::readPortrait(folder.path() / "new/lisa.chiaro", sums);

        QCOMPARE(read.state.content, folder.path() / "new/face.png");
        QCOMPARE(read.state.styles.front().file, folder.path() / "new/sea.png");
        QVERIFY(read.notices.isEmpty());
    }

    void whatChangedOrWentIsSaid()
    {
        const PictureFolder folder;
        PortraitState state;
        state.content = folder.picture("face.png");
        state.styles = {{.file = folder.picture("sea.png", {90, 90}, Qt::green)},
                        {.file = folder.picture("sky.png")}};
        ui::SourceSums sums;
        ui::writePortrait(state, folder.path() / "lisa.chiaro", sums);
        folder.picture("face.png", {300, 200}, Qt::red);
        std::filesystem::remove(folder.path() / "sea.png");

        const auto read = ui::readPortrait(folder.path() / "lisa.chiaro", sums);

        QCOMPARE(read.notices.size(), 2);
        QVERIFY(read.notices[0].contains(QStringLiteral("face.png has changed")));
        QVERIFY(read.notices[1].contains(QStringLiteral("sea.png is not where it was")));
        QCOMPARE(read.state.styles.size(), std::size_t{1});
    }

    void aRenamedSourceIsFoundByItsSum()
    {
        const PictureFolder folder;
        PortraitState state;
        state.content = folder.picture("face.png", {30, 20}, Qt::red);
        state.styles = {{.file = folder.picture("sea.png")}};
        ui::SourceSums sums;
        ui::writePortrait(state, folder.path() / "lisa.chiaro", sums);
        std::filesystem::rename(folder.path() / "face.png", folder.path() / "lisa-1.png");
        folder.picture("other.png", {30, 20}, Qt::green);

        const auto read = ui::readPortrait(folder.path() / "lisa.chiaro", sums);

        QCOMPARE(read.state.content, folder.path() / "lisa-1.png");
        QVERIFY(read.missing.empty());
        QVERIFY(read.notices.join(u' ').contains(QStringLiteral("lisa-1.png")));
    }

    void aRenamedPhotographOfSeveralIsFoundByItsSum()
    {
        const PictureFolder folder;
        PortraitState state;
        state.content = folder.picture("face.png", {30, 20}, Qt::red);
        const auto second = folder.picture("second.png", {30, 20}, Qt::blue);
        state.contents = {{.file = state.content}, {.file = second}};
        state.styles = {{.file = folder.picture("sea.png")}};
        ui::SourceSums sums;
        ui::writePortrait(state, folder.path() / "lisa.chiaro", sums);
        std::filesystem::rename(second, folder.path() / "renamed.png");

        const auto read = ui::readPortrait(folder.path() / "lisa.chiaro", sums);

        QVERIFY(read.missing.empty());
        QCOMPARE(read.state.contents.size(), std::size_t{2});
        QCOMPARE(read.state.contents[1].file, folder.path() / "renamed.png");
        QCOMPARE(read.state.content, state.content);
    }

    void withoutItsPhotographItSaysSoAndLooksWhereItIsTold()
    {
        const PictureFolder folder;
        PortraitState state = fullState(folder);
        state.content = folder.picture("lisa.png", {30, 20}, Qt::red);
        ui::SourceSums sums;
        ui::writePortrait(state, folder.path() / "lisa.chiaro", sums);
        const PictureFolder elsewhere;
        std::filesystem::create_directories(elsewhere.path() / "2024/spring");
        const auto there = elsewhere.path() / "2024/spring/lisa.png";
        std::filesystem::copy(state.content, there);
        std::filesystem::remove(state.content);

        const auto without = ui::readPortrait(folder.path() / "lisa.chiaro", sums);
        const auto with = ui::readPortrait(folder.path() / "lisa.chiaro", sums, elsewhere.path());

        QVERIFY(without.state.content.empty());
        QCOMPARE(without.missing, std::vector{state.content});
        QVERIFY(without.notices.join(u' ').contains(QStringLiteral("lisa.png is not where")));
        QCOMPARE(with.state.content, there);
        QVERIFY(with.missing.empty() && with.notices.isEmpty());
        QVERIFY(with.state.painted && samePainting(with.state, state));
    }

    void foreignBrokenAndNewerFilesAreRefused()
    {
        const PictureFolder folder;
        ui::SourceSums sums;
        const auto write = [&](const char* name, const QByteArray& bytes) {
            QFile file(folder.nameOf(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        write("a.chiaro", "not JSON");
        write("b.chiaro", "{\"some\": \"JSON\"}");
        write("c.chiaro", "{\"chiaroscuro\": 99}");
        write("d.chiaro", "");

        for (const char* name : {"a.chiaro", "b.chiaro", "c.chiaro", "d.chiaro", "none.chiaro"}) {
            QVERIFY_THROWS_EXCEPTION(core::Error, ui::readPortrait(folder.path() / name, sums));
        }
    }

    void nonsenseInsideIsBroughtIntoRange()
    {
        const PictureFolder folder;
        folder.picture("face.png");
        QFile file(folder.nameOf("lisa.chiaro"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"chiaroscuro\": 1, \"content\": {\"path\": \"face.png\"},"
                   "\"mask\": {\"feather\": -4, \"painted\": \"bm9uc2Vuc2U=\"},"
                   "\"settings\": {\"strokeSize\": 900, \"background\": {\"manner\": -3}}}");
        file.close();
        ui::SourceSums sums;

        const auto read = ui::readPortrait(folder.path() / "lisa.chiaro", sums);

        QCOMPARE(read.state.settings.strokeSize, 4.0);
        QCOMPARE(read.state.settings.background.manner, 0.0);
        QCOMPARE(read.state.mask.feather, 0.0);
        QVERIFY(!read.state.painted);
        QCOMPARE(read.notices.size(), 1);
    }

    void whereNothingCanBeWrittenItSaysSo()
    {
        const PictureFolder folder;
        PortraitState state;
        state.content = folder.picture("face.png");
        ui::SourceSums sums;

        QVERIFY_THROWS_EXCEPTION(
            core::Error, ui::writePortrait(state, folder.path() / "no/such/lisa.chiaro", sums));
    }
};

QTEST_MAIN(PortraitFileTest)
#include "portrait_file_test.moc"
