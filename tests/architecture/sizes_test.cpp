#include "tests/architecture/planted_files.h"
#include "tests/architecture/size_rules.h"

#include <QTemporaryDir>
#include <QTest>

using tests::oversizedFiles;
using tests::plant;

class SizesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noFileOfThisCheckoutIsTooLong()
    {
        const QStringList violations = oversizedFiles(CHIAROSCURO_CHECKOUT);

        QVERIFY2(violations.isEmpty(), qPrintable("\n  " + violations.join("\n  ")));
    }

    void oneLineTooManyIsNamed()
    {
        const QTemporaryDir root;
        plant(root, "core/image/long.cpp", QByteArray(301, '\n'));
        plant(root, "ui/canvas/long.h", QByteArray(121, '\n'));
        plant(root, "tests/core/image/long_fake.h", QByteArray(301, '\n'));
        plant(root, "tests/core/image/long_test.cpp", QByteArray(301, '\n'));

        QCOMPARE(oversizedFiles(root.path()),
                 QStringList({"core/image/long.cpp: 301 lines, at most 300",
                              "tests/core/image/long_fake.h: 301 lines, at most 300",
                              "tests/core/image/long_test.cpp: 301 lines, at most 300",
                              "ui/canvas/long.h: 121 lines, at most 120"}));
    }

    void theLongestAllowedIsNotNamed()
    {
        const QTemporaryDir root;
        plant(root, "core/image/long.cpp", QByteArray(300, '\n'));
        plant(root, "app/gui/long.h", QByteArray(120, '\n'));

        QCOMPARE(oversizedFiles(root.path()), QStringList());
    }
};

QTEST_GUILESS_MAIN(SizesTest)
#include "sizes_test.moc"
