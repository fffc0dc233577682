#include "tests/ui/portrait/fake_engine.h"
#include "tests/ui/portrait/picture_folder.h"
#include "ui/portrait/scene_loader.h"

#include <QTest>

using ui::PortraitState;
using ui::RenderQuality;
using ui::SceneLoader;

class SceneLoaderTest final : public QObject {
    Q_OBJECT

private slots:
    void readsEachPictureOnce()
    {
        const PictureFolder folder;
        FakeEngine engine;
        SceneLoader loader(engine);
        const PortraitState state{.content = folder.picture("face.png"),
                                  .styles = {{.file = folder.picture("sea.png"), .weight = 0.5}}};

        const auto first = loader.scene(state, RenderQuality::Full, {});
        const auto second = loader.scene(state, RenderQuality::Full, {});

        QVERIFY(first.isPaintable());
        QCOMPARE(first.content, second.content);
        QCOMPARE(first.mask, second.mask);
        QCOMPARE(first.styles.front().weight, 0.5);
        QCOMPARE(first.styles.front().picture, second.styles.front().picture);
    }

    void previewMasksAreSmall()
    {
        const PictureFolder folder;
        FakeEngine engine;
        SceneLoader loader(engine);
        const PortraitState state{.content = folder.picture("face.png", {400, 200})};

        QCOMPARE(loader.adjustedMask(state, RenderQuality::Preview, {})->width(), 64);
        QCOMPARE(loader.adjustedMask(state, RenderQuality::Full, {})->width(), 400);
    }

    void adjustsTheMaskInThePixelsOfTheContent()
    {
        const PictureFolder folder;
        FakeEngine engine;
        SceneLoader loader(engine);
        PortraitState state{.content = folder.picture("face.png", {400, 200})};
        state.mask = {.grow = 50};

        const auto full = loader.adjustedMask(state, RenderQuality::Full, {});
        const auto preview = loader.adjustedMask(state, RenderQuality::Preview, {});

        QVERIFY(full->at(155, 100) > 0.5F);
        QVERIFY(full->at(145, 100) < 0.5F);
        QVERIFY(preview->at(26, 16) > 0.5F);
        QVERIFY(preview->at(22, 16) < 0.5F);
    }

    void invertsTheMask()
    {
        const PictureFolder folder;
        FakeEngine engine;
        SceneLoader loader(engine);
        PortraitState state{.content = folder.picture("face.png")};
        state.mask.inverted = true;

        QCOMPARE(loader.adjustedMask(state, RenderQuality::Full, {})->at(0, 0), 1.0F);
    }

    void takesTheChosenMaskFile()
    {
        const PictureFolder folder;
        FakeEngine engine;
        SceneLoader loader(engine);
        const PortraitState state{.content = folder.picture("face.png"),
                                  .maskFile = folder.picture("white.png", {80, 60}, Qt::white)};

        const auto mask = loader.adjustedMask(state, RenderQuality::Full, {});

        QCOMPARE(mask->width(), 160);
        QCOMPARE(mask->at(0, 0), 1.0F);
    }

    void worksWithoutAMaskIfNobodyCanBeLookedFor()
    {
        const PictureFolder folder;
        FakeEngine engine;
        engine.failToSegment = true;
        SceneLoader loader(engine);

        const auto scene
            = loader.scene({.content = folder.picture("face.png")}, RenderQuality::Full, {});

        QVERIFY(scene.content);
        QVERIFY(!scene.mask);
        QCOMPARE(loader.maskProblem(), std::string("No weights for finding people."));
    }

    void forgetsPicturesThatNobodyNeeds()
    {
        const PictureFolder folder;
        FakeEngine engine;
        SceneLoader loader(engine);
        const auto kept = folder.picture("kept.png");
        const auto before = loader.picture(kept);
        for (int number = 0; number < 20; ++number) {
            loader.picture(folder.picture(std::to_string(number).append(".png").c_str()));
        }
        const std::weak_ptr<const core::Image> other = loader.picture(folder.path() / "0.png");

        loader.forgetAllBut({.content = kept});

        QCOMPARE(loader.picture(kept), before);
        QVERIFY(other.expired());
    }
};

QTEST_MAIN(SceneLoaderTest)
#include "scene_loader_test.moc"
