#include "core/base/error.h"
#include "core/nn/torch.h"
#include "core/train/checkpoint.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using core::train::Checkpoint;
using core::train::loadNewest;
using core::train::RunFolder;
using core::train::save;

namespace {

Checkpoint afterStep(std::int64_t step)
{
    Checkpoint checkpoint;
    checkpoint.options.recipe
        = core::train::SegnetOptions{.pictureFolder = "/p", .rateDecay = 0.25};
    checkpoint.options.seed = 18'000'000'000'000'000'000U;
    checkpoint.step = step;
    checkpoint.samplesConsumed = 5 * step;
    checkpoint.threads = 3;
    checkpoint.inputsFingerprint = 17'000'000'000'000'000'000U;
    checkpoint.bestStep = 2;
    checkpoint.bestScore = -0.1;
    checkpoint.networks
        = {{"w", torch::full({2, 3}, static_cast<double>(step))}, {"n", torch::tensor(step)}};
    checkpoint.average = {{"w", torch::rand({2, 3})}};
    checkpoint.optimizer = {{"first.w", torch::rand({2, 3})}, {"count.w", torch::tensor(4.0F)}};
    return checkpoint;
}

} // namespace

class CheckpointTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_folder = std::make_unique<RunFolder>(m_root->path().toStdString());
        m_folder->create();
    }

    void givesBackWhatWasSaved()
    {
        const auto saved = afterStep(7);

        save(saved, *m_folder);
        const auto loaded = loadNewest(*m_folder);

        QCOMPARE(loaded.step, saved.step);
        QCOMPARE(loaded.samplesConsumed, saved.samplesConsumed);
        QCOMPARE(loaded.threads, saved.threads);
        QCOMPARE(loaded.inputsFingerprint, saved.inputsFingerprint);
        QCOMPARE(loaded.bestStep, saved.bestStep);
        QCOMPARE(loaded.bestScore, saved.bestScore);
        QCOMPARE(loaded.options.seed, saved.options.seed);
        QCOMPARE(std::get<core::train::SegnetOptions>(loaded.options.recipe).rateDecay, 0.25);
        for (const auto& [name, tensor] : saved.networks) {
            QVERIFY(torch::equal(core::nn::find(loaded.networks, name), tensor));
        }
        for (const auto& [name, tensor] : saved.optimizer) {
            QVERIFY(torch::equal(core::nn::find(loaded.optimizer, name), tensor));
        }
    }

    void newestWins()
    {
        save(afterStep(9), *m_folder);
        save(afterStep(10), *m_folder);

        QCOMPARE(loadNewest(*m_folder).step, 10);
    }

    void tornCheckpointFallsBackToTheOneBefore()
    {
        save(afterStep(1), *m_folder);
        const auto torn = save(afterStep(2), *m_folder);
        std::filesystem::resize_file(torn / "optimizer.safetensors", 20);

        QCOMPARE(loadNewest(*m_folder).step, 1);
    }

    void leftOverOfAKilledWriteIsIgnored()
    {
        save(afterStep(1), *m_folder);
        std::filesystem::create_directory(m_folder->checkpoints() / ".writing");
        std::ofstream(m_folder->checkpoints() / ".writing" / "state.json") << "{";

        QCOMPARE(loadNewest(*m_folder).step, 1);
        save(afterStep(2), *m_folder);
        QCOMPARE(loadNewest(*m_folder).step, 2);
    }

    void twoNewestAndTheBestAreKept()
    {
        for (std::int64_t step = 1; step <= 5; ++step) {
            save(afterStep(step), *m_folder);
        }

        m_folder->prune(/*bestStep=*/2);

        QCOMPARE(m_folder->checkpointSteps(), (std::vector<std::int64_t>{5, 4, 2}));
    }

    void folderWithoutCheckpointIsNamed()
    {
        try {
            loadNewest(*m_folder);
            QFAIL("a run without checkpoint was loaded");
        } catch (const core::Error& error) {
            QVERIFY(std::string(error.what()).find(m_root->path().toStdString())
                    != std::string::npos);
        }
    }

    void folderThatHoldsARunIsRefused()
    {
        save(afterStep(0), *m_folder);

        QVERIFY_THROWS_EXCEPTION(core::Error, m_folder->create());
    }

private:
    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<RunFolder> m_folder;
};

QTEST_GUILESS_MAIN(CheckpointTest)
#include "checkpoint_test.moc"
