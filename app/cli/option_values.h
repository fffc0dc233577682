/// @file Options whose values are checked with a sentence, at parsing.

#pragma once

#include "core/stylize/portrait_settings.h"

#include <CLI/CLI.hpp>
#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace app {

struct Range {
    double least = 0;
    double most = 1;
};

/// `--name` NUMBER in the range; decimal point whatever the language, no "nan".
CLI::Option* addNumber(CLI::App& command, const std::string& name, double& value, Range range,
                       const std::string& meaning);

/// As addNumber() for whole numbers.
CLI::Option* addCount(CLI::App& command, const std::string& name, int& value, Range range,
                      const std::string& meaning);

CLI::Option* addCount(CLI::App& command, const std::string& name, std::int64_t& value, Range range,
                      const std::string& meaning);

/// `--name` PATH, of a file or folder that need not exist.
CLI::Option* addPath(CLI::App& command, const std::string& name, std::filesystem::path& path,
                     const std::string& meaning);

/// `--name` A1,A2: structure and manner of a region, each from 0 to 2.
CLI::Option* addAlphas(CLI::App& command, const std::string& name,
                       core::stylize::RegionSettings& region, const std::string& meaning);

/// `--name` W1,W2,...: positive numbers.
CLI::Option* addWeights(CLI::App& command, const std::string& name, std::vector<double>& values,
                        const std::string& meaning);

/// `--precision` and `--device`, as all commands that compute have them.
void addComputing(CLI::App& command, core::stylize::Precision& precision,
                  core::stylize::Device& device);

} // namespace app
