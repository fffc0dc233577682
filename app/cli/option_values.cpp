#include "app/cli/option_values.h"

#include "core/base/parsed_number.h"

#include <cmath>
#include <fmt/format.h>
#include <optional>

namespace app {

namespace {

std::optional<double> numberFrom(std::string_view text)
{
    const auto value = core::parsedNumber<double>(text);
    return value && std::isfinite(*value) ? value : std::nullopt;
}

bool isWithin(const std::optional<double>& value, Range range)
{
    return value && *value >= range.least && *value <= range.most;
}

std::vector<std::string> partsOf(const std::string& text)
{
    return CLI::detail::split(text, ',');
}

[[noreturn]] void refuse(const std::string& name, const std::string& wanted,
                         const std::string& text)
{
    throw CLI::ValidationError(fmt::format("{} must be {}, not \"{}\".", name, wanted, text),
                               CLI::ExitCodes::ValidationError);
}

template <typename Integer>
CLI::Option* addWhole(CLI::App& command, const std::string& name, Integer& value, Range range,
                      const std::string& meaning)
{
    const auto read = [name, range, &value](const std::string& text) {
        const auto number = numberFrom(text);
        if (!isWithin(number, range) || *number != std::floor(*number)) {
            refuse(name, fmt::format("a whole number from {} to {}", range.least, range.most),
                   text);
        }
        value = static_cast<Integer>(*number);
    };
    auto* const option
        = command.add_option_function<std::string>(name, read, meaning)->type_name("NUMBER");
    return value != 0 ? option->default_str(std::to_string(value)) : option;
}

} // namespace

CLI::Option* addNumber(CLI::App& command, const std::string& name, double& value, Range range,
                       const std::string& meaning)
{
    const auto read = [name, range, &value](const std::string& text) {
        const auto number = numberFrom(text);
        if (!isWithin(number, range)) {
            refuse(name, fmt::format("a number from {} to {}", range.least, range.most), text);
        }
        value = *number;
    };
    return command.add_option_function<std::string>(name, read, meaning)
        ->type_name("NUMBER")
        ->default_str(fmt::format("{}", value));
}

CLI::Option* addCount(CLI::App& command, const std::string& name, int& value, Range range,
                      const std::string& meaning)
{
    return addWhole(command, name, value, range, meaning);
}

CLI::Option* addCount(CLI::App& command, const std::string& name, std::int64_t& value, Range range,
                      const std::string& meaning)
{
    return addWhole(command, name, value, range, meaning);
}

CLI::Option* addPath(CLI::App& command, const std::string& name, std::filesystem::path& path,
                     const std::string& meaning)
{
    return command.add_option(name, path, meaning)->type_name("PATH");
}

CLI::Option* addAlphas(CLI::App& command, const std::string& name,
                       core::stylize::RegionSettings& region, const std::string& meaning)
{
    static constexpr Range kAlphas{.least = 0, .most = 2};
    const auto read = [name, &region](const std::string& text) {
        const auto parts = partsOf(text);
        const auto first = numberFrom(parts.front());
        const auto second = numberFrom(parts.back());
        if (parts.size() != 2 || !isWithin(first, kAlphas) || !isWithin(second, kAlphas)) {
            refuse(name, "two numbers from 0 to 2 with a comma between, as 0.5,1", text);
        }
        region.structure = *first;
        region.manner = *second;
    };
    return command.add_option_function<std::string>(name, read, meaning)
        ->type_name("A1,A2")
        ->default_str(fmt::format("{},{}", region.structure, region.manner));
}

CLI::Option* addWeights(CLI::App& command, const std::string& name, std::vector<double>& values,
                        const std::string& meaning)
{
    const auto read = [name, &values](const std::string& text) {
        values.clear();
        for (const auto& part : partsOf(text)) {
            const auto number = numberFrom(part);
            if (!number || *number <= 0) {
                refuse(name, "positive numbers with commas between, as 2,1", text);
            }
            values.push_back(*number);
        }
    };
    return command.add_option_function<std::string>(name, read, meaning)->type_name("W1,W2,...");
}

void addComputing(CLI::App& command, core::stylize::Precision& precision,
                  core::stylize::Device& device)
{
    using core::stylize::Device;
    using core::stylize::Precision;
    static const std::map<std::string, Precision> kPrecisions{{"exact", Precision::Exact},
                                                              {"fast", Precision::Fast}};
    static const std::map<std::string, Device> kDevices{{"cpu", Device::Cpu},
                                                        {"cuda", Device::Cuda}};
    command
        .add_option_function<std::string>(
            "--precision", [&precision](const auto& word) { precision = kPrecisions.at(word); },
            "exact: direct float32 convolutions; fast: the quickest float32 ones on a processor, "
            "bfloat16 on a GPU")
        ->check(CLI::IsMember({"exact", "fast"}))
        ->default_str("fast");
    command
        .add_option_function<std::string>(
            "--device", [&device](const auto& word) { device = kDevices.at(word); },
            "where to compute")
        ->check(CLI::IsMember({"cpu", "cuda"}))
        ->default_str("cpu");
}

} // namespace app
