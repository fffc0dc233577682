#include "tests/ui/daynight/daynight_window.h"
#include "ui/daynight/daynight_exports.h"

#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>

namespace {

QPushButton* defaultButton(const QDialog& dialog)
{
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->isDefault()) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

class DayNightExportsTest final : public QObject {
    Q_OBJECT

private slots:
    void theShownPictureIsExported()
    {
        DayNightWindow window;
        window.drop({window.bright("street.png")});
        QTRY_VERIFY(window.isFinished());

        window.button("Export…")->click();
        auto* dialog = window.workspace.findChild<ui::ExportDialog*>();
        QVERIFY(dialog->choice().file == window.folder.path() / "street-night.png");
        defaultButton(*dialog)->click();

        QTRY_VERIFY(window.message().startsWith(QStringLiteral("Exported street-night.png.")));
        QVERIFY(window.message().contains(QStringLiteral("Kept: EXIF.")));
        QCOMPARE(QImage(window.folder.nameOf("street-night.png")).pixelColor(5, 5),
                 QColor(40, 40, 40));
    }

    void anExistingFileIsReplacedOnlyWhenTheButtonSaysSo()
    {
        DayNightWindow window;
        window.folder.picture("street-night.png", {8, 8}, Qt::red);
        window.drop({window.bright("street.png")});
        QTRY_VERIFY(window.isFinished());
        window.workspace.exports().askForPicture();
        auto* dialog = window.workspace.findChild<ui::ExportDialog*>();
        QCOMPARE(defaultButton(*dialog)->text(), QStringLiteral("Replace"));

        dialog->findChild<QLineEdit*>()->setText(window.folder.nameOf("street.png"));
        QVERIFY(!defaultButton(*dialog)->isEnabled()); // the picture itself
        dialog->reject();

        QCOMPARE(QImage(window.folder.nameOf("street-night.png")).size(), QSize(8, 8));
    }

    void allOfTheListAreExportedEachItsOwnWay()
    {
        DayNightWindow window;
        QDir(window.folder.nameOf(".")).mkdir(QStringLiteral("out"));
        window.folder.picture("out/a-night.png", {8, 8}, Qt::red);
        window.drop({window.bright("a.png"), window.bright("b.png"), window.dark("c.png"),
                     window.folder.text("d.png")});
        QTRY_VERIFY(window.isFinished());

        window.button("Export all 4")->click();
        auto* dialog = window.workspace.findChild<ui::FolderDialog*>();
        dialog->findChild<QLineEdit*>()->setText(window.folder.nameOf("out"));
        defaultButton(*dialog)->click();

        QTRY_VERIFY(window.message().startsWith(QStringLiteral("Changed 2 picture(s).")));
        QVERIFY(window.message().contains(QStringLiteral("d.png holds no picture.")));
        QVERIFY(window.message().endsWith(QStringLiteral("Kept: EXIF.")));
        QCOMPARE(QImage(window.folder.nameOf("out/a-night.png")).size(), QSize(8, 8));
        QCOMPARE(QImage(window.folder.nameOf("out/b-night.png")).size(), QSize(160, 120));
        QCOMPARE(QImage(window.folder.nameOf("out/c-day.png")).pixelColor(5, 5),
                 QColor(100, 100, 100));
    }

    void aLookUpTableIsMadeOfThePicturesThatGoTheSameWay()
    {
        DayNightWindow window;
        window.drop({window.bright("a.png"), window.bright("b.png"), window.dark("c.png")});
        QTRY_VERIFY(window.isFinished());

        window.workspace.exports().askForLut();
        auto* dialog = window.workspace.findChild<QFileDialog*>();
        emit dialog->fileSelected(window.folder.nameOf("night.cube"));

        QTRY_VERIFY(window.message().startsWith(QStringLiteral("Wrote night.cube; it errs by")));
        QVERIFY(window.message().contains(QLocale().toString(2.6, 'f', 1)));
        QFile file(window.folder.nameOf("night.cube"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("2"));
    }

    void theResultIsCopied()
    {
        DayNightWindow window;
        window.workspace.exports().copy();
        QVERIFY(window.message().contains(QStringLiteral("no finished picture")));
        window.drop({window.bright("street.png")});
        QTRY_VERIFY(window.isFinished());

        window.workspace.exports().copy();

        QCOMPARE(QGuiApplication::clipboard()->image().pixelColor(5, 5), QColor(40, 40, 40));
    }

    void aFailedExportIsSaidWhereOneLooks()
    {
        DayNightWindow window;
        window.drop({window.bright("street.png")});
        QTRY_VERIFY(window.isFinished());
        window.engine->failToTranslate = true;
        window.button<QToolButton>("To day")->click(); // so that it must be made anew
        QTRY_VERIFY(!window.message().isEmpty());
        window.workspace.exports().askForPicture();

        defaultButton(*window.workspace.findChild<ui::ExportDialog*>())->click();

        QTRY_COMPARE(window.jobs.row(0).state, ui::JobState::Failed);
        QCOMPARE(window.message(), QStringLiteral("The networks are missing."));
    }
};

QTEST_MAIN(DayNightExportsTest)
#include "daynight_exports_test.moc"
