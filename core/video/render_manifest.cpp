#include "core/video/render_manifest.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <fmt/format.h>
#include <fstream>
#include <nlohmann/json.hpp>

namespace core::video {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kName = "manifest.json";

Json jsonOf(std::int64_t number, const FinishedFrame& frame)
{
    return {{"number", number},
            {"file", frame.file},
            {"bytes", frame.bytes},
            {"change", frame.change},
            {"input_change", frame.inputChange}};
}

using Frames = std::map<std::int64_t, FinishedFrame>;

Frames framesOf(const Json& json)
{
    Frames frames;
    for (const auto& frame : json.at("frames")) {
        frames.emplace(frame.at("number").get<std::int64_t>(),
                       FinishedFrame{.file = frame.at("file"),
                                     .bytes = frame.at("bytes"),
                                     .change = frame.at("change"),
                                     .inputChange = frame.at("input_change")});
    }
    return frames;
}

} // namespace

RenderManifest::RenderManifest(std::filesystem::path folder, std::string identity)
    : m_folder(std::move(folder))
    , m_identity(std::move(identity))
{
    std::ifstream stream(m_folder / kName);
    if (!stream) {
        return;
    }
    try {
        const auto json = Json::parse(stream);
        if (json.at("render") != Json::parse(m_identity)) {
            throw Error(fmt::format("{} holds frames of another video or with other settings; "
                                    "choose another folder, or delete them.",
                                    m_folder.string()));
        }
        m_frames = framesOf(json);
    } catch (const nlohmann::json::exception&) {
        throw Error(fmt::format("{} is damaged; delete it to render all frames again.",
                                (m_folder / kName).string()));
    }
}

void RenderManifest::discard(const std::filesystem::path& folder)
{
    std::error_code ignored;
    std::ifstream stream(folder / kName);
    try {
        for (const auto& [number, frame] : stream ? framesOf(Json::parse(stream)) : Frames()) {
            std::filesystem::remove(folder / std::filesystem::path(frame.file).filename(), ignored);
        }
    } catch (const nlohmann::json::exception&) { // NOLINT(bugprone-empty-catch): it goes anyway
    }
    std::filesystem::remove(folder / kName, ignored);
}

const FinishedFrame* RenderManifest::finished(std::int64_t number) const
{
    const auto found = m_frames.find(number);
    if (found == m_frames.end()) {
        return nullptr;
    }
    std::error_code missing;
    const auto bytes = std::filesystem::file_size(m_folder / found->second.file, missing);
    return !missing && bytes == found->second.bytes ? &found->second : nullptr;
}

void RenderManifest::add(std::int64_t number, const FinishedFrame& frame)
{
    m_frames.insert_or_assign(number, frame);
    Json frames = Json::array();
    for (const auto& [each, finished] : m_frames) {
        frames.push_back(jsonOf(each, finished));
    }
    const Json json{{"render", Json::parse(m_identity)}, {"frames", frames}};
    writeFile(m_folder / kName, json.dump(1) + "\n");
}

double RenderManifest::flicker() const
{
    double sum = 0;
    for (const auto& [number, frame] : m_frames) {
        sum += frame.change - frame.inputChange;
    }
    return m_frames.size() < 2 ? 0 : sum / static_cast<double>(m_frames.size() - 1);
}

} // namespace core::video
