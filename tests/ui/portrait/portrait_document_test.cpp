#include "ui/portrait/portrait_document.h"

#include <QSignalSpy>
#include <QTest>

using ui::PortraitDocument;
using ui::PortraitState;

namespace {

PortraitState withStructure(PortraitState state, double structure)
{
    state.settings.background.structure = structure;
    return state;
}

void setStructure(PortraitDocument& document, double structure)
{
    document.change(withStructure(document.state(), structure), QStringLiteral("Structure"),
                    QStringLiteral("structure"));
}

} // namespace

class PortraitDocumentTest final : public QObject {
    Q_OBJECT

private slots:
    void oneGestureIsOneStep()
    {
        PortraitDocument document;
        const PortraitState before = document.state();

        document.beginGesture();
        for (int step = 0; step < 20; ++step) {
            setStructure(document, 1 + 0.01 * step);
        }
        document.endGesture();

        QCOMPARE(document.history().count(), 1);
        document.history().undo();
        QVERIFY(document.state() == before);
    }

    void twoGesturesAreTwoSteps()
    {
        PortraitDocument document;
        for (const double structure : {1.0, 2.0}) {
            document.beginGesture();
            setStructure(document, structure);
            document.endGesture();
        }

        QCOMPARE(document.history().count(), 2);
    }

    void quickStepsWithoutAGestureAreMerged()
    {
        PortraitDocument document;
        setStructure(document, 1.0);
        setStructure(document, 1.1);

        QCOMPARE(document.history().count(), 1);
    }

    void differentControlsAreNeverMerged()
    {
        PortraitDocument document;
        setStructure(document, 1.0);
        PortraitState next = document.state();
        next.settings.strokeSize = 2;
        document.change(next, QStringLiteral("Stroke"), QStringLiteral("stroke"));

        QCOMPARE(document.history().count(), 2);
    }

    void changesWithoutAControlAreNeverMerged()
    {
        PortraitDocument document;
        for (const char* file : {"a.png", "b.png"}) {
            PortraitState next = document.state();
            next.content = file;
            document.change(next, QStringLiteral("Open"));
        }

        QCOMPARE(document.history().count(), 2);
    }

    void aGestureThatReturnsLeavesNoStep()
    {
        PortraitDocument document;
        const double start = document.state().settings.background.structure;

        document.beginGesture();
        setStructure(document, 1.5);
        setStructure(document, start);
        document.endGesture();

        QCOMPARE(document.history().count(), 0);
    }

    void noChangeIsNoStep()
    {
        PortraitDocument document;
        const QSignalSpy changed(&document, &PortraitDocument::changed);

        document.change(document.state(), QStringLiteral("Nothing"));

        QCOMPARE(document.history().count(), 0);
        QCOMPARE(changed.count(), 0);
    }

    void undoToTheStartAndRedoToTheEndAreExact()
    {
        PortraitDocument document;
        std::vector<PortraitState> states{document.state()};
        for (int step = 1; step <= 30; ++step) {
            PortraitState next = withStructure(document.state(), 0.05 * step);
            next.styles.push_back({.file = "style" + std::to_string(step)});
            document.change(next, QStringLiteral("Step"));
            states.push_back(next);
        }

        for (std::size_t step = states.size() - 1; step-- > 0;) {
            document.history().undo();
            QVERIFY(document.state() == states[step]);
        }
        for (std::size_t step = 1; step < states.size(); ++step) {
            document.history().redo();
            QVERIFY(document.state() == states[step]);
        }
        QVERIFY(!document.history().canRedo());
    }
};

QTEST_MAIN(PortraitDocumentTest)
#include "portrait_document_test.moc"
