/// @file What `daynight` is asked for, and how it does so to the frames of a shot.

#pragma once

#include "app/cli/command.h"
#include "core/translate/day_night_translator.h"

#include <string>

namespace app {

struct DayNightRequest {
    std::string input = {};
    std::string output = {};
    std::string weights = {};
    std::string to = {};
    std::string lut = {};
    std::string frames = {};
    core::translate::TranslationSettings settings = {};
    std::string detail = "guided";
    std::string precision = "fast";
    bool json = false;
};

core::translate::TranslatorOptions engineOf(const DayNightRequest& request);

/// Writes numbered pictures or a video; says how many frames were made and how much they flicker.
/// @throws core::Error, core::Cancelled
ExitCode changeShot(const DayNightRequest& request, const Context& context);

} // namespace app
