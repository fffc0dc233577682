#include "core/train/run_log.h"

#include <sstream>

namespace core::train {

namespace {

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    return bytes.str();
}

std::vector<double> numbers(const Values& values)
{
    std::vector<double> result;
    for (const auto& [name, value] : values) {
        result.push_back(value);
    }
    return result;
}

std::vector<std::string> names(const Values& values)
{
    std::vector<std::string> result;
    for (const auto& [name, value] : values) {
        result.push_back(name);
    }
    return result;
}

Values prefixed(const std::string& prefix, const Values& values)
{
    Values result;
    for (const auto& [name, value] : values) {
        result.emplace_back(prefix + name, value);
    }
    return result;
}

} // namespace

RunLog::RunLog(const RunFolder& folder, std::vector<std::string> lossNames, std::int64_t lastStep)
    : m_folder(folder)
    , m_lastStep(lastStep)
    , m_losses(folder.losses(), std::move(lossNames), lastStep)
    , m_times(folder.times(), {"seconds", "waiting", "epoch"}, lastStep)
    , m_events(folder.root(), lastStep)
{
}

void RunLog::addStep(const StepReport& report)
{
    m_losses.append(report.step, numbers(report.losses));
    m_times.append(report.step, {report.secondsPerStep, report.secondsWaiting, report.epoch});
    auto scalars = prefixed("loss/", report.losses);
    scalars.emplace_back("rate", report.learningRate);
    scalars.emplace_back("seconds_per_step", report.secondsPerStep);
    m_events.addScalars(report.step, scalars);
}

void RunLog::addValidation(std::int64_t step, const Values& values)
{
    if (!m_validation) {
        m_validation.emplace(m_folder.validation(), names(values), m_lastStep);
    }
    m_validation->append(step, numbers(values));
    m_events.addScalars(step, prefixed("validation/", values));
}

void RunLog::addSample(std::int64_t step, const std::filesystem::path& file, Size size)
{
    m_events.addPicture(step, "sample",
                        {.width = size.width, .height = size.height, .png = bytesOf(file)});
}

} // namespace core::train
