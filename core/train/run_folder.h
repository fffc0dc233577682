/// @file Where things lie in a run's folder.

#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace core::train {

/// The names in a run's folder; see core/train/README.md.
class RunFolder final {
public:
    explicit RunFolder(std::filesystem::path root);

    const std::filesystem::path& root() const { return m_root; }
    std::filesystem::path checkpoints() const { return m_root / "checkpoints"; }
    std::filesystem::path checkpoint(std::int64_t step) const;
    std::filesystem::path sample(std::int64_t step) const;
    std::filesystem::path losses() const { return m_root / "losses.csv"; }
    std::filesystem::path times() const { return m_root / "times.csv"; }
    std::filesystem::path options() const { return m_root / "options.json"; }
    std::filesystem::path changes() const { return m_root / "changes.csv"; }
    std::filesystem::path validation() const { return m_root / "validation.csv"; }
    std::filesystem::path weights() const { return m_root / "weights.safetensors"; }
    std::filesystem::path bestWeights() const { return m_root / "best.safetensors"; }

    /// @throws core::Error if the folder holds a run already or cannot be made.
    void create() const;

    /// Steps of the complete checkpoints, newest first.
    std::vector<std::int64_t> checkpointSteps() const;

    /// Deletes all checkpoints but the newest two and that of `bestStep`.
    void prune(std::int64_t bestStep) const;

private:
    std::filesystem::path m_root;
};

} // namespace core::train
