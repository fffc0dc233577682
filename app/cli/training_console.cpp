#include "app/cli/training_console.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace app {

namespace {

constexpr std::chrono::seconds kBetweenLines{10};

std::string textOf(const std::vector<std::pair<std::string, double>>& values)
{
    std::string text;
    for (const auto& [name, value] : values) {
        text += fmt::format("{}{} {:.4g}", text.empty() ? "" : ", ", name, value);
    }
    return text;
}

std::string lineOf(const core::train::StepReport& report,
                   const std::optional<core::TimeLeft::Seconds>& left)
{
    return fmt::format(
        "step {} of {}, {:.2f} s a step{}: {}", report.step, report.steps, report.secondsPerStep,
        left ? fmt::format(", {} left", core::durationText(*left)) : "", textOf(report.losses));
}

std::string jsonOf(const core::train::StepReport& report)
{
    nlohmann::ordered_json json{{"step", report.step},
                                {"steps", report.steps},
                                {"learning_rate", report.learningRate},
                                {"epoch", report.epoch},
                                {"seconds_per_step", report.secondsPerStep}};
    for (const auto& [name, value] : report.losses) {
        json["losses"][name] = value;
    }
    return json.dump();
}

} // namespace

TrainingConsole::TrainingConsole(Console& console, SteeringRequests requests,
                                 core::train::RunControl& control)
    : m_console(console)
    , m_requests(std::move(requests))
    , m_control(control)
{
}

void TrainingConsole::onStep(const core::train::StepReport& report)
{
    for (const auto& [name, value] : m_requests.take()) {
        m_control.change(name, value);
    }
    if (m_console.format() == ResultFormat::Json) {
        m_console.result(jsonOf(report));
        return;
    }
    const auto now = std::chrono::steady_clock::now();
    const auto left = m_timeLeft.update(report.step, report.steps, now);
    if (m_console.isTerminal()) {
        m_console.rewrite(lineOf(report, left));
    } else if (now - m_lastLine >= kBetweenLines || report.step == report.steps) {
        m_lastLine = now;
        m_console.note(lineOf(report, left));
    }
}

void TrainingConsole::onValidation(std::int64_t step,
                                   const std::vector<std::pair<std::string, double>>& values)
{
    m_console.note(fmt::format("step {}, validation: {}", step, textOf(values)));
}

void TrainingConsole::onChange(const core::train::Change& change)
{
    m_console.note(
        fmt::format("from step {} on: {} is {:g}", change.step, change.name, change.value));
}

void TrainingConsole::onWarning(std::int64_t step, const std::string& sentence)
{
    m_console.note(fmt::format("step {}: {}", step, sentence));
}

void TrainingConsole::onSample(std::int64_t step, const std::filesystem::path& picture)
{
    m_console.note(fmt::format("step {}, sample: {}", step, picture.string()));
}

void TrainingConsole::onCheckpoint(std::int64_t step, const std::filesystem::path& folder)
{
    m_console.note(fmt::format("step {}, checkpoint: {}", step, folder.string()));
}

} // namespace app
