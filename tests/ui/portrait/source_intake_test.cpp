#include "tests/ui/portrait/fake_engine.h"
#include "tests/ui/portrait/picture_folder.h"
#include "ui/portrait/source_intake.h"
#include "ui/portrait/thumbnail_loader.h"
#include "ui/settings/session.h"

#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using ui::ImportTarget;
using ui::PortraitState;
using ui::SourceIntake;

namespace {

class Desk {
public:
    Desk()
        : engine(std::make_shared<FakeEngine>())
        , controller(engine)
        , thumbnails(engine)
        , session(folder.path() / "settings.ini")
        , intake({.controller = controller,
                  .document = document,
                  .thumbnails = thumbnails,
                  .session = session})
    {
        qputenv("XDG_DATA_HOME", folder.nameOf("data").toUtf8());
    }

    const PortraitState& state() const { return document.state(); }

    PictureFolder folder;
    std::shared_ptr<FakeEngine> engine;
    ui::PortraitDocument document;
    ui::PortraitController controller;
    ui::ThumbnailLoader thumbnails;
    ui::Session session;
    SourceIntake intake;
};

} // namespace

class SourceIntakeTest final : public QObject {
    Q_OBJECT

private slots:
    void stylesMayComeBeforeThePhotograph()
    {
        Desk desk;

        desk.intake.open(ImportTarget::Styles, {desk.folder.picture("sea.png")});
        desk.intake.open(ImportTarget::Any, {desk.folder.picture("face.png")});

        QTRY_VERIFY(!desk.state().content.empty());
        QCOMPARE(desk.state().styles.size(), std::size_t{1});
    }

    void aStyleIsNotTakenTwice()
    {
        Desk desk;
        const auto sea = desk.folder.picture("sea.png");

        desk.intake.open(ImportTarget::Styles, {sea, sea});
        desk.intake.open(ImportTarget::Styles, {sea, desk.folder.picture("sky.png")});

        QTRY_COMPARE(desk.state().styles.size(), std::size_t{2});
    }

    void oneStyleAloneOrInAddition()
    {
        Desk desk;
        const auto sea = desk.folder.picture("sea.png");
        const auto sky = desk.folder.picture("sky.png");
        desk.intake.chooseStyle(sea, ui::StyleUse::Picture, /*inAddition=*/false);
        QTRY_COMPARE(desk.state().styles.size(), std::size_t{1});

        desk.intake.chooseStyle(sky, ui::StyleUse::Picture, /*inAddition=*/true);
        QTRY_COMPARE(desk.state().styles.size(), std::size_t{2});
        desk.intake.chooseStyle(sky, ui::StyleUse::Picture, /*inAddition=*/true);
        QCOMPARE(desk.state().styles.size(), std::size_t{1});
        desk.intake.chooseStyle(sky, ui::StyleUse::Picture, /*inAddition=*/false);

        QTRY_COMPARE(desk.state().styles.front().file, sky);
        QCOMPARE(desk.state().styles.size(), std::size_t{1});
    }

    void thePersonCanHaveStylesOfItsOwn()
    {
        Desk desk;
        const auto sea = desk.folder.picture("sea.png");
        const auto sky = desk.folder.picture("sky.png");
        desk.intake.open(ImportTarget::Styles, {sea});
        desk.intake.open(ImportTarget::PersonStyles, {sky});
        QTRY_COMPARE(desk.state().personStyles.size(), std::size_t{1});
        QCOMPARE(desk.state().styles.front().file, sea);
        QCOMPARE(desk.state().personStyles.front().file, sky);

        desk.intake.chooseStyle(sea, ui::StyleUse::Person, /*inAddition=*/true);
        QTRY_COMPARE(desk.state().personStyles.size(), std::size_t{2});
        desk.intake.setWeight(ui::StyleUse::Person, 1, 0.5);
        QCOMPARE(desk.state().personStyles[1].weight, 0.5);
        QCOMPARE(desk.state().styles.front().weight, 1.0);
        desk.intake.chooseStyle(sky, ui::StyleUse::Person, /*inAddition=*/false);
        QTRY_COMPARE(desk.state().personStyles.size(), std::size_t{1});
        desk.intake.removeStyle(ui::StyleUse::Person, 0);

        QVERIFY(desk.state().personStyles.empty());
        QCOMPARE(desk.state().styles.size(), std::size_t{1});
    }

    void aPastedPictureIsKeptAsAFile()
    {
        Desk desk;
        QImage image(20, 10, QImage::Format_RGB32);
        image.fill(Qt::red);
        QMimeData mime;
        mime.setImageData(image);

        desk.intake.take(ImportTarget::Any, mime);

        QTRY_VERIFY(!desk.state().content.empty());
        QCOMPARE(QImage(QString::fromStdString(desk.state().content.string())).size(),
                 QSize(20, 10));
        QVERIFY(desk.state().content.string().starts_with(desk.folder.path().string()));
    }

    void aPastedFileIsKeptByteByByte()
    {
        Desk desk;
        QFile original(desk.folder.nameOf("face.png"));
        desk.folder.picture("face.png");
        QVERIFY(original.open(QIODevice::ReadOnly));
        const QByteArray bytes = original.readAll();
        QMimeData mime;
        mime.setData(QStringLiteral("image/png"), bytes);

        desk.intake.take(ImportTarget::Content, mime);

        QTRY_VERIFY(!desk.state().content.empty());
        QFile kept(QString::fromStdString(desk.state().content.string()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes);
    }

    void theNextDialogBeginsWhereTheUserWasNotWherePastedPicturesAreKept()
    {
        Desk desk;
        desk.intake.open(ImportTarget::Styles, {desk.folder.picture("sea.png")});
        QTRY_COMPARE(desk.state().styles.size(), std::size_t{1});
        QMimeData mime;
        mime.setImageData(QImage(3, 2, QImage::Format_RGB32));

        desk.intake.take(ImportTarget::Styles, mime);

        QTRY_COMPARE(desk.state().styles.size(), std::size_t{2});
        QCOMPARE(desk.session.folder(QStringLiteral("style")),
                 QString::fromStdString(desk.folder.path().string()));
    }

    void textIsRefusedWithASentence()
    {
        Desk desk;
        const QSignalSpy refused(&desk.intake, &SourceIntake::refused);
        QMimeData mime;
        mime.setText(QStringLiteral("hello"));

        desk.intake.take(ImportTarget::Any, mime);

        QCOMPARE(refused.count(), 1);
    }

    void anotherPhotographGetsItsOwnMask()
    {
        Desk desk;
        PortraitState state{.content = desk.folder.picture("face.png"),
                            .maskFile = desk.folder.picture("mask.png")};
        state.mask.grow = 5;
        desk.document.change(state, QStringLiteral("Start"));

        desk.intake.open(ImportTarget::Content, {desk.folder.picture("other.png")});

        QTRY_COMPARE(desk.state().content, desk.folder.path() / "other.png");
        QVERIFY(desk.state().maskFile.empty());
        QVERIFY(desk.state().mask == ui::MaskAdjustment());
    }

    void sharesAndRemovalsAreSteps()
    {
        Desk desk;
        desk.intake.open(ImportTarget::Styles,
                         {desk.folder.picture("sea.png"), desk.folder.picture("sky.png")});
        QTRY_COMPARE(desk.state().styles.size(), std::size_t{2});

        desk.intake.setWeight(ui::StyleUse::Picture, 1, 0.4);
        desk.intake.removeStyle(ui::StyleUse::Picture, 0);

        QCOMPARE(desk.document.history().count(), 3);
        QCOMPARE(desk.state().styles.front().weight, 0.4);
    }
};

QTEST_MAIN(SourceIntakeTest)
#include "source_intake_test.moc"
