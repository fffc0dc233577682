#include "core/base/error.h"
#include "tests/core/train/small_run.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using core::train::Outcome;
using small_run::contents;
using small_run::Observer;

namespace {

constexpr std::int64_t kSteps = 7;
constexpr auto kTrainArgument = "--train-until-killed";

void addRecipes()
{
    QTest::addColumn<std::string>("recipe");
    for (const char* recipe : {"sanet", "sanet-encoder", "segnet", "distil", "day-night"}) {
        QTest::newRow(recipe) << std::string(recipe);
    }
}

/// losses.csv of a run that nobody interrupts.
QByteArray uninterrupted(core::train::TrainingOptions options, const std::filesystem::path& folder,
                         std::int64_t steps = kSteps)
{
    options.runFolder = folder;
    options.steps = steps;
    Observer observer;
    core::train::train(options, observer, {});
    return contents(folder / "losses.csv");
}

qsizetype rowsIn(const std::filesystem::path& run)
{
    return contents(run / "losses.csv").count('\n');
}

} // namespace

class TrainingResumeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_root = m_folder->path().toStdString();
        small_run::prepare(m_root);
        small_run::prepareDayNight(m_root);
    }

    void equalsAnUninterruptedRunBitForBit_data() { addRecipes(); }
    void equalsAnUninterruptedRunBitForBit()
    {
        QFETCH(std::string, recipe);
        auto options = small_run::options(m_root, recipe);
        const auto expected = uninterrupted(options, m_root / "whole");
        options.steps = kSteps;
        Observer stopping;
        stopping.stopAfter = 3; // between two checkpoints
        Observer resuming;

        core::train::train(options, stopping, stopping.stop.get_token());
        const auto outcome = core::train::resume(options.runFolder, 0, resuming, {});

        QCOMPARE(outcome, Outcome::Completed);
        QCOMPARE(resuming.steps.front().step, 4);
        QCOMPARE(contents(options.runFolder / "losses.csv"), expected);
        QCOMPARE(contents(options.runFolder / "validation.csv"),
                 contents(m_root / "whole" / "validation.csv"));
    }

    void weightsEqualThoseOfAnUninterruptedRun()
    {
        auto options = small_run::options(m_root, "segnet");
        uninterrupted(options, m_root / "whole");
        options.steps = 2;
        Observer observer;

        core::train::train(options, observer, {});
        core::train::resume(options.runFolder, kSteps, observer, {});

        const auto file = "weights.safetensors";
        const auto expected = core::nn::readWeights(m_root / "whole" / file).tensors;
        for (const auto& [name, tensor] : core::nn::readWeights(options.runFolder / file).tensors) {
            QVERIFY2(torch::equal(tensor, core::nn::find(expected, name)), name.c_str());
        }
    }

    void killedProcessLeavesARunThatGoesOnTheSame()
    {
        const auto options = small_run::options(m_root, "distil");
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {kTrainArgument, m_folder->path()});
        QTRY_VERIFY_WITH_TIMEOUT(rowsIn(options.runFolder) > 4, 60'000);
        process.kill();
        QVERIFY(process.waitForFinished());
        const auto steps = rowsIn(options.runFolder) + 3;
        Observer observer;

        core::train::resume(options.runFolder, steps, observer, {});

        QVERIFY(observer.steps.size() >= 3);
        QCOMPARE(contents(options.runFolder / "losses.csv"),
                 uninterrupted(options, m_root / "whole", steps));
    }

    void stepsAreTheTotal()
    {
        auto options = small_run::options(m_root, "distil");
        Observer observer;
        core::train::train(options, observer, {});
        Observer again;

        QCOMPARE(core::train::resume(options.runFolder, 4, again, {}), Outcome::Completed);

        QVERIFY(again.steps.empty());
    }

    void movedRunGoesOn()
    {
        auto options = small_run::options(m_root, "distil");
        Observer observer;
        core::train::train(options, observer, {});
        std::filesystem::rename(options.runFolder, m_root / "moved");

        core::train::resume(m_root / "moved", 6, observer, {});

        QCOMPARE(observer.steps.back().step, 6);
        QVERIFY(!std::filesystem::exists(options.runFolder));
    }

    void changedPicturesAreNotTakenSilently()
    {
        auto options = small_run::options(m_root, "distil");
        Observer observer;
        core::train::train(options, observer, {});
        for (int number = 20; number < 40; ++number) {
            small_run::writePicture(m_root, number);
        }

        QVERIFY_THROWS_EXCEPTION(core::Error,
                                 core::train::resume(options.runFolder, 6, observer, {}));
    }

    void folderWithoutRunIsNamed()
    {
        Observer observer;

        QVERIFY_THROWS_EXCEPTION(core::Error,
                                 core::train::resume(m_root / "nothing", 6, observer, {}));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_root;
};

/// The test runs itself once more to have a process that it can kill.
int main(int argc, char** argv)
{
    if (argc == 3 && std::string(argv[1]) == kTrainArgument) {
        auto options = small_run::options(argv[2], "distil");
        options.steps = 1'000'000;
        Observer observer;
        core::train::train(options, observer, {});
        return 0;
    }
    QCoreApplication application(argc, argv);
    TrainingResumeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "training_resume_test.moc"
