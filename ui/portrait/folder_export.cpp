#include "core/base/cancelled.h"
#include "core/base/error.h"
#include "ui/portrait/content_list.h"
#include "ui/portrait/export_job.h"
#include "ui/portrait/scene_loader.h"
#include "ui/settings/core_sentences.h"
#include "ui/settings/file_name.h"
#include "ui/widgets/write_sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <utility>

namespace ui {

namespace {

namespace fs = std::filesystem;
using core::io::WriteReport;

struct ExportJob {
    Q_DECLARE_TR_FUNCTIONS(ExportJob)
};

/// The look for another photograph, with its own mask if it is one to go through.
PortraitState lookFor(const PortraitState& look, const fs::path& picture)
{
    if (std::ranges::find(look.contents, picture, &ContentChoice::file) != look.contents.end()) {
        return atContent(look, picture);
    }
    PortraitState state = look;
    state.content = picture;
    state.shot.reset();
    state.maskFile.clear();
    state.painted.reset();
    return state;
}

/// A name for each, the same at every run; pictures of one name from several folders get numbers.
std::vector<fs::path> targetsOf(const FolderOrder& order)
{
    std::vector<fs::path> targets;
    std::set<fs::path> taken;
    const std::string style = "-" + order.look.styles.front().file.stem().string();
    for (const fs::path& picture : order.choice.pictures) {
        const auto named = [&](const std::string& number) {
            return order.choice.target
                / (picture.stem().string() + style + number + "." + order.choice.extension);
        };
        fs::path target = named("");
        for (int number = 2; taken.contains(target); ++number) {
            target = named("-" + std::to_string(number));
        }
        taken.insert(target);
        targets.push_back(target);
    }
    return targets;
}

WriteReport paintOne(PortraitEngine& engine, const PortraitState& state, const fs::path& target,
                     const std::stop_token& stop)
{
    if (engine.meansFrames(state.content)) {
        throw core::Error(ExportJob::tr("%1 is a video; export it by itself.")
                              .arg(toText(state.content.filename()))
                              .toStdString());
    }
    SceneLoader loader(engine);
    const core::Image picture
        = engine.render({.scene = loader.scene(state, RenderQuality::Full, stop),
                         .settings = state.settings,
                         .networks = state.networks},
                        stop, nullptr);
    core::throwIfStopped(stop);
    return engine.writePicture(picture, target, {.bitsPerChannel = core::io::kBitsAsRead});
}

/// What became of the pictures so far.
struct Outcome {
    int painted = 0;
    int skipped = 0;
    QStringList problems;
    WriteTally written;

    std::int64_t done() const { return painted + skipped + problems.size(); }

    QString sentence() const
    {
        QStringList parts{ExportJob::tr("Painted %n picture(s).", nullptr, painted)};
        if (skipped > 0) {
            parts << ExportJob::tr("%1 were there already.").arg(skipped);
        }
        if (!problems.isEmpty()) {
            constexpr int kMostNamed = 3;
            parts << ExportJob::tr("%1 could not be painted:").arg(problems.size())
                  << problems.mid(0, kMostNamed);
        }
        parts << written.sentences();
        return parts.join(u' ');
    }
};

void paintInto(Outcome& outcome, PortraitEngine& engine, const PortraitState& state,
               const fs::path& target, const std::stop_token& stop)
{
    if (fs::exists(target)) {
        ++outcome.skipped;
        return;
    }
    try {
        outcome.written.add(paintOne(engine, state, target, stop));
        ++outcome.painted;
    } catch (const core::Error& error) {
        outcome.problems << translated(error.what());
    }
}

} // namespace

JobQueue::Work makeFolderExport(std::shared_ptr<PortraitEngine> engine, FolderOrder order)
{
    return [engine = std::move(engine), order = std::move(order)](
               const std::stop_token& stop, core::ProgressObserver& progress) {
        Outcome outcome;
        const auto& pictures = order.choice.pictures;
        const std::vector<fs::path> targets = targetsOf(order);
        for (std::size_t index = 0; index < pictures.size(); ++index) {
            core::throwIfStopped(stop);
            progress.onProgress({.stage = "painting " + pictures[index].filename().string(),
                                 .done = outcome.done(),
                                 .total = static_cast<std::int64_t>(pictures.size())});
            paintInto(outcome, *engine, lookFor(order.look, pictures[index]), targets[index], stop);
        }
        if (outcome.painted + outcome.skipped == 0 && !outcome.problems.isEmpty()) {
            throw core::Error(outcome.problems.front().toStdString());
        }
        return outcome.sentence();
    };
}

} // namespace ui
