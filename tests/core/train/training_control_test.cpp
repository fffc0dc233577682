#include "core/base/memory.h"
#include "core/train/change_log.h"
#include "core/train/loss_weights.h"
#include "core/train/options_file.h"
#include "tests/core/train/small_run.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using core::train::Outcome;
using core::train::RunControl;
using core::train::StopKind;
using small_run::contents;

namespace {

/// Steers and stops from within, after the steps that a test names.
class Steersman final : public small_run::Observer {
public:
    void onStep(const core::train::StepReport& report) override
    {
        steps.push_back(report);
        if (report.step == changeAfter) {
            control.change(name, value);
        }
        if (report.step == stopAt) {
            control.requestStop(kind);
        }
    }
    void onChange(const core::train::Change& change) override { changes.push_back(change); }
    void onWarning(std::int64_t, const std::string& sentence) override
    {
        warnings.push_back(sentence);
    }

    double loss(std::size_t step, std::size_t index) const
    {
        return steps.at(step - 1).losses.at(index).second;
    }

    RunControl control;
    std::string name = "style_weight";
    double value = 90;
    std::int64_t changeAfter = -1;
    std::int64_t stopAt = -1;
    StopKind kind = StopKind::Save;
    std::vector<core::train::Change> changes;
    std::vector<std::string> warnings;
};

} // namespace

class TrainingControlTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_root = m_folder->path().toStdString();
        small_run::prepare(m_root);
        m_options = small_run::options(m_root, "sanet");
        m_options.steps = 6;
    }

    void changedWeightCountsFromTheNextStepOn()
    {
        Steersman unsteered;
        Steersman steersman;
        steersman.changeAfter = 3;
        auto other = m_options;
        other.runFolder = m_root / "other";

        core::train::train(m_options, unsteered, unsteered.control);
        core::train::train(other, steersman, steersman.control);

        QCOMPARE(steersman.loss(3, 0), unsteered.loss(3, 0));
        QCOMPARE(steersman.loss(4, 2), unsteered.loss(4, 2)); // nothing has learned from it yet
        const double difference = (90 - 3) * unsteered.loss(4, 2);
        QVERIFY(std::abs(steersman.loss(4, 0) - unsteered.loss(4, 0) - difference)
                < 1e-4 * steersman.loss(4, 0));
        QVERIFY(steersman.loss(6, 2) != unsteered.loss(6, 2));
        QCOMPARE(steersman.changes.size(), 1U);
        QCOMPARE(contents(other.runFolder / "changes.csv"),
                 QByteArray("step,name,value,before\n4,style_weight,90,3\n"));
        const auto written = core::train::readOptions(other.runFolder / "options.json");
        QCOMPARE(std::get<core::train::SanetOptions>(written.recipe).weights.style, 90.0);
    }

    void weightedLossesMakeTheTotal()
    {
        for (const char* recipe : {"sanet", "segnet", "distil"}) {
            auto options = small_run::options(m_root, recipe);
            options.runFolder = m_root / recipe;
            options.steps = 2;
            options.mixedPrecision = false;
            Steersman steersman;

            core::train::train(options, steersman, steersman.control);

            const auto weights = core::train::lossWeights(options);
            double sum = 0;
            for (const auto& [name, value] : steersman.steps.front().losses) {
                const bool counts = name != "total" && name != "pixel_accuracy";
                const auto weight = weights.find(name);
                sum += counts ? value * (weight == weights.end() ? 1.0 : weight->second) : 0.0;
            }
            const double total = steersman.loss(1, 0);
            QVERIFY2(std::abs(sum - total) < 1e-4 * total, recipe);
        }
    }

    void aStepTellsTheMemoryItHolds()
    {
        constexpr std::int64_t kLeast = 50'000'000; // LibTorch alone
        Steersman steersman;

        core::train::train(m_options, steersman, steersman.control);

        QVERIFY(steersman.steps.back().memory > kLeast);
        QVERIFY(steersman.steps.back().memory <= core::peakMemory() + 1'000'000);
    }

    void runResumedFromBeforeAChangeMakesItAgain()
    {
        auto whole = m_options;
        whole.runFolder = m_root / "whole";
        Steersman steersman;
        steersman.changeAfter = 4;
        core::train::train(whole, steersman, steersman.control);
        Steersman interrupted;
        interrupted.changeAfter = 4;
        interrupted.stopAt = 5;
        core::train::train(m_options, interrupted, interrupted.control);
        std::filesystem::remove_all(m_options.runFolder / "checkpoints" / "step-00000005");
        Steersman resumed;

        QCOMPARE(core::train::resume(m_options.runFolder, 0, resumed, resumed.control),
                 Outcome::Completed);

        QCOMPARE(resumed.steps.front().step, 5);
        QCOMPARE(resumed.changes.size(), 1U);
        QCOMPARE(contents(m_options.runFolder / "losses.csv"),
                 contents(whole.runFolder / "losses.csv"));
    }

    void discardedStepsLeaveNoTrace()
    {
        Steersman steersman;
        steersman.changeAfter = 4;
        steersman.stopAt = 5;
        steersman.kind = StopKind::Discard;

        const auto outcome = core::train::train(m_options, steersman, steersman.control);

        QCOMPARE(outcome, Outcome::Cancelled);
        QCOMPARE(contents(m_options.runFolder / "losses.csv").count('\n'), 5); // four steps
        QVERIFY(core::train::readChanges(m_options.runFolder / "changes.csv").empty());
        Steersman resumed;
        core::train::resume(m_options.runFolder, 0, resumed, resumed.control);
        QCOMPARE(resumed.steps.front().step, 5);
        QVERIFY(resumed.changes.empty());
    }

    void stopAfterTheEpochWaitsForItsEnd()
    {
        m_options.steps = 50;
        m_options.batchSize = 1;
        m_options.validationPercent = 0;
        Steersman steersman;
        steersman.stopAt = small_run::kPictures + 1;
        steersman.kind = StopKind::AfterEpoch;

        core::train::train(m_options, steersman, steersman.control);

        QCOMPARE(steersman.steps.back().step, 2 * small_run::kPictures);
        QCOMPARE(steersman.steps.back().epoch, 2.0);
    }

    void epochsAreTurnedIntoSteps()
    {
        m_options.epochs = 2.5;
        m_options.batchSize = 3;
        m_options.validationPercent = 0;
        Steersman steersman;

        core::train::train(m_options, steersman, steersman.control);

        QCOMPARE(steersman.steps.size(), 4U); // 2.5 * 4 / 3, rounded up
    }

    void impossibleChangeIsRefusedAndTheRunGoesOn_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<double>("value");
        QTest::newRow("unknown") << std::string("batch") << 3.0;
        QTest::newRow("out of range") << std::string("rate") << -1.0;
        QTest::newRow("not a number") << std::string("style_weight") << std::nan("");
    }
    void impossibleChangeIsRefusedAndTheRunGoesOn()
    {
        QFETCH(std::string, name);
        QFETCH(double, value);
        Steersman steersman;
        steersman.name = name;
        steersman.value = value;
        steersman.changeAfter = 2;

        const auto outcome = core::train::train(m_options, steersman, steersman.control);

        QCOMPARE(outcome, Outcome::Completed);
        QCOMPARE(steersman.warnings.size(), 1U);
        QVERIFY(steersman.warnings.front().find(name) != std::string::npos);
        QVERIFY(steersman.changes.empty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_root;
    core::train::TrainingOptions m_options;
};

QTEST_GUILESS_MAIN(TrainingControlTest)

#include "training_control_test.moc"
