#include "ui/widgets/state_history.h"

#include <QTest>

#include <vector>

namespace {

/// A number with its history, and how often it was another one.
struct Number {
    int shown = 0;
    ui::StateHistory<int> history{[this] { ++shown; }};
};

} // namespace

class StateHistoryTest final : public QObject {
    Q_OBJECT

private slots:
    void aChangeIsAStep()
    {
        Number number;

        number.history.change(1, QStringLiteral("One"));
        number.history.change(2, QStringLiteral("Two"));
        QCOMPARE(number.history.stack().undoText(), QStringLiteral("Two"));
        number.history.stack().undo();

        QCOMPARE(number.history.state(), 1);
        QCOMPARE(number.shown, 3);
    }

    void noChangeIsNoStep()
    {
        Number number;

        number.history.change(0, QStringLiteral("Nothing"));

        QCOMPARE(number.history.stack().count(), 0);
        QCOMPARE(number.shown, 0);
    }

    void aGestureIsOneStep()
    {
        Number number;
        number.history.change(1, QStringLiteral("Slide"), QStringLiteral("slider"));
        number.history.beginGesture();
        number.history.change(2, QStringLiteral("Slide"), QStringLiteral("slider"));
        number.history.change(3, QStringLiteral("Slide"), QStringLiteral("slider"));
        number.history.endGesture();

        number.history.stack().undo();

        QCOMPARE(number.history.state(), 1);
    }

    void aGestureThatComesBackLeavesNoStep()
    {
        Number number;
        number.history.beginGesture();
        number.history.change(2, QStringLiteral("Slide"), QStringLiteral("slider"));
        number.history.change(0, QStringLiteral("Slide"), QStringLiteral("slider"));
        number.history.endGesture();

        QCOMPARE(number.history.stack().count(), 0);
    }

    void quickStepsOfOneControlAreOneStep()
    {
        Number number;
        number.history.change(1, QStringLiteral("Wheel"), QStringLiteral("slider"));
        number.history.change(2, QStringLiteral("Wheel"), QStringLiteral("slider"));
        number.history.change(3, QStringLiteral("Other"), QStringLiteral("other"));

        QCOMPARE(number.history.stack().count(), 2);
    }

    void whatUndoAndRedoShowMayBeFitted()
    {
        std::vector<std::vector<int>> asked;
        ui::StateHistory<int> history([] {},
                                      [&](int goal, int beside, int present) {
                                          asked.push_back({goal, beside, present});
                                          return goal + 100;
                                      });
        history.change(1, QStringLiteral("One"));
        QCOMPARE(history.state(), 1); // what is new is shown as it is

        history.show(5);
        history.stack().undo();
        QCOMPARE(history.state(), 100);
        history.stack().redo();

        QCOMPARE(history.state(), 101);
        QCOMPARE(asked, (std::vector<std::vector<int>>{{0, 1, 5}, {1, 0, 100}}));
    }

    void startingAnewForgetsTheSteps()
    {
        Number number;
        number.history.change(1, QStringLiteral("One"));

        number.history.reset(7);

        QCOMPARE(number.history.state(), 7);
        QVERIFY(!number.history.stack().canUndo());
    }
};

QTEST_GUILESS_MAIN(StateHistoryTest)
#include "state_history_test.moc"
