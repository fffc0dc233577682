#include "tests/ui/portrait/picture_folder.h"
#include "ui/settings/commands.h"
#include "ui/settings/session.h"

#include <QTest>
#include <QWidget>

namespace {

/// Commands of a window with two workspaces, "left" and "right".
class Bench {
public:
    Bench()
        : session(folder.path() / "settings.ini")
        , commands(session, window)
    {
        commands.setScope(&left);
        add("open", Qt::Key_O, "left opens");
        add("brush", Qt::Key_B, "left paints");
        commands.setScope(&right);
        add("open", Qt::Key_P, "right opens");
        add("cut", Qt::Key_C, "right cuts");
        commands.setScope(nullptr);
        add("help", Qt::Key_H, "help");
        commands.showScope(&left);
        window.show();
    }

    void add(const char* id, Qt::Key key, const char* says)
    {
        commands.add({.id = QLatin1String(id), .text = QLatin1String(says), .keys = {key}},
                     [this, says] { said << QLatin1String(says); });
    }

    void press(const char* id) { commands.find(QLatin1String(id))->trigger(); }

    QStringList listed() const
    {
        QStringList ids;
        for (const auto& entry : commands.entries()) {
            ids << entry.id;
        }
        return ids;
    }

    QStringList said;
    PictureFolder folder;
    ui::Session session;
    QWidget window;
    QObject left;
    QObject right;
    ui::Commands commands;
};

} // namespace

class CommandsTest final : public QObject {
    Q_OBJECT

private slots:
    void oneKeyDoesWhatTheShownScopeMeans()
    {
        Bench bench;

        bench.press("open");
        bench.commands.showScope(&bench.right);
        bench.press("open");

        QCOMPARE(bench.said,
                 QStringList({QStringLiteral("left opens"), QStringLiteral("right opens")}));
        QCOMPARE(bench.commands.find(QStringLiteral("open"))->shortcut(),
                 QKeySequence(Qt::Key_O)); // as it was added first
    }

    void commandsOfOtherScopesRest()
    {
        Bench bench;
        QVERIFY(!bench.commands.find(QStringLiteral("cut"))->isEnabled());
        QVERIFY(bench.commands.find(QStringLiteral("brush"))->isEnabled());

        bench.commands.showScope(&bench.right);

        QVERIFY(bench.commands.find(QStringLiteral("cut"))->isEnabled());
        QVERIFY(!bench.commands.find(QStringLiteral("brush"))->isEnabled());
        QVERIFY(bench.commands.find(QStringLiteral("help"))->isEnabled());
    }

    void theMapShowsWhatCanBeCalled()
    {
        Bench bench;

        QCOMPARE(
            bench.listed(),
            QStringList({QStringLiteral("open"), QStringLiteral("brush"), QStringLiteral("help")}));
        bench.commands.showScope(&bench.right);

        QCOMPARE(
            bench.listed(),
            QStringList({QStringLiteral("open"), QStringLiteral("cut"), QStringLiteral("help")}));
    }

    void aCommandIsCalledAsTheShownScopeCallsIt()
    {
        Bench bench;
        const QAction* action = bench.commands.find(QStringLiteral("open"));
        QCOMPARE(action->text(), QStringLiteral("left opens"));

        bench.commands.showScope(&bench.right);

        QCOMPARE(action->text(), QStringLiteral("right opens"));
        QCOMPARE(action->toolTip(), QStringLiteral("right opens (O)"));
        QCOMPARE(bench.commands.entries().front().text, QStringLiteral("right opens"));
    }

    void aKeyIsTakenOnlyFromCommandsThatMeetTheOther()
    {
        Bench bench;

        QCOMPARE(bench.commands.setKeys(QStringLiteral("brush"), Qt::Key_C), QString());
        QCOMPARE(bench.commands.setKeys(QStringLiteral("brush"), Qt::Key_H),
                 QStringLiteral("help"));
        QCOMPARE(bench.commands.setKeys(QStringLiteral("cut"), Qt::Key_O),
                 QStringLiteral("left opens"));

        QCOMPARE(bench.commands.find(QStringLiteral("cut"))->shortcut(), QKeySequence(Qt::Key_O));
        QVERIFY(bench.commands.find(QStringLiteral("help"))->shortcut().isEmpty());
    }
};

QTEST_MAIN(CommandsTest)
#include "commands_test.moc"
