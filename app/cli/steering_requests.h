/// @file How one process asks a training in another to change something.

#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace app {

/// Changes that wait in a run's folder until the run takes them, at its next step.
class SteeringRequests final {
public:
    using Requests = std::vector<std::pair<std::string, double>>;

    explicit SteeringRequests(const std::filesystem::path& runFolder);

    /// Adds to those that wait. @throws core::Error if the file cannot be written.
    void post(const Requests& requests) const;

    /// Those that wait, in order; they wait no more. Costs one look at the folder if there are
    /// none.
    Requests take() const;

private:
    std::filesystem::path m_file;
};

} // namespace app
