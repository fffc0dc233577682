#include "core/io/picture_sequence.h"

#include "core/base/error.h"
#include "core/io/picture_file.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>

namespace core::io {

PictureSequence::PictureSequence(FramePattern pattern)
    : m_pattern(std::move(pattern))
{
    auto least = std::numeric_limits<std::int64_t>::max();
    std::int64_t most = -1;
    std::error_code unreadable;
    const auto folder = m_pattern.folder.empty() ? "." : m_pattern.folder;
    for (const auto& entry : std::filesystem::directory_iterator(folder, unreadable)) {
        if (const auto number = m_pattern.numberIn(entry.path().filename().string())) {
            least = std::min(least, *number);
            most = std::max(most, *number);
        }
    }
    if (most < 0) {
        throw Error(
            fmt::format("There are no pictures named {}{}{}; check the folder and the name.",
                        (m_pattern.folder / m_pattern.before).string(),
                        std::string(m_pattern.digits, '#'), m_pattern.after));
    }
    m_facts
        = {.size = pictureSize(m_pattern.file(least)), .first = least, .count = most - least + 1};
}

Image PictureSequence::frame(std::int64_t number)
{
    auto image = readPicture(m_pattern.file(number));
    if (image.size() != m_facts.size) {
        throw Error(
            fmt::format("{} is {}x{}, but the shot is {}x{}; all frames must have one size.",
                        m_pattern.file(number).string(), image.width(), image.height(),
                        m_facts.size.width, m_facts.size.height));
    }
    return image;
}

} // namespace core::io
