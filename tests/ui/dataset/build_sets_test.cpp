#include "tests/ui/dataset/photographs.h"
#include "ui/dataset/build_dialog.h"

#include <QLineEdit>
#include <QSpinBox>

using core::dataset::Group;

namespace {

/// The dialog that the button has opened.
class Asked final {
public:
    explicit Asked(CollectionWindow& window)
    {
        window.button("Build")->click();
        dialog = window.workspace.findChild<ui::BuildDialog*>();
        folder = dialog->findChild<QLineEdit*>();
        tests = dialog->findChildren<QSpinBox*>()[0];
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            accept = button->isDefault() ? button : accept;
        }
    }

    QString note() const { return dialog->findChild<QLabel*>(QStringLiteral("note"))->text(); }

    ui::BuildDialog* dialog = nullptr;
    QLineEdit* folder = nullptr;
    QSpinBox* tests = nullptr;
    QPushButton* accept = nullptr;
};

int filesIn(const std::filesystem::path& folder)
{
    return static_cast<int>(
        QDir(QString::fromStdString(folder.string())).entryList(QDir::Files).size());
}

} // namespace

class BuildSetsTest final : public QObject {
    Q_OBJECT

private slots:
    void theSetsAreWrittenAndReported()
    {
        CollectionWindow window;
        window.open();
        emit window.workspace.groups()
            .grid(Group::Day)
            .dropped({window.photographs.file("u0.png")});
        const auto target = window.photographs.around().path() / "sorted";
        Asked asked(window);
        asked.folder->setText(QString::fromStdString(target.string()));
        asked.tests->setValue(2);

        asked.accept->click();

        QTRY_VERIFY(window.message().startsWith(
            QStringLiteral("sorted: 8 days and 4 nights for training, 2 and 2 for testing.")));
        QVERIFY(window.message().contains(QStringLiteral("1 near-duplicates, 0 of them")));
        QCOMPARE(filesIn(target / "trainA"), 8);
        QCOMPARE(filesIn(target / "trainB"), 4);
        QCOMPARE(filesIn(target / "testA"), 2);
        QCOMPARE(filesIn(target / "testB"), 2);
        QFile manifest(QString::fromStdString((target / "manifest.csv").string()));
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        QCOMPARE(manifest.readAll().count('\n'), 20);
    }

    void tooManyTestPicturesAreSaidInPlace()
    {
        CollectionWindow window;
        window.open();
        Asked asked(window);

        asked.tests->setValue(6);
        QVERIFY(!asked.accept->isEnabled());
        QVERIFY(asked.note().contains(QStringLiteral("at most 5 of each")));
        asked.tests->setValue(5);

        QVERIFY(asked.accept->isEnabled());
    }

    void aFolderWithSomethingInItIsNotWrittenTo()
    {
        CollectionWindow window;
        window.open();
        Asked asked(window);

        asked.folder->setText(QString::fromStdString(window.photographs.path().string()));

        QVERIFY(!asked.accept->isEnabled());
        QVERIFY(asked.note().startsWith(QStringLiteral("city exists already and is not empty")));
    }

    void aStoppedBuildLeavesNothing()
    {
        CollectionWindow window;
        window.open();
        const auto target = window.photographs.around().path() / "sorted";
        Asked asked(window);
        asked.folder->setText(QString::fromStdString(target.string()));
        window.engine->milliseconds = 20000;
        asked.accept->click();
        QTRY_COMPARE(window.jobs.row(0).state, ui::JobState::Running);

        window.jobs.cancel(window.jobs.row(0).id);

        QTRY_COMPARE(window.jobs.row(0).state, ui::JobState::Cancelled);
        QVERIFY(!std::filesystem::exists(target));
    }

    void theSameSeedDrawsTheSameTestPictures()
    {
        CollectionWindow window;
        window.open();
        QStringList drawn;
        for (const char* name : {"first", "second"}) {
            const auto target = window.photographs.around().path() / name;
            Asked asked(window);
            asked.folder->setText(QString::fromStdString(target.string()));
            asked.tests->setValue(2);
            asked.accept->click();
            QTRY_VERIFY(window.message().startsWith(QLatin1String(name)));
            drawn << QDir(QString::fromStdString((target / "testA").string()))
                         .entryList(QDir::Files)
                         .join(u' ');
            QTRY_VERIFY(window.workspace.findChild<ui::BuildDialog*>() == nullptr);
        }

        QCOMPARE(drawn[0], drawn[1]);
    }
};

QTEST_MAIN(BuildSetsTest)
#include "build_sets_test.moc"
