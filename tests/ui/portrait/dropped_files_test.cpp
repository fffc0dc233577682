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

        QCOMPARE(taken.pasted.pixels.size(), QSize(3, 2));
        QVERIFY(taken.refusals.isEmpty());
    }

    void takesTheFileItselfWhereItCameWhole_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("as its type") << "type";
        QTest::newRow("as an address") << "address";
        QTest::newRow("in a piece of a page") << "page";
    }

    void takesTheFileItselfWhereItCameWhole()
    {
        QFETCH(const QString, how);
        const QByteArray bytes("\xff\xd8 a photograph with its profile \xff\xd9");
        const QString address
            = QStringLiteral("data:image/jpeg;base64,") + QString::fromLatin1(bytes.toBase64());
        QImage preview(3, 2, QImage::Format_RGB32);
        QMimeData mime;
        mime.setImageData(preview);
        if (how == QStringLiteral("type")) {
            mime.setData(QStringLiteral("image/png"), "what the browser made of it");
            mime.setData(QStringLiteral("image/jpeg"), bytes);
        } else if (how == QStringLiteral("address")) {
            mime.setUrls({QUrl(address)});
        } else {
            mime.setHtml(
                QStringLiteral("<meta charset='utf-8'><img alt=\"x\" src=\"%1\">").arg(address));
        }

        const DroppedFiles taken = ui::takeDrop(mime, {.pictures = {"png", "jpg"}});

        QVERIFY(ui::mayHoldPictures(mime));
        QCOMPARE(taken.pasted.encoded, bytes);
        QCOMPARE(taken.pasted.extension, QStringLiteral("jpg"));
        QVERIFY(taken.refusals.isEmpty());
    }

    void pixelsAreTakenOfATypeThatCannotBeRead()
    {
        QImage pixels(3, 2, QImage::Format_RGB32);
        QMimeData mime;
        mime.setImageData(pixels);
        mime.setData(QStringLiteral("image/webp"), "unreadable here");

        const DroppedFiles taken = ui::takeDrop(mime, {.pictures = {"png"}});

        QVERIFY(taken.pasted.encoded.isEmpty());
        QCOMPARE(taken.pasted.pixels.size(), QSize(3, 2));
    }

    void plainTextHoldsNoPicture()
    {
        QMimeData mime;
        mime.setText(QStringLiteral("src=\"data:image/png;base64,AAAA\""));
        mime.setHtml(QStringLiteral("<p>data:image/png;base64,AAAA</p>"));

        QVERIFY(!ui::mayHoldPictures(mime));
        QVERIFY(ui::takeDrop(mime, {.pictures = {"png"}}).pasted.isNull());
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
