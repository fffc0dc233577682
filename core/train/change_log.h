/// @file What was changed while a run went on, and when.

#pragma once

#include "core/train/training.h"

namespace core::train {

/// The changes of a run, in a file "step,name,value,before"; a run that is resumed from before a
/// change makes it again at its step.
class ChangeLog final {
public:
    /// Reads `file`, if there is one.
    explicit ChangeLog(std::filesystem::path file);

    /// @throws core::Error if the file cannot be written.
    void add(const Change& change);

    /// Forgets those of later steps. @throws core::Error if the file cannot be written.
    void cutAfter(std::int64_t step);

    /// Those whose first step is `step`, in order.
    std::vector<Change> at(std::int64_t step) const;

private:
    void write() const;

    std::filesystem::path m_file;
    std::vector<Change> m_changes;
};

/// The rows of such a file that are whole; empty without a file.
std::vector<Change> readChanges(const std::filesystem::path& file);

} // namespace core::train
