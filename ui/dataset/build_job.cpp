#include "ui/dataset/build_job.h"

#include "ui/settings/file_name.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

using core::dataset::SplitSet;

namespace {

struct BuildJob {
    Q_DECLARE_TR_FUNCTIONS(BuildJob)
};

QString percent(std::int64_t part, std::int64_t whole)
{
    return whole == 0 ? QStringLiteral("–")
                      : BuildJob::tr("%1 %").arg(QLocale().toString(
                          100.0 * static_cast<double>(part) / static_cast<double>(whole), 'f', 1));
}

QString reportOf(const core::dataset::DayNightSplit& split, const BuildOrder& order)
{
    QStringList parts{BuildJob::tr("%1: %2 days and %3 nights for training, %4 and %5 for testing.")
                          .arg(toText(order.choice.folder.filename()))
                          .arg(split.count(SplitSet::TrainA))
                          .arg(split.count(SplitSet::TrainB))
                          .arg(split.count(SplitSet::TestA))
                          .arg(split.count(SplitSet::TestB)),
                      BuildJob::tr("%1 near-duplicates, %2 of them between training and testing.")
                          .arg(split.duplicates())
                          .arg(split.leaks())};
    if (!order.labels.empty()) {
        parts << BuildJob::tr("In the group of their label: %1.")
                     .arg(agreementText(core::dataset::agreement(split, order.labels)));
    }
    return parts.join(u' ');
}

} // namespace

QString agreementText(const core::dataset::LabelAgreement& agreement)
{
    return BuildJob::tr("days %1, nights %2")
        .arg(percent(agreement.daysFound, agreement.days),
             percent(agreement.nightsFound, agreement.nights));
}

JobQueue::Work makeBuild(std::shared_ptr<CollectionEngine> engine, BuildOrder order)
{
    return [=](const std::stop_token& stop, core::ProgressObserver& progress) {
        const auto split = core::dataset::splitDayNight(order.collection->measured,
                                                        {.limits = order.state.limits,
                                                         .scale = order.state.scale,
                                                         .testPerClass = order.choice.testPerClass,
                                                         .seed = order.choice.seed,
                                                         .overrides = order.state.overrides});
        engine->write(split, order.choice.side, order.choice.folder, &progress, stop);
        return reportOf(split, order);
    };
}

} // namespace ui
