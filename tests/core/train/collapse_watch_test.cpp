#include "core/train/collapse_watch.h"

#include <QTest>

using core::train::CollapseWatch;

namespace {

/// How often a warning comes in `steps` steps of that accuracy.
int warnings(CollapseWatch& watch, double accuracy, int steps)
{
    int count = 0;
    for (int step = 0; step < steps; ++step) {
        count += watch.hasJustWon(accuracy) ? 1 : 0;
    }
    return count;
}

} // namespace

class CollapseWatchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void warnsOnceOfADiscriminatorThatIsAlwaysRight()
    {
        CollapseWatch watch;
        QCOMPARE(warnings(watch, 1.0, 199), 0);
        QCOMPARE(warnings(watch, 1.0, 1000), 1);
    }

    void isSilentWhileItErrs()
    {
        CollapseWatch watch;
        QCOMPARE(warnings(watch, 0.97, 2000), 0);
    }

    void warnsAgainAfterARecovery()
    {
        CollapseWatch watch;
        QCOMPARE(warnings(watch, 1.0, 400), 1);
        QCOMPARE(warnings(watch, 0.5, 100), 0);
        QCOMPARE(warnings(watch, 1.0, 1000), 1);
    }
};

QTEST_APPLESS_MAIN(CollapseWatchTest)

#include "collapse_watch_test.moc"
