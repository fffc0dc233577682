/// @file What `portrait` was asked to do, and the single pictures that it comes to.

#pragma once

#include "core/io/picture_file.h"
#include "core/stylize/portrait_settings.h"
#include "core/stylize/portrait_stylizer.h"
#include "core/video/shot_export.h"

#include <filesystem>
#include <string>
#include <vector>

namespace app {

/// The options of `portrait`, as given.
struct PortraitRequest {
    std::string content = {}; ///< file or folder
    std::vector<std::string> styles = {}; ///< one file, one folder, or files to blend
    std::vector<double> styleWeights = {}; ///< one a style; empty: equal
    std::string output = {};
    std::string mask = {}; ///< file, or folder with STEM.png; empty: found by the network
    std::vector<std::string> personStyles = {}; ///< files to blend; empty: the background's
    std::string weights = {}; ///< SANet by path or name; empty: the program's own
    std::string personWeights = {};
    std::string encoder = {};
    std::string decoder = {}; ///< the public port's, with `transform`, instead of `weights`
    std::string transform = {};
    std::string frames = {}; ///< of a video or numbered pictures: "10-25", "7", "all"
    double steadiness = core::video::kUsualSteadiness; ///< of frames, against flicker
    std::string stagesFolder = {}; ///< empty: none wanted
    std::string format = "png"; ///< extension of pictures in a folder
    core::io::WriteOptions write = {.bitsPerChannel = core::io::kBitsAsRead};
    int size = 0; ///< long side of the content, down to which it is scaled; 0: as it is
    core::stylize::PortraitSettings settings = {};
    core::stylize::Precision precision = core::stylize::Precision::Fast;
    core::stylize::Device device = core::stylize::Device::Cpu;
};

/// One picture to paint.
struct PortraitTask {
    std::filesystem::path content = {};
    std::vector<std::filesystem::path> styles = {}; ///< blended
    std::filesystem::path mask = {}; ///< empty: found by the network
    std::filesystem::path output = {};
    std::filesystem::path stagesFolder = {}; ///< empty: none wanted
};

/// Every content with every style, content by content; makes the folders for the results.
/// @throws core::Error if an input is missing or a result would overwrite an input or another
/// result.
std::vector<PortraitTask> tasksOf(const PortraitRequest& request);

/// The files of the networks that the request names. @throws core::Error
core::stylize::NetworkFiles networksOf(const PortraitRequest& request);

/// Whether the person is painted otherwise than the background, so that a mask is needed.
bool tellsPersonApart(const PortraitRequest& request);

} // namespace app
