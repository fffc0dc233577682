#include "tests/ui/portrait/picture_folder.h"
#include "ui/settings/key_button.h"
#include "ui/settings/key_map_dialog.h"
#include "ui/settings/session.h"

#include <QPushButton>
#include <QTest>

namespace {

/// Two commands with keys, and their map.
class Map final {
public:
    Map()
        : session(folder.path() / "settings.ini")
        , commands(session, window)
        , compare(commands.add({.id = QStringLiteral("compare"),
                                .group = QStringLiteral("View"),
                                .text = QStringLiteral("Compare"),
                                .keys = {Qt::Key_M}},
                               [] {}))
        , mask(commands.add({.id = QStringLiteral("mask"),
                             .group = QStringLiteral("View"),
                             .text = QStringLiteral("Mask"),
                             .keys = {Qt::Key_Q, Qt::Key_F7}},
                            [] {}))
        , dialog(new ui::KeyMapDialog(commands, &window))
    {
        dialog->show();
    }

    ui::KeyButton* button(const char* id)
    {
        return dialog->findChild<ui::KeyButton*>(QLatin1String(id));
    }

    void press(const char* id, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        button(id)->click();
        QVERIFY(button(id)->isWaiting());
        QTest::keyClick(button(id), key, modifiers);
    }

    PictureFolder folder;
    ui::Session session;
    QWidget window;
    ui::Commands commands;
    QAction* compare;
    QAction* mask;
    ui::KeyMapDialog* dialog;
};

} // namespace

class KeyMapTest final : public QObject {
    Q_OBJECT

private slots:
    void anotherKeyIsTakenAndRemembered()
    {
        Map map;

        map.press("compare", Qt::Key_K, Qt::ControlModifier);

        QCOMPARE(map.compare->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
        QCOMPARE(map.button("compare")->text(), QStringLiteral("Ctrl+K"));
        QVERIFY(map.compare->toolTip().contains(QStringLiteral("Ctrl+K")));
        QWidget next;
        ui::Commands again(map.session, next);
        const QAction* action
            = again.add({.id = QStringLiteral("compare"), .keys = {Qt::Key_M}}, [] {});
        QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
    }

    void aKeyBelongsToOneCommandOnly()
    {
        Map map;

        map.press("compare", Qt::Key_Q);

        QCOMPARE(map.compare->shortcuts(), QList<QKeySequence>{Qt::Key_Q});
        QCOMPARE(map.mask->shortcuts(), QList<QKeySequence>{Qt::Key_F7}); // its other one is left
        map.press("compare", Qt::Key_F7);
        QVERIFY(map.mask->shortcuts().isEmpty());
        QCOMPARE(map.button("mask")->text(), QStringLiteral("none"));
    }

    void escapeLeavesThemAndBackspaceTakesThemAway()
    {
        Map map;

        map.press("compare", Qt::Key_Escape);
        QCOMPARE(map.compare->shortcut(), QKeySequence(Qt::Key_M));
        QVERIFY(map.dialog->isVisible());
        map.press("compare", Qt::Key_Backspace);

        QVERIFY(map.compare->shortcut().isEmpty());
    }

    void allComeBack()
    {
        Map map;
        map.press("compare", Qt::Key_Q);
        for (auto* button : map.dialog->findChildren<QPushButton*>()) {
            if (button->text().startsWith(QStringLiteral("All as"))) {
                button->click();
            }
        }

        QCOMPARE(map.compare->shortcut(), QKeySequence(Qt::Key_M));
        QCOMPARE(map.mask->shortcuts(), (QList<QKeySequence>{Qt::Key_Q, Qt::Key_F7}));
        QVERIFY(map.session.keysOf(QStringLiteral("compare")).isEmpty());
    }
};

QTEST_MAIN(KeyMapTest)
#include "key_map_test.moc"
