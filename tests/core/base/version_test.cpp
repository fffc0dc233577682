#include "core/base/version.h"

#include <QRegularExpression>
#include <QTest>

class VersionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theVersionHasThreeNumbers()
    {
        static const QRegularExpression kThreeNumbers("^\\d+\\.\\d+\\.\\d+$");

        QVERIFY(kThreeNumbers.match(QString::fromUtf8(core::version().data())).hasMatch());
    }

    void theTextHoldsTheRevisionWhereThereIsOne()
    {
        const QString text = QString::fromStdString(core::versionText());

        QVERIFY(text.startsWith(QLatin1String(core::version())));
        QCOMPARE(text.endsWith(')'), !core::revision().empty());
    }
};

QTEST_GUILESS_MAIN(VersionTest)
#include "version_test.moc"
