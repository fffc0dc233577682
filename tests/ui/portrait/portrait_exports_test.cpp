#include "core/base/error.h"
#include "tests/ui/portrait/portrait_window.h"
#include "ui/portrait/export_job.h"
#include "ui/portrait/portrait_exports.h"
#include "ui/widgets/folder_dialog.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

namespace {

class Silent final : public core::ProgressObserver {
public:
    void onProgress(const core::Progress&) override { }
};

} // namespace

class PortraitExportsTest final : public QObject {
    Q_OBJECT

private slots:
    void theResultIsCopied()
    {
        PortraitWindow window;
        window.workspace.exports().copy();
        QVERIFY(window.message().contains(QStringLiteral("no finished picture")));
        window.paint();

        window.workspace.exports().copy();

        QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(160, 120));
    }

    void theResultIsHandedOverAsPixelsAndAsAFile()
    {
        qputenv("XDG_CACHE_HOME", QDir::tempPath().toLocal8Bit() + "/chiaroscuro-exports-test");
        PortraitWindow window;
        QVERIFY(!window.workspace.exports().draggedResult());
        window.paint();

        const auto mime = window.workspace.exports().draggedResult();

        QVERIFY(mime->hasImage() && mime->hasUrls());
        QCOMPARE(qvariant_cast<QImage>(mime->imageData()).size(), QSize(160, 120));
        QCOMPARE(mime->urls().size(), 1);
        const QString file = mime->urls().front().toLocalFile();
        QVERIFY(file.endsWith(QStringLiteral("face-sea.png")));
        QCOMPARE(QImage(file).size(), QSize(160, 120));
    }

    void aFolderIsPaintedAsOneJob()
    {
        PortraitWindow window;
        window.paint();
        QDir(window.folder.nameOf(".")).mkdir(QStringLiteral("in"));
        QDir(window.folder.nameOf(".")).mkdir(QStringLiteral("out"));
        window.folder.picture("in/anna.png", {40, 30});
        window.folder.picture("in/bert.png", {30, 40});
        window.folder.text("in/broken.png");
        window.workspace.exports().askForFolder();
        auto* dialog = window.workspace.findChild<ui::FolderDialog*>();
        const auto lines = dialog->findChildren<QLineEdit*>();

        lines[0]->setText(window.folder.nameOf("in"));
        lines[1]->setText(window.folder.nameOf("out"));
        dialog->accept();

        QTRY_VERIFY(window.message().startsWith(QStringLiteral("Painted 2 picture(s).")));
        QVERIFY(window.message().contains(QStringLiteral("broken.png holds no picture")));
        QVERIFY(window.message().endsWith(QStringLiteral("Kept: EXIF. Lost: Transparency.")));
        QCOMPARE(QImage(window.folder.nameOf("out/anna-sea.png")).size(), QSize(40, 30));
        QCOMPARE(QImage(window.folder.nameOf("out/bert-sea.png")).size(), QSize(30, 40));
        QCOMPARE(window.jobs.rowCount(), 1);
    }

    void aRepeatedFolderJobLeavesWhatIsThere()
    {
        const PictureFolder folder;
        ui::FolderOrder order;
        order.look.styles = {{.file = folder.picture("sea.png")}};
        order.choice = {.pictures = {folder.picture("anna.png"), folder.picture("bert.png")},
                        .target = folder.path()};
        folder.picture("anna-sea.png", {3, 3});
        Silent silent;

        const QString said
            = ui::makeFolderExport(std::make_shared<FakeEngine>(), order)({}, silent);

        QVERIFY(said.contains(QStringLiteral("1 were there already")));
        QCOMPARE(QImage(folder.nameOf("anna-sea.png")).size(), QSize(3, 3));
        QCOMPARE(QImage(folder.nameOf("bert-sea.png")).size(), QSize(160, 120));
    }

    void whatIsTrueOfSomePicturesIsCounted()
    {
        ui::WriteTally tally;
        tally.add({.kept = {"Camera data (EXIF).", "Resolution."}});
        tally.add({.kept = {"Resolution."}, .lost = {"Colour profile (Wide)."}});

        QCOMPARE(tally.sentences(),
                 (QStringList{QStringLiteral("Kept: Camera data (EXIF) (1 of 2). Resolution."),
                              QStringLiteral("Lost: Colour profile (Wide) (1 of 2).")}));
    }

    void aFolderJobStopsWhenAsked()
    {
        const PictureFolder folder;
        ui::FolderOrder order;
        order.look.styles = {{.file = folder.picture("sea.png")}};
        order.choice = {.pictures = {folder.picture("anna.png")}, .target = folder.path()};
        std::stop_source stop;
        stop.request_stop();
        Silent silent;

        QVERIFY_THROWS_EXCEPTION(
            core::Cancelled,
            ui::makeFolderExport(std::make_shared<FakeEngine>(), order)(stop.get_token(), silent));
    }

    void theFolderDialogSaysWhatIsMissing()
    {
        const PictureFolder folder;
        ui::FolderDialog dialog(
            {.from = {}, .to = {}, .extensions = {"png"}, .accept = QStringLiteral("Paint")});
        const auto lines = dialog.findChildren<QLineEdit*>();
        const auto accept = [&] {
            for (auto* button : dialog.findChildren<QPushButton*>()) {
                if (button->text() == QStringLiteral("Paint")) {
                    return button->isEnabled();
                }
            }
            return false;
        };
        QVERIFY(!accept());

        folder.picture("anna.png");
        lines[0]->setText(folder.nameOf("."));
        QVERIFY(!accept());
        lines[1]->setText(folder.nameOf("."));

        QVERIFY(accept());
        QCOMPARE(dialog.choice().pictures.size(), std::size_t{1});
    }
};

QTEST_MAIN(PortraitExportsTest)
#include "portrait_exports_test.moc"
