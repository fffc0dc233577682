#include "core/nn/losses.h"

#include <QTest>

using namespace core::nn;

class LossesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allAreZeroAtTheOptimum()
    {
        torch::manual_seed(0);
        const auto features = torch::rand({2, 3, 8, 8});

        QVERIFY(contentLoss(features, features).item<float>() < 1e-10F);
        QVERIFY(styleLoss(features, features).item<float>() < 1e-10F);
        QVERIFY(featureLoss(features, features, torch::tensor(0.1F)).item<float>() < 1e-10F);
    }

    void contentLossIgnoresScaleAndOffsetOfAChannel()
    {
        torch::manual_seed(0);
        const auto features = torch::rand({1, 3, 8, 8});

        QVERIFY(contentLoss(features, features * 4 + 2).item<float>() < 1e-6F);
    }

    void styleLossIgnoresWhereThingsAre()
    {
        torch::manual_seed(0);
        const auto features = torch::rand({1, 3, 8, 8});

        QVERIFY(styleLoss(features, features.flip({2, 3})).item<float>() < 1e-10F);
    }

    void styleLossMatchesHandComputedValues()
    {
        const auto plain = torch::tensor({1.0F, 3.0F}).view({1, 1, 1, 2}); // mean 2, variance 2
        const auto moved = torch::tensor({4.0F, 6.0F}).view({1, 1, 1, 2}); // mean 5, variance 2

        QVERIFY(std::abs(styleLoss(plain, moved).item<float>() - 9.0F) < 1e-5F);
    }

    void featureLossIsRelativeToTheVariance()
    {
        const auto zero = torch::zeros({1, 1, 2, 2});

        QCOMPARE(featureLoss(zero + 2, zero, torch::tensor(8.0F)).item<float>(), 0.5F);
    }

    void undecidedLogitsCostLogTwoHoweverRareAClassIs()
    {
        auto person = torch::zeros({1, 1, 4, 4});
        person.narrow(2, 0, 1).fill_(1.0); // a quarter of the pixels: weights 2 and 2/3

        const auto loss = balancedCrossEntropy(torch::zeros({1, 2, 4, 4}), person);

        QVERIFY(std::abs(loss.item<float>() - std::log(2.0F)) < 1e-6F);
    }

    void rightAnswersCostLessThanWrongOnes()
    {
        const auto person = torch::ones({1, 1, 2, 2});
        auto logits = torch::zeros({1, 2, 2, 2});
        logits.narrow(1, 1, 1).fill_(3.0);

        QVERIFY(balancedCrossEntropy(logits, person).item<float>()
                < balancedCrossEntropy(-logits, person).item<float>());
    }

    void overlapIsOneLessIntersectionOverUnion()
    {
        auto person = torch::zeros({1, 1, 20, 20});
        person.narrow(2, 0, 10).fill_(1.0); // 200 pixels
        auto logits = torch::zeros({1, 2, 20, 20});
        logits.select(1, 1).fill_(-50.0);
        logits.select(1, 1).narrow(1, 5, 10).fill_(50.0); // 200 pixels, 100 of them right

        const auto loss = overlapLoss(logits, person).item<float>();

        QVERIFY(std::abs(loss - (1.0F - 101.0F / 301.0F)) < 1e-5F);
        QVERIFY(overlapLoss(50 * (2 * person - 1) * torch::tensor({-1.0F, 1.0F}).view({1, 2, 1, 1}),
                            person)
                    .item<float>()
                < 1e-5F);
    }

    void anEmptyPictureFoundEmptyCostsNoOverlap()
    {
        auto logits = torch::zeros({2, 2, 4, 4});
        logits.select(1, 0).fill_(50.0);
        QVERIFY(overlapLoss(logits, torch::zeros({2, 1, 4, 4})).item<float>() < 1e-5F);
        QVERIFY(overlapLoss(-logits, torch::zeros({2, 1, 4, 4})).item<float>() > 0.9F);
    }

    void picturesWithoutPersonGiveAFiniteLossAndGradient()
    {
        const auto logits = torch::zeros({1, 2, 4, 4}, torch::requires_grad());

        const auto loss = balancedCrossEntropy(logits, torch::zeros({1, 1, 4, 4}));
        loss.backward();

        QVERIFY(loss.isfinite().item<bool>());
        QVERIFY(logits.grad().isfinite().all().item<bool>());
    }

    void wrongShapesAreRefused()
    {
        QVERIFY_THROWS_EXCEPTION(
            c10::Error,
            balancedCrossEntropy(torch::zeros({1, 3, 4, 4}), torch::zeros({1, 1, 4, 4})));
        QVERIFY_THROWS_EXCEPTION(
            c10::Error, balancedCrossEntropy(torch::zeros({1, 2, 4, 4}), torch::zeros({1, 4, 4})));
    }
};

QTEST_GUILESS_MAIN(LossesTest)
#include "losses_test.moc"
