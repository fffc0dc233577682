#include "ui/daynight/daynight_jobs.h"

#include "core/base/cancelled.h"
#include "core/base/error.h"
#include "core/image/hsp.h"
#include "core/image/resize.h"
#include "ui/settings/core_sentences.h"
#include "ui/settings/file_name.h"
#include "ui/widgets/write_sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <set>
#include <utility>

namespace ui {

namespace {

namespace fs = std::filesystem;
using core::translate::Direction;

struct DayNightJob {
    Q_DECLARE_TR_FUNCTIONS(DayNightJob)
};

Direction directionOf(const core::Image& picture, const DayNightManner& manner)
{
    return directionFor(manner.look.goal, core::meanHspBrightness(picture), manner.scale);
}

DayNightRequest requestFor(const core::Image& picture, const DayNightManner& manner)
{
    return {.settings
            = {.direction = directionOf(picture, manner), .strength = manner.look.strength},
            .model = manner.look.model};
}

/// What became of the pictures so far.
struct Outcome {
    int written = 0;
    int skipped = 0;
    QStringList problems = {};

    QString sentence() const
    {
        QStringList parts{DayNightJob::tr("Changed %n picture(s).", nullptr, written)};
        if (skipped > 0) {
            parts << DayNightJob::tr("%n were there already.", nullptr, skipped);
        }
        if (!problems.isEmpty()) {
            constexpr int kMostNamed = 3;
            parts << DayNightJob::tr("%n could not be changed:", nullptr,
                                     static_cast<int>(problems.size()))
                  << problems.mid(0, kMostNamed);
        }
        return parts.join(u' ');
    }
};

/// A folder to write to; names are the same at every run.
class Batch final {
public:
    Batch(DayNightEngine& engine, const DayNightManner& manner, const FolderChoice& choice)
        : m_engine(engine)
        , m_manner(manner)
        , m_choice(choice)
    {
    }

    const Outcome& outcome() const { return m_outcome; }

    void add(const fs::path& file, const std::stop_token& stop)
    {
        try {
            const auto picture = m_engine.readPicture(file);
            const fs::path target = targetFor(file, directionOf(picture, m_manner));
            if (fs::exists(target)) {
                ++m_outcome.skipped;
                return;
            }
            const auto made
                = m_engine.translate(picture, requestFor(picture, m_manner), stop, nullptr);
            core::throwIfStopped(stop);
            m_engine.writePicture(made, target, {.bitsPerChannel = core::io::kBitsAsRead});
            ++m_outcome.written;
        } catch (const core::Error& error) {
            m_outcome.problems << translated(error.what());
        }
    }

private:
    /// Pictures of one name from several folders get numbers.
    fs::path targetFor(const fs::path& file, Direction direction)
    {
        const std::string stem = resultStem(file, direction);
        std::string name = stem;
        for (int number = 2; !m_taken.insert(name).second; ++number) {
            name = stem + "-" + std::to_string(number);
        }
        return m_choice.target / (name + "." + m_choice.extension);
    }

    DayNightEngine& m_engine;
    const DayNightManner& m_manner;
    const FolderChoice& m_choice;
    std::set<std::string> m_taken;
    Outcome m_outcome;
};

} // namespace

std::string resultStem(const fs::path& picture, Direction direction)
{
    return picture.stem().string() + (direction == Direction::ToNight ? "-night" : "-day");
}

JobQueue::Work makeDayNightExport(std::shared_ptr<DayNightEngine> engine, DayNightManner manner,
                                  fs::path picture, std::shared_ptr<const core::Image> finished,
                                  ExportChoice choice)
{
    return [=](const std::stop_token& stop, core::ProgressObserver& progress) {
        std::shared_ptr<const core::Image> made = finished;
        if (!made) {
            const auto read = engine->readPicture(picture);
            made = std::make_shared<const core::Image>(
                engine->translate(read, requestFor(read, manner), stop, &progress));
        }
        core::throwIfStopped(stop);
        progress.onProgress({.stage = "writing " + choice.file.filename().string()});
        return toSentence(choice.file, engine->writePicture(*made, choice.file, choice.options));
    };
}

JobQueue::Work makeDayNightBatch(std::shared_ptr<DayNightEngine> engine, DayNightManner manner,
                                 FolderChoice choice)
{
    return [=](const std::stop_token& stop, core::ProgressObserver& progress) {
        Batch batch(*engine, manner, choice);
        std::int64_t done = 0;
        for (const fs::path& file : choice.pictures) {
            core::throwIfStopped(stop);
            progress.onProgress({.stage = "writing " + file.filename().string(),
                                 .done = done++,
                                 .total = static_cast<std::int64_t>(choice.pictures.size())});
            batch.add(file, stop);
        }
        const Outcome& outcome = batch.outcome();
        if (outcome.written + outcome.skipped == 0 && !outcome.problems.isEmpty()) {
            throw core::Error(outcome.problems.front().toStdString());
        }
        return outcome.sentence();
    };
}

JobQueue::Work makeDayNightLut(std::shared_ptr<DayNightEngine> engine, DayNightManner manner,
                               LutOrder order)
{
    return [=](const std::stop_token& stop, core::ProgressObserver& progress) {
        constexpr int kEnough = 512; // pixels: colours, not detail, are fitted
        constexpr double kLevels = 255;
        const auto lut = engine->makeLut();
        std::int64_t done = 0;
        for (const fs::path& picture : order.pictures) {
            core::throwIfStopped(stop);
            progress.onProgress({.stage = "reading " + picture.filename().string(),
                                 .done = done++,
                                 .total = static_cast<std::int64_t>(order.pictures.size())});
            const auto whole = engine->readPicture(picture);
            const auto read = core::resized(whole, core::fittedWithin(whole.size(), kEnough));
            if (directionOf(read, manner) == order.direction) {
                lut->add(read, engine->translate(read, requestFor(read, manner), stop, nullptr));
            }
        }
        const double error = lut->write(order.file);
        return DayNightJob::tr("Wrote %1; it errs by %2 of 255 on average: what of the change "
                               "depends on the place and not on the colour.")
            .arg(toText(order.file.filename()), QLocale().toString(kLevels * error, 'f', 1));
    };
}

} // namespace ui
