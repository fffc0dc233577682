#include "core/video/shot_notes.h"

#include <fmt/format.h>

namespace core::video {

namespace {

/// "25", "23.976".
std::string rateText(io::Rational rate)
{
    if (rate.numerator % rate.denominator == 0) {
        return fmt::format("{}", rate.numerator / rate.denominator);
    }
    return fmt::format("{:.3f}", static_cast<double>(rate.numerator) / rate.denominator);
}

void aboutPictures(const io::FrameFacts& facts, io::WriteReport& notes)
{
    if (facts.hasAudio) {
        notes.lost.emplace_back("The sound: pictures have none.");
    }
    if (facts.rate.numerator > 0) {
        notes.lost.push_back(
            fmt::format("The rate: the video has {} frames a second.", rateText(facts.rate)));
    }
}

void aboutVideo(const io::FrameFacts& facts, const ShotExport& shot, const io::VideoPlan& plan,
                io::WriteReport& notes)
{
    auto& rate = facts.rate.numerator > 0 ? notes.kept : notes.converted;
    rate.push_back(fmt::format("{} frames a second.", rateText(plan.rate)));
    if (!plan.audioFrom.empty()) {
        notes.kept.emplace_back("The sound.");
    } else if (facts.hasAudio) {
        notes.lost.emplace_back("The sound, as asked.");
    }
    notes.converted.push_back(fmt::format("Pictures to {}, BT.709.", io::videoCodec(shot.output)));
    if (plan.size.width % 2 != 0 || plan.size.height % 2 != 0) {
        notes.lost.push_back(fmt::format("A row or column of pixels: {} needs even sides.",
                                         io::videoCodec(shot.output)));
    }
}

} // namespace

io::WriteReport notesOn(const io::FrameFacts& facts, const ShotExport& shot,
                        const io::VideoPlan& plan)
{
    io::WriteReport notes;
    if (io::isVideoOutput(shot.output)) {
        aboutVideo(facts, shot, plan, notes);
    } else {
        aboutPictures(facts, notes);
    }
    return notes;
}

} // namespace core::video
