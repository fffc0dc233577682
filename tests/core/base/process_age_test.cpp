#include "core/base/process_age.h"

#include <QElapsedTimer>
#include <QTest>

class ProcessAgeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void growsWithTheClock()
    {
        QElapsedTimer timer;
        timer.start();
        const auto before = core::processAge();

        QTest::qWait(200);
        const auto grown = (core::processAge() - before).count();

        const auto passed = static_cast<double>(timer.elapsed()) / 1000;
        QVERIFY2(grown >= 0.15 && grown <= passed + 0.05, qPrintable(QString::number(grown)));
    }

    void beginsWithTheProcess()
    {
        const auto age = core::processAge().count();

        QVERIFY2(age > 0 && age < 60, qPrintable(QString::number(age)));
    }
};

QTEST_GUILESS_MAIN(ProcessAgeTest)
#include "process_age_test.moc"
