#include "core/io/picture_output.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <OpenImageIO/imageio.h>
#include <fmt/format.h>

namespace core::io {

namespace {

OIIO::ImageSpec specFor(const Samples& samples)
{
    OIIO::ImageSpec spec(samples.size.width, samples.size.height, samples.channels,
                         samples.bits == 16 ? OIIO::TypeDesc::UINT16 : OIIO::TypeDesc::UINT8);
    spec.attribute("oiio:UnassociatedAlpha", 1);
    spec.attribute("CompressionQuality", samples.quality);
    spec.attribute("jpeg:subsampling", "4:4:4");
    return spec;
}

[[noreturn]] void throwUnwritable(const std::filesystem::path& file, const std::string& reason)
{
    throw Error(fmt::format("{} cannot be written ({}); choose another place or name.",
                            file.string(), reason));
}

} // namespace

void writeSamples(const Samples& samples, const std::filesystem::path& file)
{
    replaceFile(file, [&](const std::filesystem::path& temporary) {
        const auto output = OIIO::ImageOutput::create(temporary.string());
        if (output == nullptr) {
            throwUnwritable(file, OIIO::geterror());
        }
        if (!output->open(temporary.string(), specFor(samples))
            || !output->write_image(OIIO::TypeDesc::FLOAT, samples.values.data())
            || !output->close()) {
            throwUnwritable(file, output->geterror());
        }
    });
}

} // namespace core::io
