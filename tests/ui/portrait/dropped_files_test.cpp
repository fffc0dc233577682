#include "tests/ui/portrait/picture_folder.h"
#include "ui/portrait/dropped_files.h"

#include <QMimeData>
#include <QTest>
#include <QUrl>

using ui::DroppedFiles;

namespace {

DroppedFiles drop(const QList<std::filesystem::path>& files)
{
    QList<QUrl> urls;
    for (const auto& file : files) {
        urls << QUrl::fromLocalFile(QString::fromStdString(file.string()));
    }
    QMimeData mime;
    mime.setUrls(urls);
    return ui::takeDrop(mime, {.pictures = {"png", "jpg"}, .videos = {"mp4"}});
}

} // namespace

class DroppedFilesTest final : public QObject {
    Q_OBJECT

private slots:
    void takesPicturesInTheirOrder()
    {
        const PictureFolder folder;
        const auto b = folder.picture("b.png");
        const auto a = folder.picture("A.PNG");

        const DroppedFiles taken = drop({b, a});

        QCOMPARE(taken.pictures, (std::vector{b, a}));
        QVERIFY(taken.refusals.isEmpty());
    }

    void refusesWhatIsNoPictureByName()
    {
        const PictureFolder folder;

        const DroppedFiles taken = drop({folder.text("notes.txt"), folder.picture("a.png")});

        QCOMPARE(taken.refusals.size(), 1);
        QVERIFY(taken.refusals[0].contains(QStringLiteral("notes.txt")));
        QCOMPARE(taken.pictures.size(), std::size_t{1});
    }

    void saysThatAFileIsGone()
    {
        const PictureFolder folder;

        const DroppedFiles taken = drop({folder.path() / "gone.png"});

        QCOMPARE(taken.refusals.size(), 1);
        QVERIFY(taken.refusals[0].contains(QStringLiteral("gone.png")));
    }

    void looksIntoFolders()
    {
        const PictureFolder folder;
        folder.picture("b.png");
        folder.picture("a.png");
        folder.text("notes.txt");

        const DroppedFiles taken = drop({folder.path()});

        QVERIFY(taken.pictures.empty());
        QCOMPARE(taken.fromFolders,
                 (std::vector{folder.path() / "a.png", folder.path() / "b.png"}));
    }

    void saysThatAFolderIsEmpty()
    {
        const PictureFolder folder;

        QCOMPARE(drop({folder.path()}).refusals.size(), 1);
    }

    void takesPixelsWithoutAFile()
    {
        QImage image(3, 2, QImage::Format_RGB32);
        image.fill(Qt::red);
        QMimeData mime;
        mime.setImageData(image);
        mime.setUrls({QUrl(QStringLiteral("https://example.org/a.png"))});

        const DroppedFiles taken = ui::takeDrop(mime, {.pictures = {"png"}});

        QCOMPARE(taken.image.size(), QSize(3, 2));
        QVERIFY(taken.refusals.isEmpty());
    }

    void saysWhatToDoWithPicturesOfTheWeb()
    {
        QMimeData mime;
        mime.setUrls({QUrl(QStringLiteral("https://example.org/a.png"))});

        QCOMPARE(ui::takeDrop(mime, {.pictures = {"png"}}).refusals.size(), 1);
    }
};

QTEST_MAIN(DroppedFilesTest)
#include "dropped_files_test.moc"
