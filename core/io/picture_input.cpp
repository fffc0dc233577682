#include "core/io/picture_input.h"

#include "core/base/error.h"
#include "core/base/processor.h"
#include "core/io/cmyk_jpeg.h"
#include "core/io/exr_attributes.h"
#include "core/io/metadata.h"
#include "core/io/profile_check.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <fstream>
#include <mutex>
#include <utility>

namespace core::io {

namespace {

/// TIFF's number for pictures in inks.
constexpr int kSeparated = 5;

/// OpenImageIO would take every core, and refuse pictures above a limit that knows nothing of this
/// machine; readPicture() asks for the memory itself.
void prepareOpenImageIO()
{
    static std::once_flag once;
    std::call_once(once, [] {
        OIIO::attribute("threads", logicalCores());
        OIIO::attribute("limits:imagesize_MB", 1 << 30);
    });
}

/// Says what is wrong with a file before a decoder, whose words are for programmers, has to.
void requireReadableFile(const std::filesystem::path& file)
{
    std::error_code problem;
    const auto status = std::filesystem::status(file, problem);
    const auto name = file.string();
    if (!std::filesystem::exists(status)) {
        throw Error(fmt::format("There is no file {}; check the name.", name));
    }
    if (std::filesystem::is_directory(status)) {
        throw Error(fmt::format("{} is a folder; choose a picture file inside it.", name));
    }
    if (!std::filesystem::is_regular_file(status)) {
        throw Error(fmt::format("{} is no regular file; choose a picture.", name));
    }
    if (!std::ifstream(file, std::ios::binary)) {
        throw Error(fmt::format("{} may not be read; check its permissions.", name));
    }
    if (std::filesystem::file_size(file, problem) == 0 && !problem) {
        throw Error(fmt::format("{} is empty; choose another picture.", name));
    }
}

void requireHarmlessProfile(const std::filesystem::path& file)
{
    const auto profile = readMetadata(file).iccProfile;
    if (!profile.empty() && !staysWithinItself(profile)) {
        throw Error(fmt::format("{} has a damaged colour profile; save it anew in another program.",
                                file.string()));
    }
}

/// One file at a time: OpenImageIO 2.4 fills a table for colour profiles while the first two are
/// opened, unguarded (its issue 3756), and crashes. Decoding stays parallel.
std::unique_ptr<OIIO::ImageInput> openedAlone(const std::filesystem::path& file,
                                              const OIIO::ImageSpec& wishes)
{
    static std::mutex opening;
    const std::lock_guard alone(opening);
    return OIIO::ImageInput::open(file.string(), &wishes);
}

std::unique_ptr<OIIO::ImageInput> opened(const std::filesystem::path& file, bool rawColors)
{
    OIIO::ImageSpec wishes;
    wishes.attribute("oiio:UnassociatedAlpha", 1);
    wishes.attribute("oiio:RawColor", rawColors ? 1 : 0);
    auto input = openedAlone(file, wishes);
    if (input == nullptr) {
        OIIO::geterror();
        throw Error(fmt::format("{} is no picture that can be read, or it is damaged; choose "
                                "another file, or save it as PNG or JPEG in another program.",
                                file.string()));
    }
    return input;
}

bool isInkTiff(const OIIO::ImageSpec& spec)
{
    return spec.get_int_attribute("tiff:PhotometricInterpretation") == kSeparated;
}

bool isInkJpeg(const OIIO::ImageSpec& spec)
{
    const auto space = spec.get_string_attribute("jpeg:ColorSpace");
    return space == "CMYK" || space == "YCbCrK";
}

ColorModel modelOf(const OIIO::ImageSpec& spec)
{
    if (isInkJpeg(spec) || (isInkTiff(spec) && spec.nchannels >= 4)) {
        return ColorModel::Cmyk;
    }
    return spec.nchannels < 3 ? ColorModel::Grey : ColorModel::Rgb;
}

/// GIF says that its alpha lies behind the last channel.
std::size_t alphaChannel(const OIIO::ImageSpec& spec, ColorModel model)
{
    const auto channels = static_cast<std::size_t>(spec.nchannels);
    const auto named = static_cast<std::size_t>(std::max(0, spec.alpha_channel));
    const bool misplaced = named == channels && channels == colorCount(model) + 1;
    const auto alpha = misplaced ? channels - 1 : named;
    return alpha >= colorCount(model) && alpha < channels ? alpha : 0;
}

PixelLayout layoutOf(const OIIO::ImageSpec& spec, const std::string& format)
{
    PixelLayout layout;
    layout.model = modelOf(spec);
    layout.channels = isInkJpeg(spec) ? 4 : static_cast<std::size_t>(spec.nchannels);
    layout.alpha = isInkJpeg(spec) ? 0 : alphaChannel(spec, layout.model);
    layout.premultiplied = layout.alpha != 0 && format != "bmp"
        && spec.get_int_attribute("oiio:UnassociatedAlpha", 0) == 0;
    return layout;
}

/// The decoder's complaints about a file that it has read nevertheless: only some are harmless.
bool toldOfDamage(const std::string& complaints)
{
    return complaints.find("Premature end") != std::string::npos
        || (complaints.find("Corrupt") != std::string::npos
            && complaints.find("extraneous bytes") == std::string::npos);
}

/// 0 for units that say nothing about inches.
double unitsPerInch(const std::string& unit)
{
    if (unit == "cm") {
        return 2.54;
    }
    if (unit == "m") {
        return 0.0254;
    }
    return unit == "in" || unit == "inch" ? 1 : 0;
}

} // namespace

PictureInput::PictureInput(std::filesystem::path file)
    : m_file(std::move(file))
{
    prepareOpenImageIO();
    requireReadableFile(m_file);
    requireHarmlessProfile(m_file);
    m_input = opened(m_file, /*rawColors=*/false);
    if (isInkTiff(spec())) {
        m_input = opened(m_file, /*rawColors=*/true);
    }
    if (spec().width < 1 || spec().height < 1 || spec().depth > 1 || spec().nchannels < 1) {
        throw Error(fmt::format("{} holds no flat picture; choose another file.", m_file.string()));
    }
    m_layout = layoutOf(spec(), format());
}

std::size_t PictureInput::pixelCount() const
{
    return static_cast<std::size_t>(spec().width) * static_cast<std::size_t>(spec().height);
}

int PictureInput::bitsPerChannel() const
{
    return static_cast<int>(8 * spec().format.basesize());
}

double PictureInput::dotsPerInch() const
{
    const double resolution = spec().get_float_attribute("XResolution");
    return resolution * unitsPerInch(spec().get_string_attribute("ResolutionUnit"));
}

std::vector<std::uint8_t> PictureInput::iccProfile() const
{
    const auto* attribute = spec().find_attribute("ICCProfile");
    if (attribute == nullptr) {
        return {};
    }
    const auto* bytes = static_cast<const std::uint8_t*>(attribute->data());
    return {bytes, bytes + attribute->type().size()};
}

std::vector<std::uint8_t> PictureInput::exif() const
{
    return format() == "openexr" ? exifOf(spec()) : std::vector<std::uint8_t>();
}

std::optional<double> PictureInput::gamma() const
{
    const auto space = spec().get_string_attribute("oiio:ColorSpace");
    if (space == "Linear" || space == "linear") {
        return 1.0;
    }
    const double named = spec().get_float_attribute("oiio:Gamma", 2.2F);
    return named > 0.1 && std::abs(named - 2.2) > 0.1 ? std::optional(named) : std::nullopt;
}

void PictureInput::readSamples(std::span<float> samples)
{
    bool whole = false;
    if (isInkJpeg(spec())) {
        whole = readInks(m_file, size(), samples);
    } else {
        whole
            = m_input->read_image(0, 0, 0, spec().nchannels, OIIO::TypeDesc::FLOAT, samples.data());
        whole = !toldOfDamage(m_input->geterror()) && whole;
    }
    if (!whole) {
        throw Error(
            fmt::format("{} is truncated or damaged; get a new copy of it.", m_file.string()));
    }
}

} // namespace core::io
