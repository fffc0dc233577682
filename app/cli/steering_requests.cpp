#include "app/cli/steering_requests.h"

#include "core/base/atomic_file.h"

#include <fstream>
#include <limits>
#include <sstream>

namespace app {

namespace {

namespace fs = std::filesystem;

SteeringRequests::Requests read(const fs::path& file)
{
    SteeringRequests::Requests requests;
    std::ifstream stream(file);
    stream.imbue(std::locale::classic());
    std::string name;
    for (double value = 0; stream >> name >> value;) {
        requests.emplace_back(name, value);
    }
    return requests;
}

} // namespace

SteeringRequests::SteeringRequests(const fs::path& runFolder)
    : m_file(runFolder / ".steer")
{
}

void SteeringRequests::post(const Requests& requests) const
{
    auto all = read(m_file);
    all.insert(all.end(), requests.begin(), requests.end());
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text.precision(std::numeric_limits<double>::max_digits10);
    for (const auto& [name, value] : all) {
        text << name << ' ' << value << '\n';
    }
    core::writeFile(m_file, std::string_view(text.view()));
}

SteeringRequests::Requests SteeringRequests::take() const
{
    auto taken = m_file;
    taken += ".taken";
    std::error_code error;
    fs::rename(m_file, taken, error); // what is posted from now on waits for the next time
    if (error) {
        return {};
    }
    auto requests = read(taken);
    fs::remove(taken, error);
    return requests;
}

} // namespace app
