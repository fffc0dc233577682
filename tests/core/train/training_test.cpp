#include "core/base/error.h"
#include "tests/core/train/small_run.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using core::train::Outcome;
using core::train::TrainingOptions;
using small_run::contents;
using small_run::Observer;

namespace {

void addRecipes()
{
    QTest::addColumn<std::string>("recipe");
    for (const char* recipe : {"sanet", "segnet", "distil"}) {
        QTest::newRow(recipe) << std::string(recipe);
    }
}

/// The sentence that `train` ends with; empty if it does not fail.
std::string failureOf(const TrainingOptions& options)
{
    Observer observer;
    try {
        core::train::train(options, observer, {});
    } catch (const core::Error& error) {
        return error.what();
    }
    return {};
}

double meanTotal(const Observer& observer, std::size_t first, std::size_t count)
{
    double sum = 0;
    for (std::size_t step = first; step < first + count; ++step) {
        sum += observer.steps.at(step).losses.front().second;
    }
    return sum / static_cast<double>(count);
}

} // namespace

class TrainingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_root = m_folder->path().toStdString();
        small_run::prepare(m_root);
    }

    void leavesTablesSamplesEventsAndWeights_data() { addRecipes(); }
    void leavesTablesSamplesEventsAndWeights()
    {
        QFETCH(std::string, recipe);
        auto options = small_run::options(m_root, recipe);
        options.sampleEvery = 4;
        Observer observer;

        const auto outcome = core::train::train(options, observer, {});

        QCOMPARE(outcome, Outcome::Completed);
        QCOMPARE(observer.checkpoints, (std::vector<std::int64_t>{0, 2, 4}));
        QCOMPARE(observer.samples.size(), 1U);
        QVERIFY(core::io::readPicture(observer.samples[0]).width() > 32);
        const auto rows = contents(options.runFolder / "losses.csv").trimmed().split('\n');
        QVERIFY(rows[0].startsWith("step,total,"));
        QCOMPARE(rows.size(), 5);
        QVERIFY(rows[4].startsWith("4,"));
        QVERIFY(contents(options.runFolder / "validation.csv").contains("\n4,"));
        const auto weights = core::nn::readWeights(options.runFolder / "weights.safetensors");
        QCOMPARE(weights.metadata.at("step"), std::string("4"));
        for (const char* key : {"network", "width", "dataset", "date", "project_version"}) {
            QVERIFY2(weights.metadata.contains(key), key);
        }
    }

    void sameSeedGivesTheSameLosses_data() { addRecipes(); }
    void sameSeedGivesTheSameLosses()
    {
        QFETCH(std::string, recipe);
        auto first = small_run::options(m_root, recipe);
        auto second = first;
        auto other = first;
        second.runFolder = m_root / "second";
        second.loaderThreads = 1;
        other.runFolder = m_root / "other";
        other.seed = 2;
        Observer observer;

        core::train::train(first, observer, {});
        core::train::train(second, observer, {});
        core::train::train(other, observer, {});

        const auto losses = contents(first.runFolder / "losses.csv");
        QCOMPARE(contents(second.runFolder / "losses.csv"), losses);
        QVERIFY(contents(other.runFolder / "losses.csv") != losses);
    }

    void overfitsOnePicture_data() { addRecipes(); }
    void overfitsOnePicture()
    {
        QFETCH(std::string, recipe);
        for (int number = 1; number < small_run::kPictures; ++number) {
            std::filesystem::remove(m_root / "pictures" / small_run::pictureName(number));
        }
        auto options = small_run::options(m_root, recipe);
        options.steps = 60;
        options.checkpointEvery = 60;
        options.learningRate = 3e-3;
        Observer observer;

        core::train::train(options, observer, {});

        const double early = meanTotal(observer, 0, 5);
        const double late = meanTotal(observer, 55, 5);
        QVERIFY2(late < 0.7 * early, qPrintable(QString("%1 -> %2").arg(early).arg(late)));
    }

    void validationAndSamplesChangeNoLoss_data() { addRecipes(); }
    void validationAndSamplesChangeNoLoss()
    {
        QFETCH(std::string, recipe);
        auto often = small_run::options(m_root, recipe);
        often.checkpointEvery = 1;
        often.sampleEvery = 1;
        auto never = often;
        never.runFolder = m_root / "never";
        never.checkpointEvery = 1000;
        never.sampleEvery = 0;
        Observer observer;

        core::train::train(often, observer, {});
        core::train::train(never, observer, {});

        QCOMPARE(contents(often.runFolder / "losses.csv"),
                 contents(never.runFolder / "losses.csv"));
    }

    void stopsWithinOneStepAndKeepsIt()
    {
        auto options = small_run::options(m_root, "distil");
        options.steps = 1000;
        options.checkpointEvery = 1000;
        Observer observer;
        observer.stopAfter = 3;

        const auto outcome = core::train::train(options, observer, observer.stop.get_token());

        QCOMPARE(outcome, Outcome::Cancelled);
        QCOMPARE(observer.steps.size(), 3U);
        QCOMPARE(observer.checkpoints, (std::vector<std::int64_t>{0, 3}));
    }

    void divergenceStopsWithASentenceAndKeepsTheLastGoodCheckpoint()
    {
        auto options = small_run::options(m_root, "segnet");
        options.learningRate = 1e30;
        options.steps = 50;
        options.checkpointEvery = 1;

        const auto sentence = failureOf(options);

        QVERIFY2(sentence.find("not") != std::string::npos
                     && sentence.find("smaller learning rate") != std::string::npos,
                 sentence.c_str());
        const auto weights = core::nn::readWeights(options.runFolder / "weights.safetensors");
        for (const auto& [name, tensor] : weights.tensors) {
            QVERIFY(torch::isfinite(tensor).all().item<bool>());
        }
    }

    void autoencoderComesFirstIfAskedFor()
    {
        auto options = small_run::options(m_root, "sanet");
        std::get<core::train::SanetOptions>(options.recipe).autoencoderSteps = 2;
        Observer observer;

        core::train::train(options, observer, {});

        const auto style = [&](std::size_t step) { return observer.steps[step].losses[2].second; };
        QCOMPARE(style(0), 0.0);
        QCOMPARE(style(1), 0.0);
        QVERIFY(style(2) > 0.0);
    }

    void trainedEncoderIsPublishedBesideAndNearsTheJudge()
    {
        auto options = small_run::options(m_root, "sanet-encoder");
        options.steps = 40;
        std::get<core::train::SanetOptions>(options.recipe).weights.encoder = 100;
        Observer observer;

        core::train::train(options, observer, {});

        const auto distance = [&](std::size_t step) { return observer.steps[step].losses.back(); };
        QCOMPARE(distance(0).first, std::string("encoder"));
        QVERIFY(distance(39).second < 0.8 * distance(0).second);
        const auto encoder
            = core::nn::readWeights(options.runFolder / "weights.encoder.safetensors");
        QVERIFY(core::nn::find(encoder.tensors, "conv5_1.weight").defined());
    }

    void encoderIsNotTrainedAgainstItself()
    {
        auto options = small_run::options(m_root, "sanet");
        std::get<core::train::SanetOptions>(options.recipe).weights.encoder = 1;

        QVERIFY(failureOf(options).find("loss network") != std::string::npos);
    }

    void teacherOfAnotherWidthIsReachedThroughMaps()
    {
        auto options = small_run::options(m_root, "distil");
        options.width = 1.0 / 8;
        Observer observer;

        core::train::train(options, observer, {});

        for (const auto& [name, tensor] :
             core::nn::readWeights(options.runFolder / "weights.safetensors").tensors) {
            QVERIFY2(name.starts_with("conv"), name.c_str());
        }
    }

    void unusableInputsAreNamed()
    {
        auto options = small_run::options(m_root, "distil");
        auto& own = std::get<core::train::DistilOptions>(options.recipe);
        own.contentFolder = m_root / "nowhere";
        QVERIFY(failureOf(options).find("nowhere") != std::string::npos);

        own.contentFolder = m_root / "pictures";
        own.teacher = m_root / "pictures" / "p0.png";
        QVERIFY(failureOf(options).find("p0.png") != std::string::npos);

        QVERIFY(!std::filesystem::exists(options.runFolder)); // nothing was begun
    }

    void foldersThatHoldARunAreRefused()
    {
        const auto options = small_run::options(m_root, "distil");
        QCOMPARE(failureOf(options), std::string());
        const auto losses = contents(options.runFolder / "losses.csv");

        QVERIFY(failureOf(options).find("holds a run already") != std::string::npos);
        QCOMPARE(contents(options.runFolder / "losses.csv"), losses);
    }

    void senselessOptionsAreRefused_data()
    {
        QTest::addColumn<TrainingOptions>("options");
        QTest::newRow("no steps") << TrainingOptions{.runFolder = "r", .steps = 0};
        QTest::newRow("no batch") << TrainingOptions{.runFolder = "r", .batchSize = 0};
        QTest::newRow("odd crop") << TrainingOptions{.runFolder = "r", .cropSize = 100};
        QTest::newRow("no width") << TrainingOptions{.runFolder = "r", .width = 0};
        QTest::newRow("no folder") << TrainingOptions{};
        QTest::newRow("device") << TrainingOptions{.runFolder = "r", .device = "abacus"};
    }
    void senselessOptionsAreRefused()
    {
        QFETCH(TrainingOptions, options);

        QVERIFY(!failureOf(options).empty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_root;
};

QTEST_GUILESS_MAIN(TrainingTest)
#include "training_test.moc"
