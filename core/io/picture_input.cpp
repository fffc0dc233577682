#include "core/io/picture_input.h"

#include "core/base/error.h"
#include "core/base/memory.h"

#include <fmt/format.h>
#include <fstream>
#include <mutex>
#include <utility>

namespace core::io {

namespace {

/// Bytes a pixel of work beside the samples: the picture itself, its alpha and a turned copy.
constexpr std::int64_t kBytesBesideSamples = 32;

void boundThreads()
{
    static std::once_flag once;
    std::call_once(once, [] { OIIO::attribute("threads", 2); });
}

/// Says what is wrong with a file before a decoder, whose words are for programmers, has to.
void requireReadableFile(const std::filesystem::path& file)
{
    std::error_code problem;
    const auto status = std::filesystem::status(file, problem);
    if (!std::filesystem::exists(status)) {
        throw Error(fmt::format("There is no file {}; check the name.", file.string()));
    }
    if (std::filesystem::is_directory(status)) {
        throw Error(fmt::format("{} is a folder; choose a picture file inside it.", file.string()));
    }
    if (!std::ifstream(file, std::ios::binary)) {
        throw Error(fmt::format("{} may not be read; check its permissions.", file.string()));
    }
    if (std::filesystem::file_size(file, problem) == 0 && !problem) {
        throw Error(fmt::format("{} is empty; choose another picture.", file.string()));
    }
}

std::unique_ptr<OIIO::ImageInput> open(const std::filesystem::path& file)
{
    OIIO::ImageSpec wishes;
    wishes.attribute("oiio:UnassociatedAlpha", 1);
    auto input = OIIO::ImageInput::open(file.string(), &wishes);
    if (input == nullptr) {
        OIIO::geterror();
        throw Error(fmt::format(
            "{} is no picture that can be read, or it is damaged; open it in another program and "
            "save it as PNG or JPEG.",
            file.string()));
    }
    return input;
}

void requireMemory(const PictureInput& input)
{
    const auto& spec = input.spec();
    const auto pixels = static_cast<std::int64_t>(spec.width) * spec.height;
    const auto needed = pixels * (4LL * spec.nchannels + kBytesBesideSamples);
    if (needed > availableMemory()) {
        throw Error(fmt::format("{} has {} x {} pixels, for which {} MiB of memory are needed and "
                                "{} are free; scale it down in another program.",
                                input.file().string(), spec.width, spec.height, needed >> 20,
                                availableMemory() >> 20));
    }
}

} // namespace

PictureInput::PictureInput(std::filesystem::path file)
    : m_file(std::move(file))
{
    boundThreads();
    requireReadableFile(m_file);
    m_input = open(m_file);
    if (spec().width < 1 || spec().height < 1 || spec().depth > 1 || spec().nchannels < 1) {
        throw Error(fmt::format("{} holds no flat picture; choose another file.", m_file.string()));
    }
}

std::vector<float> PictureInput::samples()
{
    requireMemory(*this);
    std::vector<float> result(static_cast<std::size_t>(spec().width)
                              * static_cast<std::size_t>(spec().height)
                              * static_cast<std::size_t>(spec().nchannels));
    if (!m_input->read_image(0, 0, 0, spec().nchannels, OIIO::TypeDesc::FLOAT, result.data())) {
        m_input->geterror();
        throw Error(
            fmt::format("{} is truncated or damaged; get a new copy of it.", m_file.string()));
    }
    return result;
}

} // namespace core::io
