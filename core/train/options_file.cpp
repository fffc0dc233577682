#include "core/train/options_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/train/options_json.h"

#include <fstream>
#include <nlohmann/json.hpp>

namespace core::train {

TrainingOptions readOptions(const std::filesystem::path& file)
{
    std::ifstream stream(file);
    if (!stream) {
        throw Error("The options in " + file.string() + " cannot be read; check the name.");
    }
    try {
        return optionsFromJson(nlohmann::json::parse(stream));
    } catch (const nlohmann::json::exception& error) {
        throw Error(file.string() + " holds no options of a training: " + error.what() + ".");
    }
}

void writeOptions(const TrainingOptions& options, const std::filesystem::path& file)
{
    writeFile(file, std::string_view(toJson(options).dump(2) + '\n'));
}

} // namespace core::train
