#include "tests/ui/portrait/portrait_window.h"
#include "ui/portrait/cut_thumbnail.h"
#include "ui/portrait/sources_panel.h"
#include "ui/portrait/style_cut_dialog.h"
#include "ui/portrait/style_row.h"
#include "ui/widgets/thumbnail_button.h"

#include <QPushButton>

using ui::StyleCut;

namespace {

/// Four pixels, each with a red of its own: 0, 0.1, 0.2, 0.3.
core::Image four()
{
    core::Image image(2, 2);
    for (int at = 0; at < 4; ++at) {
        image.at(at % 2, at / 2)[0] = static_cast<float>(at) / 10;
    }
    return image;
}

bool near(double one, double other)
{
    return std::abs(one - other) < 0.011;
}

} // namespace

class StyleCutTest final : public QObject {
    Q_OBJECT

private slots:
    void partsAndTurnsOfAPicture()
    {
        const core::Image right = ui::applied(StyleCut{.left = 0.5}, four());
        QCOMPARE(right.width(), 1);
        QCOMPARE(right.at(0, 1)[0], 0.3F);

        const core::Image turned = ui::applied(StyleCut{.quarterTurns = 1, .bottom = 0.5}, four());

        QCOMPARE(turned.height(), 1); // clockwise: the lower left comes to the upper left
        QCOMPARE(turned.at(0, 0)[0], 0.2F);
        QCOMPARE(turned.at(1, 0)[0], 0.0F);
    }

    void thumbnailsAreCutLikePictures()
    {
        const QImage whole = ui::toQImage(four());
        for (int turns = 0; turns < 4; ++turns) {
            const StyleCut cut{.quarterTurns = turns, .left = 0.5, .bottom = 0.5};

            QCOMPARE(ui::applied(cut, whole), ui::toQImage(ui::applied(cut, four())));
        }
    }

    void turningKeepsThePart()
    {
        const StyleCut part{.left = 0.5, .bottom = 0.5}; // the upper right

        const StyleCut turned = ui::turnedOn(part, 1);

        QCOMPARE(ui::applied(turned, four()).at(0, 0)[0], ui::applied(part, four()).at(0, 0)[0]);
        QVERIFY(ui::turnedOn(part, 4) == part);
        QVERIFY(ui::turnedOn(turned, -1) == part);
    }

    void nonsenseIsBroughtIntoRange()
    {
        const StyleCut cut
            = ui::sane({.quarterTurns = -1, .left = 0.9, .top = -3, .right = 0.2, .bottom = 7});

        QCOMPARE(cut.quarterTurns, 3);
        QVERIFY(cut.right > cut.left && cut.bottom > cut.top);
        QVERIFY(cut.left >= 0 && cut.right <= 1 && cut.top >= 0 && cut.bottom <= 1);
    }

    void edgesCornersAndTheMiddleAreDragged()
    {
        QImage picture(400, 400, QImage::Format_RGB32);
        picture.fill(Qt::green);
        ui::StyleCutView view(picture, {});
        view.resize(424, 424); // the picture fills 400 x 400
        view.show();
        const auto drag = [&](QPoint from, QPoint to) {
            QTest::mousePress(&view, Qt::LeftButton, {}, from);
            QTest::mouseMove(&view, to);
            QTest::mouseRelease(&view, Qt::LeftButton, {}, to);
        };

        drag({12, 200}, {112, 250}); // the left edge
        QVERIFY(near(view.cut().left, 0.25) && view.cut().top == 0);
        drag({412, 412}, {312, 212}); // the lower right corner
        QVERIFY(near(view.cut().right, 0.75) && near(view.cut().bottom, 0.5));
        drag({212, 112}, {712, 112}); // the middle, as far as it goes

        QVERIFY(near(view.cut().left, 0.5) && near(view.cut().right, 1));
        QTest::keyClick(&view, Qt::Key_Left);
        QVERIFY(near(view.cut().left, 0.49));
    }

    void aStyleIsCutInTheWindowAndPaintedSo()
    {
        PortraitWindow window;
        window.paint();
        auto* row = window.workspace.findChild<ui::StyleRow*>();

        row->findChild<ui::ThumbnailButton*>()->click();
        auto* dialog = window.workspace.findChild<ui::StyleCutDialog*>();
        QVERIFY(dialog != nullptr);
        for (auto* button : dialog->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Turn right")) {
                button->click();
            }
        }
        dialog->accept();

        QCOMPARE(window.state().styles.front().cut.quarterTurns, 1);
        QTRY_VERIFY(window.workspace.controller().finished());
        const auto painted = window.engine->lastFull().scene.styles.front().picture;
        QCOMPARE(painted->width(), 120); // it was 160 x 120
        QCOMPARE(painted->height(), 160);
        window.workspace.document().history().undo();
        QVERIFY(window.state().styles.front().cut.isWhole());
    }
};

QTEST_MAIN(StyleCutTest)
#include "style_cut_test.moc"
