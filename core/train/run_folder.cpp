#include "core/train/run_folder.h"

#include "core/base/error.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <optional>
#include <string>
#include <system_error>

namespace core::train {

namespace {

constexpr std::string_view kPrefix = "step-";

std::string stepName(std::int64_t step)
{
    const auto digits = std::to_string(step);
    const auto zeros = digits.size() < 8 ? 8 - digits.size() : 0;
    return std::string(kPrefix) + std::string(zeros, '0') + digits;
}

std::optional<std::int64_t> stepOf(const std::string& name)
{
    if (!name.starts_with(kPrefix)) {
        return {};
    }
    std::int64_t step = 0;
    const auto* end = name.data() + name.size();
    const auto result = std::from_chars(name.data() + kPrefix.size(), end, step);
    return result.ec == std::errc() && result.ptr == end ? std::optional(step) : std::nullopt;
}

} // namespace

RunFolder::RunFolder(std::filesystem::path root)
    : m_root(std::move(root))
{
}

std::filesystem::path RunFolder::checkpoint(std::int64_t step) const
{
    return checkpoints() / stepName(step);
}

std::filesystem::path RunFolder::sample(std::int64_t step) const
{
    return m_root / "samples" / (stepName(step) + ".png");
}

void RunFolder::create() const
{
    if (!checkpointSteps().empty()) {
        throw Error("The folder " + m_root.string()
                    + " holds a run already; resume it, or choose another folder.");
    }
    std::error_code error;
    std::filesystem::create_directories(checkpoints(), error);
    if (!error) {
        std::filesystem::create_directories(m_root / "samples", error);
    }
    if (error) {
        throw Error("The folder " + m_root.string() + " cannot be made: " + error.message() + ".");
    }
}

std::vector<std::int64_t> RunFolder::checkpointSteps() const
{
    std::vector<std::int64_t> steps;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(checkpoints(), error)) {
        if (const auto step = stepOf(entry.path().filename().string())) {
            steps.push_back(*step);
        }
    }
    std::sort(steps.begin(), steps.end(), std::greater<>());
    return steps;
}

void RunFolder::prune(std::int64_t bestStep) const
{
    constexpr std::size_t kKept = 2;
    const auto steps = checkpointSteps();
    for (std::size_t index = kKept; index < steps.size(); ++index) {
        if (steps[index] != bestStep) {
            std::error_code ignored; // a left-over costs room, nothing else
            std::filesystem::remove_all(checkpoint(steps[index]), ignored);
        }
    }
}

} // namespace core::train
