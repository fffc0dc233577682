#include "core/base/error.h"
#include "ui/plots/loss_plot.h"

#include <QFile>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace {

constexpr double kLongestFrame = 30; // milliseconds

struct Course {
    std::shared_ptr<std::vector<double>> places = std::make_shared<std::vector<double>>();
    std::shared_ptr<ui::CurveSeries> values = std::make_shared<ui::CurveSeries>();

    explicit Course(int count, double height = 1)
    {
        for (int step = 1; step <= count; ++step) {
            places->push_back(step);
            values->append(height * (1 + std::sin(step * 12.9898) * 0.3) / std::sqrt(step));
        }
    }
    ui::LossCurve curve(const char* name) const
    {
        return {.name = QString::fromLatin1(name), .places = places, .values = values};
    }
};

struct Shown {
    ui::LossPlot plot;

    Shown()
    {
        plot.resize(900, 400);
        plot.show();
    }
    QWidget* surface() { return plot.findChildren<QWidget*>().front(); }
};

QByteArray contents(const QString& file)
{
    QFile reader(file);
    return reader.open(QIODevice::ReadOnly) ? reader.readAll() : QByteArray();
}

} // namespace

class LossPlotTest final : public QObject {
    Q_OBJECT

private slots:
    void aMillionPointsDrawWithinAFrame()
    {
        Shown shown;
        const Course total(1'000'000, 4);
        const Course content(1'000'000, 2);
        const Course style(1'000'000, 1);
        shown.plot.showCurves(
            {total.curve("total"), content.curve("content"), style.curve("style")},
            QStringLiteral("step"));
        shown.plot.drawNow();
        std::vector<double> frames;

        for (int frame = 0; frame < 15; ++frame) {
            shown.plot.setSmoothing(frame / 15.0);
            frames.push_back(shown.plot.drawNow());
        }

        std::ranges::sort(frames);
        qInfo("three curves of a million points: %.1f ms a frame, %.1f at most",
              frames[frames.size() / 2], frames.back());
        QVERIFY(frames[frames.size() / 2] <= kLongestFrame);
    }

    void theCurvesAreFollowedWhileTheyGrow()
    {
        Shown shown;
        const Course course(100);
        shown.plot.showCurves({course.curve("total")}, QStringLiteral("step"));
        shown.plot.drawNow();
        QCOMPARE(shown.plot.shownPlaces().second, 100.0);

        course.places->push_back(101);
        course.values->append(0.5);
        shown.plot.dataChanged();

        QTRY_COMPARE(shown.plot.shownPlaces().second, 101.0);
    }

    void theWheelZoomsAtTheCursorAndADoubleClickShowsAll()
    {
        Shown shown;
        const Course course(1000);
        shown.plot.showCurves({course.curve("total")}, QStringLiteral("step"));
        shown.plot.drawNow();
        QWidget* surface = shown.surface();
        QWheelEvent wheel(QPointF(450, 200), surface->mapToGlobal(QPointF(450, 200)), {}, {0, 480},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);

        QCoreApplication::sendEvent(surface, &wheel);
        const auto [from, to] = shown.plot.shownPlaces();
        QVERIFY(to - from < 500);
        QVERIFY(from > 1 && to < 1000);
        course.places->push_back(1001);
        course.values->append(1);
        shown.plot.dataChanged();
        QTest::qWait(150);
        QCOMPARE(shown.plot.shownPlaces().second, to);

        QTest::mouseDClick(surface, Qt::LeftButton, {}, {450, 200});
        QTRY_COMPARE(shown.plot.shownPlaces().second, 1001.0);
    }

    void theReadoutNamesWhatIsShownAndWhatWasChanged()
    {
        Shown shown;
        const Course total(50);
        const Course cycle(50);
        shown.plot.showCurves({total.curve("total"), cycle.curve("cycle")}, QStringLiteral("step"));
        shown.plot.showMarks({{.place = 20, .text = QStringLiteral("Cycle: 25 from step 20")}});
        shown.plot.drawNow();
        QVERIFY(shown.plot.readout(20).contains(QStringLiteral("cycle")));
        QVERIFY(shown.plot.readout(20).contains(QStringLiteral("Cycle: 25")));

        shown.plot.setCurveShown(QStringLiteral("cycle"), false);

        QVERIFY(!shown.plot.readout(20).contains(QStringLiteral("cycle")));
        QVERIFY(shown.plot.readout(20).contains(QStringLiteral("total")));
        QVERIFY(!shown.plot.readout(40).contains(QStringLiteral("Cycle: 25")));
    }

    void aHiddenPlotIsNotDrawn()
    {
        Shown shown;
        shown.plot.hide();
        const Course course(100);
        shown.plot.showCurves({course.curve("total")}, QStringLiteral("step"));
        shown.plot.dataChanged();
        QTest::qWait(250);
        QVERIFY(shown.plot.shownPlaces().second != 100.0);

        shown.plot.show();

        QTRY_COMPARE(shown.plot.shownPlaces().second, 100.0);
    }

    void thePlotIsWrittenInEachFormat()
    {
        Shown shown;
        const Course course(3);
        shown.plot.showCurves({course.curve("total")}, QStringLiteral("step"));
        const QTemporaryDir folder;
        const auto write = [&](const char* name) {
            const QString file = folder.filePath(QString::fromLatin1(name));
            shown.plot.exportTo(file.toStdString());
            return contents(file);
        };

        QVERIFY(write("plot.pdf").startsWith("%PDF"));
        QVERIFY(write("plot.png").startsWith("\x89PNG"));
        QVERIFY(QSvgRenderer(write("plot.svg")).isValid());
        const auto rows = write("plot.csv").split('\n');
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows[0], QByteArray("curve,place,value"));
        QVERIFY(rows[2].startsWith("total,2,"));
        QVERIFY_THROWS_EXCEPTION(core::Error, write("plot.xyz"));
    }
};

QTEST_MAIN(LossPlotTest)
#include "loss_plot_test.moc"
