#include "ui/widgets/picture_grid.h"
#include "ui/widgets/thumbnail_cache.h"

#include <QElapsedTimer>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <atomic>
#include <memory>

namespace {

using Files = ui::PictureGrid::Files;

Files numbered(int from, int to)
{
    Files files;
    for (int number = from; number < to; ++number) {
        files.push_back("/pictures/" + std::to_string(number) + ".jpg");
    }
    return files;
}

/// A grid of 400 x 300 with thumbnails of 96 x 68.
struct Shown {
    Shown()
    {
        grid.resize(400, 300);
        grid.show();
    }

    std::atomic<int> read{0};
    ui::ThumbnailCache thumbnails{[this](const std::filesystem::path&) {
        ++read;
        return core::Image(96, 68);
    }};
    ui::PictureGrid grid{thumbnails, {96, 68}};
};

} // namespace

class PictureGridTest final : public QObject {
    Q_OBJECT

private slots:
    void onlyWhatIsInSightIsRead()
    {
        Shown shown;

        shown.grid.setFiles(numbered(0, 20'000));
        QTest::qWait(200);

        QVERIFY(shown.read > 0);
        QVERIFY2(shown.read < 60, qPrintable(QString::number(shown.read)));
    }

    void twentyThousandPicturesAreShownAnewAtOnce()
    {
        Shown shown;
        shown.grid.setFiles(numbered(0, 20'000));
        QTest::qWait(50);
        QElapsedTimer clock;
        clock.start();

        shown.grid.setFiles(numbered(1, 20'001)); // as a dragged limit does
        shown.grid.repaint();

        qInfo("%lld ms", clock.elapsed());
        QVERIFY(clock.elapsed() < 400);
    }

    void theArrowsPickTheNext()
    {
        Shown shown;
        shown.grid.setFiles(numbered(0, 9));
        shown.grid.setCurrent("/pictures/0.jpg");
        const QSignalSpy picked(&shown.grid, &ui::PictureGrid::picked);

        QTest::keyClick(&shown.grid, Qt::Key_Right);

        QCOMPARE(picked.size(), 1);
        QCOMPARE(shown.grid.selected(), Files({"/pictures/1.jpg"}));
    }

    void showingAPictureIsNotPickingIt()
    {
        Shown shown;
        const QSignalSpy picked(&shown.grid, &ui::PictureGrid::picked);

        shown.grid.setFiles(numbered(0, 9));
        shown.grid.setCurrent("/pictures/4.jpg");

        QCOMPARE(picked.size(), 0);
    }

    void otherFilesKeepPlaceAndSelection()
    {
        Shown shown;
        shown.grid.setFiles(numbered(0, 2'000));
        QTest::qWait(20);
        shown.grid.verticalScrollBar()->setValue(5'000);
        shown.grid.selectionModel()->select(shown.grid.model()->index(200, 0),
                                            QItemSelectionModel::Select);

        shown.grid.setFiles(numbered(1, 2'001));

        QCOMPARE(shown.grid.verticalScrollBar()->value(), 5'000);
        QCOMPARE(shown.grid.selected(), Files({"/pictures/200.jpg"}));
    }

    void whatIsDraggedIsFilesAndPictures()
    {
        Shown shown;
        shown.grid.setFiles(numbered(0, 9));

        const std::unique_ptr<QMimeData> mime(shown.grid.model()->mimeData(
            {shown.grid.model()->index(2, 0), shown.grid.model()->index(3, 0)}));

        QCOMPARE(mime->urls().size(), 2);
        QCOMPARE(mime->urls().back().toLocalFile(), QStringLiteral("/pictures/3.jpg"));
        QVERIFY(mime->hasFormat(QLatin1String(ui::PictureGrid::kFormat)));
    }
};

QTEST_MAIN(PictureGridTest)
#include "picture_grid_test.moc"
