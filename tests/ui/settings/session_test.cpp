#include "tests/ui/portrait/picture_folder.h"
#include "ui/settings/session.h"

#include <QTest>

using ui::Session;
using ui::Theme;

class SessionTest final : public QObject {
    Q_OBJECT

private slots:
    void recentStylesAreNewestFirstAndKeepTheirPlace()
    {
        const PictureFolder folder;
        const auto a = folder.picture("a.png");
        const auto b = folder.picture("b.png");
        Session session(folder.path() / "settings.ini");

        session.addRecentStyles({a});
        session.addRecentStyles({b});
        session.addRecentStyles({a});

        QCOMPARE(session.recentStyles(), (std::vector{b, a}));
    }

    void filesThatAreGoneAreNotOffered()
    {
        const PictureFolder folder;
        const auto a = folder.picture("a.png");
        Session session(folder.path() / "settings.ini");
        session.addRecentStyles({a});
        session.setLastSources({.content = a, .styles = {a}});

        std::filesystem::remove(a);

        QVERIFY(session.recentStyles().empty());
        QVERIFY(session.lastSources().content.empty());
        QVERIFY(session.lastSources().styles.empty());
    }

    void theListOfRecentStylesStaysShort()
    {
        const PictureFolder folder;
        Session session(folder.path() / "settings.ini");

        for (int number = 0; number < 2 * Session::kMostRecent; ++number) {
            session.addRecentStyles(
                {folder.picture(std::to_string(number).append(".png").c_str())});
        }

        QCOMPARE(session.recentStyles().size(), std::size_t{Session::kMostRecent});
    }

    void theThemeIsKept()
    {
        const PictureFolder folder;
        for (const Theme theme : {Theme::Dark, Theme::Light, Theme::FollowDesktop}) {
            Session(folder.path() / "settings.ini").setTheme(theme);

            QCOMPARE(Session(folder.path() / "settings.ini").theme(), theme);
        }
    }

    void followingTheDesktopTakesItsLightness()
    {
        QCOMPARE(ui::resolved(Theme::FollowDesktop, ui::makePalette(Theme::Dark)), Theme::Dark);
        QCOMPARE(ui::resolved(Theme::FollowDesktop, ui::makePalette(Theme::Light)), Theme::Light);
        QCOMPARE(ui::resolved(Theme::Light, ui::makePalette(Theme::Dark)), Theme::Light);
    }

    void greysHaveNoHue()
    {
        for (const Theme theme : {Theme::Dark, Theme::Light}) {
            const QPalette palette = ui::makePalette(theme);
            for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button,
                                    QPalette::Mid, QPalette::Text, QPalette::PlaceholderText}) {
                const QColor color = palette.color(role);
                QCOMPARE(color.red(), color.green());
                QCOMPARE(color.green(), color.blue());
            }
        }
    }

    void textStandsOutFromItsGround()
    {
        for (const Theme theme : {Theme::Dark, Theme::Light}) {
            const QPalette palette = ui::makePalette(theme);
            const int ground = palette.color(QPalette::Window).lightness();
            QVERIFY(std::abs(palette.color(QPalette::Text).lightness() - ground) > 120);
            QVERIFY(std::abs(palette.color(QPalette::PlaceholderText).lightness() - ground) > 90);
        }
    }
};

QTEST_MAIN(SessionTest)
#include "session_test.moc"
