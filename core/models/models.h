/// @file Which networks there are to work with: the program's own and those the user added.

#pragma once

#include "core/base/locations.h"
#include "core/nn/key_map_identity.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace core::models {

enum class Source {
    Program, ///< core::modelsFolder()
    User, ///< core::userModelsFolder()
};

/// A weights file in one of the two folders.
struct Model {
    std::string name = {}; ///< the file's stem: "sanet"
    std::filesystem::path file = {};
    std::filesystem::path card = {}; ///< what is known about it (Markdown); empty if there is none
    Source source = Source::Program;
};

/// What a weights file was found to hold.
struct Contents {
    nn::Identity identity = {};
    std::map<std::string, std::string> metadata = {}; ///< see README.md for the keys
    std::int64_t parameters = 0;
    std::string elementType = {}; ///< "F16"
    std::uintmax_t bytes = 0; ///< of the file
};

/// All models, the program's first, each part by name. Folders that do not exist hold none.
std::vector<Model> listModels(const std::filesystem::path& userFolder = userModelsFolder());

/// The file that a user means by a path or by a model's name. @throws core::Error if neither.
std::filesystem::path findModel(const std::string& pathOrName);

/// The program's model of that name ("encoder", "sanet", "segnet"), else the user's.
/// @throws core::Error saying where it was looked for and what to do.
std::filesystem::path defaultModel(std::string_view name);

/// An encoder as wide as `network` (a SANet or a part of one) works with: the program's, else the
/// first other installed one.
/// @throws core::Error if `network` is no such file, or no installed encoder fits it
std::filesystem::path encoderFor(const std::filesystem::path& network,
                                 const std::filesystem::path& userFolder = userModelsFolder());

/// What the file says about itself, from its header. @throws core::Error
Contents describeModel(const std::filesystem::path& file);

/// As describeModel() after reading and trying the whole file. @throws core::Error with what is
/// wrong.
Contents checkModel(const std::filesystem::path& file);

/// One line for the user: "SANet with detail path, width 0.25, 1.1 million numbers (F16)".
std::string summary(const Contents& contents);

struct ImportOptions {
    std::string name = {}; ///< of the new model; empty: the file's stem
    bool replace = false; ///< an existing model of that name
    bool half
        = false; ///< store as float16, in half the bytes; painting differs by less than is seen
};

/// Checks a file of any readable kind and stores it as safetensors in the user's folder.
/// @throws core::Error if it is no good, or a model of that name exists.
Model importModel(const std::filesystem::path& file, const ImportOptions& options = {});

} // namespace core::models
