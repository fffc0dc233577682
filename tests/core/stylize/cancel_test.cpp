#include "core/base/cancelled.h"
#include "core/stylize/portrait_stylizer.h"
#include "tests/core/stylize/pictures.h"
#include "tests/core/stylize/tiny_networks.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <ctime>
#include <thread>

using core::Image;
using core::stylize::PortraitSettings;
using core::stylize::PortraitStylizer;
using core::stylize::Precision;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

/// Of all threads of this process: says how much work was still done, however busy the machine is.
milliseconds processorTime()
{
    return milliseconds(1000LL * std::clock() / CLOCKS_PER_SEC);
}

milliseconds since(steady_clock::time_point begin)
{
    return std::chrono::duration_cast<milliseconds>(steady_clock::now() - begin);
}

/// Two passes, so that cancelling meets every part of a render.
PortraitSettings twoRegions()
{
    return {.background = {.structure = 0.4, .manner = 1.2, .detail = 0.2},
            .person = {.structure = 1.0, .manner = 0.4, .detail = 1.0}};
}

struct Stopped {
    bool wasCancelled = false;
    milliseconds delay{}; ///< from the request to the return; on a busy machine, work instead
};

/// Renders and asks it to stop after `moment`.
Stopped stoppedAfter(PortraitStylizer& painter, milliseconds moment)
{
    std::stop_source source;
    steady_clock::time_point asked;
    milliseconds workBefore{};
    std::jthread asking([&] {
        std::this_thread::sleep_for(moment);
        workBefore = processorTime();
        asked = steady_clock::now();
        source.request_stop();
    });
    try {
        painter.render(twoRegions(), source.get_token());
    } catch (const core::Cancelled&) {
        const auto workAfter = processorTime();
        asking.join();
        return {.wasCancelled = true, .delay = std::min(since(asked), workAfter - workBefore)};
    }
    return {};
}

} // namespace

/// The promise of the engine: it stops within 250 ms at quarter width, within 1 s at full width.
class CancelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRunningRenderStopsAtOnce_data()
    {
        QTest::addColumn<double>("width");
        QTest::addColumn<Precision>("precision");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("limit");
        QTest::newRow("quarter width") << 0.25 << Precision::Fast << 1920 << 1080 << 250;
        QTest::newRow("quarter width, exact") << 0.25 << Precision::Exact << 960 << 540 << 250;
        QTest::newRow("full width") << 1.0 << Precision::Fast << 640 << 360 << 1000;
    }

    void aRunningRenderStopsAtOnce()
    {
        QFETCH(double, width);
        QFETCH(Precision, precision);
        QFETCH(int, columns);
        QFETCH(int, rows);
        QFETCH(int, limit);
        const QTemporaryDir folder;
        const auto files = tests::writeTinyNetworks(folder.path().toStdString(), width);
        PortraitStylizer painter({.networks = files, .precision = precision});
        const auto content = tests::waves(columns, rows, 0.21);
        painter.setContent(content);
        painter.setStyles({{.picture = tests::waves(512, 512, 0.5)}});
        painter.setMask(std::make_shared<core::Mask>(16, 16, 0.5F));
        const auto begin = steady_clock::now();
        painter.render(twoRegions());
        const auto whole = since(begin);

        int cancelled = 0;
        for (const int percent : {5, 40, 75}) {
            painter.setContent(std::make_shared<Image>(*content)); // forgets what it knows of it
            painter.setStyles({{.picture = tests::waves(512, 512, 0.5)}});
            const auto stopped = stoppedAfter(painter, whole * percent / 100);
            cancelled += stopped.wasCancelled ? 1 : 0;
            qInfo("stopped %lld ms after the request at %d %% of %lld ms",
                  static_cast<long long>(stopped.delay.count()), percent,
                  static_cast<long long>(whole.count()));
            QVERIFY(stopped.delay <= milliseconds(limit));
        }
        QVERIFY(cancelled >= 2);
    }
};

QTEST_GUILESS_MAIN(CancelTest)
#include "cancel_test.moc"
