#include "tests/ui/portrait/picture_folder.h"
#include "ui/portrait/export_job.h"
#include "ui/widgets/export_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using ui::ExportDialog;

namespace {

/// A dialog for a file of that name in the folder, and its parts.
struct Asked {
    Asked(const PictureFolder& folder, const char* suggestion,
          std::vector<std::filesystem::path> inputs = {})
        : dialog({.suggestion = folder.path() / suggestion, .inputs = std::move(inputs)})
        , name(dialog.findChild<QLineEdit*>())
    {
    }

    QPushButton* accept() const
    {
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->isDefault()) {
                return button;
            }
        }
        return nullptr;
    }

    ExportDialog dialog;
    QLineEdit* name;
};

} // namespace

class ExportDialogTest final : public QObject {
    Q_OBJECT

private slots:
    void offersTheSuggestedName()
    {
        const PictureFolder folder;
        const Asked asked(folder, "face.png");

        QVERIFY(asked.accept()->isEnabled());
        QCOMPARE(asked.accept()->text(), QStringLiteral("Export"));
        QCOMPARE(asked.dialog.choice().file, folder.path() / "face.png");
    }

    void asksBeforeReplacing()
    {
        const PictureFolder folder;
        folder.picture("face.png");
        const Asked asked(folder, "face.png");

        QCOMPARE(asked.accept()->text(), QStringLiteral("Replace"));
    }

    void neverOffersToWriteOverAnInput()
    {
        const PictureFolder folder;
        const auto input = folder.picture("face.png");
        std::filesystem::create_symlink(input, folder.path() / "alias.png");
        const Asked asked(folder, "face.png", {input});
        QVERIFY(!asked.accept()->isEnabled());

        asked.name->setText(folder.nameOf("alias.png"));
        QVERIFY(!asked.accept()->isEnabled());

        asked.name->setText(folder.nameOf("painted.png"));
        QVERIFY(asked.accept()->isEnabled());
    }

    void refusesUnknownFormatsAndFolders()
    {
        const PictureFolder folder;
        const Asked asked(folder, "face.png");
        for (const char* name : {"face", "face.gif", "nowhere/face.png"}) {
            asked.name->setText(folder.nameOf(name));
            QVERIFY2(!asked.accept()->isEnabled(), name);
        }
    }

    void theFormatChangesTheExtension()
    {
        const PictureFolder folder;
        const Asked asked(folder, "face.of.png");
        auto* format = asked.dialog.findChildren<QComboBox*>().at(0);

        format->setCurrentIndex(1);
        emit format->activated(1);

        QCOMPARE(asked.dialog.choice().file, folder.path() / "face.of.jpg");
        QVERIFY(asked.dialog.findChild<QSpinBox*>()->isEnabled());
    }

    void depthAndColoursAreThoseThatTheFormatHolds_data()
    {
        QTest::addColumn<QString>("extension");
        QTest::addColumn<QString>("depth");
        QTest::addColumn<int>("bits");
        QTest::addColumn<bool>("ownProfile");
        QTest::newRow("png") << "png"
                             << "16 bit" << 16 << true;
        QTest::newRow("tiff") << "TIFF"
                              << "16 bit" << 16 << true;
        QTest::newRow("jpeg") << "jpg"
                              << "8 bit" << 8 << true;
        QTest::newRow("webp") << "webp"
                              << "8 bit" << 8 << true;
        QTest::newRow("exr") << "exr"
                             << "half floats" << 16 << false;
    }

    void depthAndColoursAreThoseThatTheFormatHolds()
    {
        QFETCH(const QString, extension);
        const PictureFolder folder;
        ExportDialog dialog(
            {.suggestion = folder.path() / "face.gif", .hasProfile = true, .bitsPerChannel = 16});

        dialog.findChild<QLineEdit*>()->setText(folder.nameOf("face.") + extension);

        const auto lists = dialog.findChildren<QComboBox*>();
        const auto named = [&](const char* name) {
            return *std::ranges::find(lists, QString::fromLatin1(name), &QComboBox::accessibleName);
        };
        QTEST(named("Depth")->currentText(), "depth");
        QTEST(dialog.choice().options.bitsPerChannel, "bits");
        QTEST(named("Colours")->count() == 2, "ownProfile");
    }

    void saysWhatBecameOfThePicture()
    {
        const QString sentence = ui::toSentence(
            "/tmp/a.jpg",
            {.kept = {"EXIF.", "Colour profile."}, .converted = {}, .lost = {"Alpha."}});

        QCOMPARE(sentence,
                 QStringLiteral("Exported a.jpg. Kept: EXIF. Colour profile. Lost: Alpha."));
    }
};

QTEST_MAIN(ExportDialogTest)
#include "export_dialog_test.moc"
