#include "core/base/cancelled.h"
#include "ui/queue/job_popup.h"
#include "ui/queue/job_queue.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <chrono>
#include <thread>

namespace {

/// The label that begins so.
QLabel* labelOf(const QWidget& popup, const char* beginning)
{
    const auto labels = popup.findChildren<QLabel*>();
    const auto found = std::ranges::find_if(labels, [&](const QLabel* label) {
        return label->isVisibleTo(&popup) && label->text().startsWith(QLatin1String(beginning));
    });
    return found == labels.end() ? nullptr : *found;
}

} // namespace

class JobPopupTest final : public QObject {
    Q_OBJECT

private slots:
    void aLongReportIsWhollyThere()
    {
        QWidget window;
        window.show();
        ui::JobQueue jobs;
        ui::JobPopup popup(jobs, &window);
        popup.showAt({600, 10});
        const QString report
            = QStringLiteral("Exported. ") + QStringLiteral("and so on, ").repeated(40);

        jobs.add(QStringLiteral("Export"),
                 [report](const std::stop_token&, core::ProgressObserver&) { return report; });

        QTRY_VERIFY(labelOf(popup, "Exported."));
        const QLabel* label = labelOf(popup, "Exported.");
        QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()),
                     qPrintable(QStringLiteral("%1 of %2")
                                    .arg(label->height())
                                    .arg(label->heightForWidth(label->width()))));
    }

    void progressSaysHowLongStillAndHowFarItCame()
    {
        ui::JobQueue jobs;
        ui::JobPopup popup(jobs, nullptr);
        popup.showAt({600, 10});
        const int id = jobs.add(
            QStringLiteral("Film"),
            [](const std::stop_token& stop, core::ProgressObserver& progress) -> QString {
                for (int done = 0; done < 10000; ++done) {
                    core::throwIfStopped(stop);
                    progress.onProgress({.stage = "painting", .done = done, .total = 10000});
                    std::this_thread::sleep_for(std::chrono::milliseconds(5));
                }
                return {};
            });

        QTRY_VERIFY(labelOf(popup, "painting, "));
        QVERIFY(labelOf(popup, "painting, ")->text().endsWith(QStringLiteral(" left")));
        jobs.cancel(id);

        QTRY_VERIFY(labelOf(popup, "stopped at "));
        QVERIFY(labelOf(popup, "stopped at ")->text().endsWith(QStringLiteral(" of 10000")));
    }
};

QTEST_MAIN(JobPopupTest)
#include "job_popup_test.moc"
