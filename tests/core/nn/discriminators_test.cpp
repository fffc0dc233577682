#include "core/base/error.h"
#include "core/nn/discriminators.h"

#include <QTest>

using namespace core::nn;

class DiscriminatorsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePapersGivesOneVerdictForAWholePicture()
    {
        WholeDiscriminator judge;

        const auto verdict = judge->forward(torch::rand({2, 3, 256, 256}));

        QCOMPARE(verdict.sizes().vec(), (std::vector<std::int64_t>{2, 1, 1, 1}));
        QVERIFY(verdict.min().item<float>() >= 0 && verdict.max().item<float>() <= 1);
        QCOMPARE(judge->named_parameters()["conv3.weight"].sizes().vec(),
                 (std::vector<std::int64_t>{128, 64, 4, 4}));
    }

    void thePapersExistsForNoOtherSize()
    {
        WholeDiscriminator judge;

        QVERIFY_THROWS_EXCEPTION(c10::Error, judge->forward(torch::rand({1, 3, 128, 128})));
    }

    void patchesGiveAMapOfVerdicts()
    {
        PatchDiscriminator judge;
        const auto rgb = torch::rand({1, 3, 128, 128});

        const auto verdicts = judge->forward(rgb);
        QCOMPARE(verdicts.sizes().vec(), (std::vector<std::int64_t>{1, 1, 14, 14}));
    }

    void makesWhatTheWordSays()
    {
        QVERIFY(std::dynamic_pointer_cast<PatchDiscriminatorImpl>(
            makeDiscriminator(discriminatorKindFrom("patch"))));
        QVERIFY(std::dynamic_pointer_cast<WholeDiscriminatorImpl>(
            makeDiscriminator(discriminatorKindFrom(wordFor(DiscriminatorKind::Whole)))));
        QVERIFY_THROWS_EXCEPTION(core::Error, discriminatorKindFrom("half"));
    }
};

QTEST_GUILESS_MAIN(DiscriminatorsTest)
#include "discriminators_test.moc"
