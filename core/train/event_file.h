/// @file TensorBoard's log format: records of protocol buffers with masked CRC32C.

#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core::train {

/// Writes one events.out.tfevents file; a resumed run begins another, as TensorBoard expects.
class EventFile final {
public:
    /// A new file in `folder`, beginning with the version record and a session start at `step`,
    /// which makes TensorBoard forget what an earlier, killed session wrote after it.
    /// @throws core::Error if it cannot be created.
    EventFile(const std::filesystem::path& folder, std::int64_t step);

    void addScalars(std::int64_t step, const std::vector<std::pair<std::string, double>>& scalars);

    struct Picture {
        int width = 0;
        int height = 0;
        std::string png = {}; ///< the encoded file
    };

    void addPicture(std::int64_t step, std::string_view name, const Picture& picture);

private:
    void write(std::int64_t step, const std::string& fields);

    std::ofstream m_stream;
};

} // namespace core::train
