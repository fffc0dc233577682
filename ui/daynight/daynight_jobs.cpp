#include "ui/daynight/daynight_jobs.h"

#include "core/base/cancelled.h"
#include "core/base/error.h"
#include "core/base/numbered_files.h"
#include "core/image/hsp.h"
#include "core/image/resize.h"
#include "ui/settings/core_sentences.h"
#include "ui/settings/file_name.h"
#include "ui/shot/opened_shot.h"
#include "ui/shot/shot_sentences.h"
#include "ui/widgets/write_sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>
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

DayNightRequest requestFor(Direction direction, const DayNightManner& manner)
{
    return {
        .settings
        = {.direction = direction, .strength = manner.look.strength, .detail = manner.look.detail},
        .model = manner.look.model};
}

core::Image read(DayNightEngine& engine, const DayNightSource& source)
{
    return engine.meansFrames(source.file) ? engine.openFrames(source.file)->frame(source.frame)
                                           : engine.readPicture(source.file);
}

/// What became of the pictures so far.
struct Outcome {
    int written = 0;
    int skipped = 0;
    QStringList problems = {};
    WriteTally notes = {};

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
        parts << notes.sentences();
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

    void add(const fs::path& file, const std::stop_token& stop, core::ProgressObserver& progress)
    {
        try {
            const bool isNew = m_engine.meansFrames(file) ? addShot(file, stop, progress)
                                                          : addPicture(file, stop);
            ++(isNew ? m_outcome.written : m_outcome.skipped);
        } catch (const core::Error& error) {
            m_outcome.problems << translated(error.what());
        }
    }

private:
    /// False if it is there already.
    bool addPicture(const fs::path& file, const std::stop_token& stop)
    {
        const auto picture = m_engine.readPicture(file);
        const auto direction = directionOf(picture, m_manner);
        const fs::path target = targetFor(file, direction, m_choice.extension);
        if (fs::exists(target)) {
            return false;
        }
        const auto made
            = m_engine.translate(picture, requestFor(direction, m_manner), stop, nullptr);
        core::throwIfStopped(stop);
        m_outcome.notes.add(
            m_engine.writePicture(made, target, {.bitsPerChannel = core::io::kBitsAsRead}));
        return true;
    }

    bool addShot(const fs::path& file, const std::stop_token& stop,
                 core::ProgressObserver& progress)
    {
        const auto source = m_engine.openFrames(file);
        const OpenedShot shot{.file = file, .facts = source->facts()};
        const auto frames = rangeOf(m_manner.ranges, shot);
        const auto direction = directionOf(source->frame(shot.whole().first), m_manner);
        const fs::path target = targetFor(file, direction, "mp4");
        if (fs::exists(target)) {
            return false;
        }
        const auto exported
            = m_engine.exportShot({.content = file, .frames = frames, .output = target},
                                  requestFor(direction, m_manner), stop, &progress);
        m_outcome.notes.add(exported.notes);
        return true;
    }

    /// Pictures of one name from several folders get numbers.
    fs::path targetFor(const fs::path& file, Direction direction, const std::string& extension)
    {
        const std::string stem = resultStem(file, direction);
        std::string name = stem;
        for (int number = 2; !m_taken.insert(name).second; ++number) {
            name = stem + "-" + std::to_string(number);
        }
        return m_choice.target / (name + "." + extension);
    }

    DayNightEngine& m_engine;
    const DayNightManner& m_manner;
    const FolderChoice& m_choice;
    std::set<std::string> m_taken;
    Outcome m_outcome;
};

constexpr int kLutSample = 512; // pixels: colours, not detail, are fitted

/// The picture; of a video some frames of what is meant of it, evenly apart.
void forSamples(DayNightEngine& engine, const fs::path& file, const DayNightManner& manner,
                const std::function<void(const core::Image&)>& use)
{
    if (!engine.meansFrames(file)) {
        use(engine.readPicture(file));
        return;
    }
    constexpr std::int64_t kFrames = 5;
    const auto source = engine.openFrames(file);
    const auto range = rangeOf(manner.ranges, OpenedShot{.file = file, .facts = source->facts()});
    const std::int64_t count = std::min(kFrames, range.count());
    for (std::int64_t i = 0; i < count; ++i) {
        use(source->frame(range.first + (2 * i + 1) * range.count() / (2 * count)));
    }
}

} // namespace

std::string resultStem(const fs::path& picture, Direction direction)
{
    return core::shotName(picture) + (direction == Direction::ToNight ? "-night" : "-day");
}

JobQueue::Work makeDayNightExport(std::shared_ptr<DayNightEngine> engine, DayNightManner manner,
                                  DayNightSource source,
                                  std::shared_ptr<const core::Image> finished, ExportChoice choice)
{
    return [=](const std::stop_token& stop, core::ProgressObserver& progress) {
        std::shared_ptr<const core::Image> made = finished;
        if (!made) {
            const auto picture = read(*engine, source);
            made = std::make_shared<const core::Image>(engine->translate(
                picture, requestFor(directionOf(picture, manner), manner), stop, &progress));
        }
        core::throwIfStopped(stop);
        progress.onProgress({.stage = "writing " + choice.file.filename().string()});
        return toSentence(choice.file, engine->writePicture(*made, choice.file, choice.options));
    };
}

JobQueue::Work makeDayNightShot(std::shared_ptr<DayNightEngine> engine, DayNightManner manner,
                                Direction direction, core::video::ShotExport target)
{
    return [=](const std::stop_token& stop, core::ProgressObserver& progress) {
        return toSentence(
            target, engine->exportShot(target, requestFor(direction, manner), stop, &progress));
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
            batch.add(file, stop, progress);
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
        const auto lut = engine->makeLut();
        std::int64_t done = 0;
        for (const fs::path& file : order.pictures) {
            progress.onProgress({.stage = "reading " + file.filename().string(),
                                 .done = done++,
                                 .total = static_cast<std::int64_t>(order.pictures.size())});
            forSamples(*engine, file, manner, [&](const core::Image& whole) {
                core::throwIfStopped(stop);
                const auto sample
                    = core::resized(whole, core::fittedWithin(whole.size(), kLutSample));
                if (directionOf(sample, manner) == order.direction) {
                    const auto request = requestFor(order.direction, manner);
                    lut->add(sample, engine->translate(sample, request, stop, nullptr));
                }
            });
        }
        const double error = lut->write(order.file);
        constexpr double kLevels = 255;
        return DayNightJob::tr("Wrote %1; it errs by %2 of 255 on average: what of the change "
                               "depends on the place and not on the colour.")
            .arg(toText(order.file.filename()), QLocale().toString(kLevels * error, 'f', 1));
    };
}

} // namespace ui
