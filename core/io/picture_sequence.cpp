#include "core/io/picture_sequence.h"

#include "core/base/error.h"
#include "core/io/picture_file.h"

#include <fmt/format.h>

namespace core::io {

PictureSequence::PictureSequence(NumberPattern pattern)
    : m_pattern(std::move(pattern))
{
    const auto files = filesOf(m_pattern);
    if (!files) {
        throw Error(fmt::format("There are no pictures named {}; check the folder and the name.",
                                m_pattern.path().string()));
    }
    m_facts = {.size = pictureSize(m_pattern.file(files->first)),
               .first = files->first,
               .count = files->last - files->first + 1};
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
