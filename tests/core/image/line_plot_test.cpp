#include "core/base/error.h"
#include "core/image/line_plot.h"

#include <QTest>

using namespace core;

namespace {

int countOf(const Image& picture, const std::array<float, 3>& color)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const auto pixel = picture.at(x, y);
            count += pixel[0] == color[0] && pixel[1] == color[1] && pixel[2] == color[2] ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class LinePlotTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawsEachCurveInItsColour()
    {
        const auto picture = linePlot({{.points = {{0, 0}, {1, 1}}, .color = {255, 0, 0}},
                                       {.points = {{0, 1}, {1, 0}}, .color = {0, 0, 255}}},
                                      {.size = {400, 300}});

        QCOMPARE(picture.size(), (Size{400, 300}));
        QVERIFY(countOf(picture, {1, 0, 0}) > 150);
        QVERIFY(countOf(picture, {0, 0, 1}) > 150);
    }

    void spikesAreCutWhereThatIsWanted()
    {
        PlotCurve spiky{.color = {255, 0, 0}};
        for (int step = 0; step < 100; ++step) {
            spiky.points.push_back({1.0 * step, step < 2 ? 4e8 : 1.0 + step % 2});
        }
        const PlotOptions options{.size = {400, 300}};
        auto cutting = options;
        cutting.cutsSpikes = true;

        // A curve that goes up and down all the time needs more ink than one that is pressed flat.
        const auto inkOf = [](const Image& picture) { return countOf(picture, {1, 0, 0}); };
        QVERIFY(inkOf(linePlot({spiky}, cutting)) > 2 * inkOf(linePlot({spiky}, options)));
        spiky.points.erase(spiky.points.begin(), spiky.points.begin() + 2);
        QVERIFY(linePlot({spiky}, cutting).pixels().size() > 0);
    }

    void aSingleValueIsEnough()
    {
        QCOMPARE(linePlot({{.points = {{3, 7}}}}, {}).size(), (Size{960, 600}));
    }

    void nothingIsASentence() { QVERIFY_THROWS_EXCEPTION(Error, linePlot({}, {})); }
};

QTEST_GUILESS_MAIN(LinePlotTest)
#include "line_plot_test.moc"
