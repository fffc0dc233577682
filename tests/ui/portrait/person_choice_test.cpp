#include "tests/ui/portrait/portrait_window.h"
#include "ui/portrait/network_group.h"
#include "ui/portrait/sources_panel.h"
#include "ui/portrait/style_list.h"
#include "ui/widgets/thumbnail_button.h"

#include <QComboBox>

/// The person can be painted in other styles and by other networks than the rest.
class PersonChoiceTest final : public QObject {
    Q_OBJECT

private slots:
    void aStyleDroppedOnThePersonsPlaceIsThePersonsAlone()
    {
        PortraitWindow window;
        window.paint();
        auto* lists = window.workspace.findChild<ui::SourcesPanel*>();
        auto* own = lists->findChildren<ui::StyleList*>().back();
        const QPoint where = own->mapTo(&window.workspace, own->rect().center());

        window.drop({window.folder.picture("gold.png", {80, 80}, Qt::yellow)}, where);

        QTRY_COMPARE(window.state().personStyles.size(), std::size_t{1});
        QCOMPARE(window.state().styles.size(), std::size_t{1});
        QTRY_VERIFY(window.workspace.controller().finished());
        const auto asked = window.engine->lastFull();
        QCOMPARE(asked.scene.personStyles.size(), std::size_t{1});
        QVERIFY(asked.scene.personStyles.front().picture != asked.scene.styles.front().picture);
    }

    void altClickOnTheShelfIsForThePerson()
    {
        PortraitWindow window;
        window.paint();
        ui::ThumbnailButton* shelf = nullptr;
        for (auto* button : window.workspace.findChildren<ui::ThumbnailButton*>()) {
            shelf = button->accessibleName() == QStringLiteral("Style bundled") ? button : shelf;
        }

        QTest::keyPress(shelf, Qt::Key_Alt, Qt::AltModifier);
        QTest::mouseClick(shelf, Qt::LeftButton, Qt::AltModifier);

        QTRY_COMPARE(window.state().personStyles.size(), std::size_t{1});
        QVERIFY(shelf->isChecked());
        QCOMPARE(window.state().styles.front().file.filename().string(), std::string("sea.png"));
    }

    void anotherNetworkForThePersonIsAskedForAndCanBeUndone()
    {
        PortraitWindow window;
        window.paint();
        QComboBox* person
            = window.workspace.findChild<ui::NetworkGroup*>()->findChildren<QComboBox*>().back();

        const int bold = person->findText(QStringLiteral("bold"));
        QVERIFY(bold > 0);
        person->setCurrentIndex(bold);
        emit person->activated(bold);

        QCOMPARE(window.state().networks.person.stem().string(), std::string("bold"));
        QTRY_VERIFY(window.workspace.controller().finished());
        QCOMPARE(window.engine->lastFull().networks.person.stem().string(), std::string("bold"));
        window.workspace.document().history().undo();
        QVERIFY(window.state().networks == ui::NetworkChoice());
        QCOMPARE(person->currentIndex(), 0);
    }
};

QTEST_MAIN(PersonChoiceTest)
#include "person_choice_test.moc"
