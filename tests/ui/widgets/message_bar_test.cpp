#include "ui/widgets/message_bar.h"

#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using ui::MessageBar;
using ui::MessageKind;

class MessageBarTest final : public QObject {
    Q_OBJECT

private slots:
    void isHiddenUntilThereIsSomethingToSay()
    {
        QWidget window;
        const MessageBar bar(&window);

        QVERIFY(bar.isHidden());
        QVERIFY(bar.message().isEmpty());
    }

    void staysInsideItsParent()
    {
        QWidget window;
        window.resize(300, 200);
        MessageBar bar(&window);
        window.show();

        bar.showMessage(QStringLiteral("word ").repeated(60), MessageKind::Problem);
        window.resize(260, 200);
        QCoreApplication::processEvents();

        QVERIFY(bar.geometry().left() >= 0);
        QVERIFY(bar.geometry().right() < 260);
    }

    void canBeClosed()
    {
        QWidget window;
        MessageBar bar(&window);
        bar.showMessage(QStringLiteral("No weights."), MessageKind::Problem);
        QCOMPARE(bar.message(), QStringLiteral("No weights."));

        bar.findChild<QToolButton*>()->click();

        QVERIFY(bar.isHidden());
    }

    void offersOneAction()
    {
        QWidget window;
        MessageBar bar(&window);
        int chosen = 0;

        bar.showQuestion(QStringLiteral("Go on?"), QStringLiteral("Go on"), [&] { ++chosen; });
        bar.findChild<QPushButton*>()->click();
        bar.findChild<QPushButton*>()->click();

        QCOMPARE(chosen, 1);
        QVERIFY(bar.isHidden());
    }

    void aQuestionThatWasReplacedIsForgotten()
    {
        QWidget window;
        MessageBar bar(&window);
        QString chosen;
        bar.showQuestion(QStringLiteral("This?"), QStringLiteral("Yes"), [&] { chosen += u'1'; });

        bar.showQuestion(QStringLiteral("That?"), QStringLiteral("Yes"), [&] { chosen += u'2'; });
        bar.findChild<QPushButton*>()->click();

        QCOMPARE(chosen, QStringLiteral("2"));
    }

    void aQuestionComesBackWhenANoticeIsOver()
    {
        QWidget window;
        MessageBar bar(&window);
        int chosen = 0;
        bar.showQuestion(QStringLiteral("Recover?"), QStringLiteral("Yes"), [&] { ++chosen; });

        bar.showMessage(QStringLiteral("Copied."), MessageKind::Notice);
        QCOMPARE(bar.message(), QStringLiteral("Copied."));
        bar.findChild<QToolButton*>()->click();
        QCOMPARE(bar.message(), QStringLiteral("Recover?"));
        bar.findChild<QPushButton*>()->click();

        QCOMPARE(chosen, 1);
        QVERIFY(bar.isHidden());
    }

    void aQuestionWithoutSenseIsNotAskedAgain()
    {
        QWidget window;
        MessageBar bar(&window);
        bar.showQuestion(QStringLiteral("Recover?"), QStringLiteral("Yes"), [] {});

        bar.forgetQuestion();

        QVERIFY(bar.isHidden());
    }

    void aQuestionThatWasClosedStaysAway()
    {
        QWidget window;
        MessageBar bar(&window);
        bar.showQuestion(QStringLiteral("Recover?"), QStringLiteral("Yes"), [] {});

        bar.findChild<QToolButton*>()->click();
        bar.showMessage(QStringLiteral("Copied."), MessageKind::Notice);
        bar.findChild<QToolButton*>()->click();

        QVERIFY(bar.isHidden());
    }

    void aReportStaysAsLongAsItTakesToRead()
    {
        QWidget window;
        MessageBar bar(&window);
        const auto* life = bar.findChild<QTimer*>();

        bar.showMessage(QStringLiteral("Copied."), MessageKind::Notice);
        const int shortLife = life->interval();
        bar.showMessage(QStringLiteral("Kept: EXIF. ").repeated(30), MessageKind::Notice);

        QVERIFY(shortLife <= 10000);
        QVERIFY(life->interval() >= 2 * shortLife);
    }

    void textIsNeverTakenForMarkup()
    {
        QWidget window;
        MessageBar bar(&window);

        bar.showMessage(QStringLiteral("<b>.png is missing"), MessageKind::Problem);

        QCOMPARE(bar.accessibleName(), QStringLiteral("<b>.png is missing"));
    }
};

QTEST_MAIN(MessageBarTest)
#include "message_bar_test.moc"
