#include "core/train/options_file.h"
#include "tests/ui/training/training_window.h"
#include "ui/training/number_line.h"

#include <QLineEdit>

using ui::RunState;

class LaunchPanelTest final : public QObject {
    Q_OBJECT

private slots:
    void theFormSaysWhatIsMissingAndThenHowManyPictures()
    {
        TrainingWindow window;
        QVERIFY(!window.launchButton()->isEnabled());
        QVERIFY(window.says(QStringLiteral("Choose a folder")));

        window.workspace.open({window.root() / "sets"});

        QTRY_VERIFY(window.launchButton()->isEnabled());
        QVERIFY(window.says(QStringLiteral("1 in trainA, 1 in trainB")));
    }

    void aCropThatIsNoMultipleOf32IsRefusedInPlace()
    {
        TrainingWindow window;
        auto options = window.options(10);
        options.cropSize = 100;

        window.workspace.launch().showOptions(options);

        QTRY_VERIFY(window.says(QStringLiteral("A multiple of 32, such as 96.")));
        QVERIFY(!window.launchButton()->isEnabled());
    }

    void whatIsNoNumberIsRefusedInPlace()
    {
        TrainingWindow window;
        window.workspace.launch().showOptions(window.options(10));
        QTRY_VERIFY(window.launchButton()->isEnabled());
        auto* line = window.workspace.launch().findChild<ui::NumberLine*>();

        line->setText(QStringLiteral("many"));

        QVERIFY(!window.launchButton()->isEnabled());
        line->setText(QStringLiteral("1e-4"));
        QVERIFY(window.launchButton()->isEnabled());
        QCOMPARE(window.workspace.launch().options().learningRate, 1e-4);
    }

    void aFolderThatHoldsARunIsRefused()
    {
        TrainingWindow window;
        window.workspace.launch().showOptions(window.options(10));
        std::filesystem::create_directories(window.root() / "old" / "checkpoints"
                                            / "step-00000005");

        window.workspace.launch().setRunFolder(window.root() / "old");

        QVERIFY(window.says(QStringLiteral("There is a run in it already")));
        QVERIFY(!window.launchButton()->isEnabled());
    }

    void theDeviceIsNamedWithItsMemory()
    {
        TrainingWindow window;
        window.workspace.launch().showOptions(window.options(10));

        QTRY_VERIFY(window.says(QStringLiteral("Abacus, 7 core(s), 3.0 GiB")));

        auto options = window.options(10);
        options.device = "cuda";
        window.workspace.launch().showOptions(options);
        QTRY_VERIFY(window.says(QStringLiteral("There is no GPU")));
        QVERIFY(!window.launchButton()->isEnabled());
    }

    void theMemoryItWillTakeIsHeldAgainstWhatIsFree()
    {
        TrainingWindow window;
        window.workspace.launch().showOptions(window.options(10));
        QTRY_VERIFY(window.says(QStringLiteral("of memory; 4.0 GiB are free.")));
        auto options = window.options(10);
        options.batchSize = 64;
        options.cropSize = 512;

        window.workspace.launch().showOptions(options);

        QTRY_VERIFY(window.says(QStringLiteral("where 4.0 GiB are free: choose a smaller batch")));
        QVERIFY(window.launchButton()->isEnabled()); // it is an estimate
    }

    void severalRatesAreRunsOfTheirOwn()
    {
        TrainingWindow window;
        window.workspace.launch().showOptions(window.options(100'000));
        QTRY_VERIFY(window.launchButton()->isEnabled());
        auto* rates = window.workspace.launch().findChild<QLineEdit*>(QStringLiteral("rates"));
        rates->setText(QStringLiteral("0.001 x"));
        QVERIFY(!window.launchButton()->isEnabled());
        rates->setText(QStringLiteral("0.001 0.01"));

        QTest::mouseClick(window.launchButton(), Qt::LeftButton);

        const auto& runs = window.workspace.queue().runs();
        QCOMPARE(runs.size(), std::size_t(2));
        QCOMPARE(runs[0].options.learningRate, 0.001);
        QCOMPARE(runs[1].options.learningRate, 0.01);
        QVERIFY(runs[0].options.runFolder != runs[1].options.runFolder);
        QCOMPARE(runs[1].state, RunState::Queued);
        for (const auto& next : window.workspace.launch().runs()) { // not into the same folders
            QVERIFY(next.runFolder != runs[0].options.runFolder);
            QVERIFY(next.runFolder != runs[1].options.runFolder);
        }
    }

    void optionsOfAFileFillTheForm()
    {
        TrainingWindow window;
        auto options = window.options(77);
        options.learningRate = 0.003;
        core::train::writeOptions(options, window.root() / "mine.json");

        window.workspace.open({window.root() / "mine.json"});

        QCOMPARE(window.workspace.launch().options().steps, 77);
        QCOMPARE(window.workspace.launch().options().learningRate, 0.003);
    }
};

QTEST_MAIN(LaunchPanelTest)
#include "launch_panel_test.moc"
