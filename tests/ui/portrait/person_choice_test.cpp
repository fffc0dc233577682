#include "tests/ui/portrait/portrait_window.h"
#include "ui/portrait/network_group.h"
#include "ui/portrait/sources_panel.h"
#include "ui/portrait/style_list.h"
#include "ui/widgets/thumbnail_button.h"

#include <QComboBox>

namespace {

QComboBox* list(const PortraitWindow& window, const char* name)
{
    for (auto* box : window.workspace.findChild<ui::NetworkGroup*>()->findChildren<QComboBox*>()) {
        if (box->accessibleName().startsWith(QLatin1String(name))) {
            return box;
        }
    }
    return nullptr;
}

} // namespace

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
        QComboBox* person = list(window, "The network that paints the person");

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

    void theEncoderFitsByItselfUnlessOneIsChosen()
    {
        PortraitWindow window;
        window.paint();
        QComboBox* encoder = list(window, "The network that looks");
        QCOMPARE(encoder->currentText(), QStringLiteral("the one that fits"));
        QVERIFY(encoder->findText(QStringLiteral("bold")) < 0); // paints, does not look
        QVERIFY(
            list(window, "The network that paints the picture")->findText(QStringLiteral("wide"))
            < 0);

        const int wide = encoder->findText(QStringLiteral("wide"));
        encoder->setCurrentIndex(wide);
        emit encoder->activated(wide);

        QTRY_VERIFY(window.workspace.controller().finished());
        QCOMPARE(window.engine->lastFull().networks.encoder.stem().string(), std::string("wide"));
    }
};

QTEST_MAIN(PersonChoiceTest)
#include "person_choice_test.moc"
