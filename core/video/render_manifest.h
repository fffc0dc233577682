/// @file What a render has finished, on disk beside its frames.

#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

namespace core::video {

/// One frame that is whole on disk.
struct FinishedFrame {
    std::string file = {}; ///< its name in the manifest's folder
    std::uintmax_t bytes = 0;
    double change = 0; ///< mean change from the frame before; 0 for the first
    double inputChange = 0; ///< the same of the input
};

/// manifest.json of a folder of frames, written anew after every frame.
class RenderManifest final {
public:
    /// Continues what the folder holds if it is of the same render; `identity` is the source's
    /// hash and all settings, as JSON.
    /// @throws core::Error if the folder holds frames of another render, or cannot be read.
    RenderManifest(std::filesystem::path folder, std::string identity);

    /// Deletes a render's manifest and the frames in it, if the folder holds one.
    static void discard(const std::filesystem::path& folder);

    /// The frame, if it is in the manifest and its file is still there in its length.
    const FinishedFrame* finished(std::int64_t number) const;

    /// @throws core::Error if the manifest cannot be written.
    void add(std::int64_t number, const FinishedFrame& frame);

    /// What neighbouring frames change beyond the input's own change, in the mean; 0 if there are
    /// none.
    double flicker() const;

private:
    std::filesystem::path m_folder;
    std::string m_identity;
    std::map<std::int64_t, FinishedFrame> m_frames;
};

} // namespace core::video
