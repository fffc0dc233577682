#include "tests/core/io/clip.h"
#include "tests/ui/portrait/picture_folder.h"
#include "ui/shot/frame_thumbnails.h"

#include <QTest>

#include <atomic>

namespace {

/// Which frame's thumbnail it is; 0 if it is none.
std::int64_t frameOf(const QImage& thumbnail)
{
    return thumbnail.isNull()
        ? 0
        : tests::frameOfGrey(qGray(thumbnail.pixel(thumbnail.rect().center())), 30);
}

} // namespace

class FrameThumbnailsTest final : public QObject {
    Q_OBJECT

    PictureFolder m_folder;
    std::filesystem::path m_clip;

private slots:
    void initTestCase()
    {
        m_clip = m_folder.path() / "clip.mkv";
        tests::ClipWriter(m_clip, {.width = 160, .height = 120, .times = tests::evenTimes(30)});
    }

    void orderedFramesComeSmall()
    {
        ui::FrameThumbnails thumbnails(core::io::openFrames);
        thumbnails.setShot(m_clip);
        QVERIFY(thumbnails.nearest(1).isNull());

        thumbnails.order({1, 2, 3});

        QTRY_COMPARE(thumbnails.count(), std::size_t{3});
        QCOMPARE(thumbnails.nearest(2).height(), ui::FrameThumbnails::kHeight);
        QCOMPARE(frameOf(thumbnails.nearest(2)), 2);
        QCOMPARE(frameOf(thumbnails.nearest(30)), 3); // the nearest that there is
    }

    void amidstManyFramesAQuickOneIsEnough()
    {
        ui::FrameThumbnails thumbnails(core::io::openFrames);
        thumbnails.setShot(m_clip);

        thumbnails.order({8, 22});

        QTRY_COMPARE(thumbnails.count(), std::size_t{2});
        const auto shown = frameOf(thumbnails.nearest(22));
        QVERIFY2(shown > 22 - 7 && shown <= 22, qPrintable(QString::number(shown)));
    }

    void anotherShotForgetsThem()
    {
        std::atomic<int> opened{0};
        ui::FrameThumbnails thumbnails([&](const std::filesystem::path& file) {
            ++opened;
            return core::io::openFrames(file);
        });
        thumbnails.setShot(m_clip);
        thumbnails.order({1, 2});
        QTRY_COMPARE(thumbnails.count(), std::size_t{2});

        thumbnails.setShot({});
        thumbnails.order({1, 2});

        QCOMPARE(thumbnails.count(), std::size_t{0});
        QCOMPARE(opened.load(), 1);
    }

    void whatCannotBeDecodedStaysEmpty()
    {
        ui::FrameThumbnails thumbnails(core::io::openFrames);
        for (const char* name : {"s.1.png", "s.3.png"}) {
            m_folder.picture(name);
        }
        thumbnails.setShot(m_folder.path() / "s.#.png");

        thumbnails.order({1, 2, 3});

        QTRY_COMPARE(thumbnails.count(), std::size_t{2});
        QTest::qWait(50);
        QCOMPARE(thumbnails.count(), std::size_t{2});
    }
};

QTEST_MAIN(FrameThumbnailsTest)
#include "frame_thumbnails_test.moc"
