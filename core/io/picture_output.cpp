#include "core/io/picture_output.h"

#include "core/base/error.h"
#include "core/io/exr_attributes.h"

#include <OpenImageIO/imageio.h>
#include <algorithm>
#include <fmt/format.h>

namespace core::io {

namespace {

/// zlib's effort. Of 8 bits: half the size on disk for a third of the time that the highest level
/// takes. The low bits of deeper samples are noise, in which searching longer finds nothing.
int effortFor(SampleType type)
{
    return type == SampleType::Byte ? 4 : 1;
}

OIIO::TypeDesc typeOf(const OutputSamples& samples)
{
    switch (samples.type) {
    case SampleType::Half:
        return OIIO::TypeDesc::HALF;
    case SampleType::Word:
        return OIIO::TypeDesc::UINT16;
    case SampleType::Byte:
        break;
    }
    return OIIO::TypeDesc::UINT8;
}

OIIO::ImageSpec specFor(const OutputSamples& samples)
{
    OIIO::ImageSpec spec(samples.size.width, samples.size.height, samples.channels,
                         typeOf(samples));
    const bool half = samples.type == SampleType::Half;
    spec.attribute("oiio:UnassociatedAlpha", half ? 0 : 1);
    if (half) {
        spec.attribute("oiio:ColorSpace", "Linear"); // a name for others writes EXIF nobody wants
    }
    spec.attribute("CompressionQuality", std::clamp(samples.quality, 1, 100));
    spec.attribute("jpeg:subsampling", "4:4:4");
    spec.attribute("png:compressionLevel", effortFor(samples.type));
    spec.attribute("tiff:zipquality", effortFor(samples.type));
    if (half) {
        spec.attribute("compression", fmt::format("zip:{}", effortFor(samples.type)));
        enterExif(samples.exif, spec);
    }
    if (samples.dotsPerInch > 0) {
        spec.attribute("XResolution", static_cast<float>(samples.dotsPerInch));
        spec.attribute("YResolution", static_cast<float>(samples.dotsPerInch));
        spec.attribute("ResolutionUnit", "in");
    }
    if (!samples.iccProfile.empty()) {
        spec.attribute(
            "ICCProfile",
            OIIO::TypeDesc(OIIO::TypeDesc::UINT8, static_cast<int>(samples.iccProfile.size())),
            samples.iccProfile.data());
    }
    return spec;
}

[[noreturn]] void throwUnwritable(const std::filesystem::path& file, const std::string& reason)
{
    throw Error(fmt::format("{} cannot be written ({}); choose another place or format.",
                            file.string(), reason));
}

} // namespace

void encode(const OutputSamples& samples, const std::filesystem::path& temporary,
            const std::filesystem::path& file)
{
    const auto output = OIIO::ImageOutput::create(temporary.string());
    if (output == nullptr) {
        throwUnwritable(file, OIIO::geterror());
    }
    if (!output->open(temporary.string(), specFor(samples))
        || !output->write_image(OIIO::TypeDesc::FLOAT, samples.values.data()) || !output->close()) {
        throwUnwritable(file, output->geterror());
    }
}

} // namespace core::io
