#include "core/io/metadata.h"

#include "core/io/extension.h"
#include "core/io/webp_container.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <exiv2/exiv2.hpp>
#include <fstream>
#include <iterator>
#include <mutex>
#include <string_view>

namespace core::io {

namespace {

/// How TIFF stores its pixels, previews of them, and blocks that are carried on their own.
constexpr std::array kStorageTags = {"Exif.Image.NewSubfileType",
                                     "Exif.Image.SubfileType",
                                     "Exif.Image.ImageWidth",
                                     "Exif.Image.ImageLength",
                                     "Exif.Image.BitsPerSample",
                                     "Exif.Image.Compression",
                                     "Exif.Image.PhotometricInterpretation",
                                     "Exif.Image.FillOrder",
                                     "Exif.Image.StripOffsets",
                                     "Exif.Image.SamplesPerPixel",
                                     "Exif.Image.RowsPerStrip",
                                     "Exif.Image.StripByteCounts",
                                     "Exif.Image.PlanarConfiguration",
                                     "Exif.Image.Predictor",
                                     "Exif.Image.ColorMap",
                                     "Exif.Image.TileWidth",
                                     "Exif.Image.TileLength",
                                     "Exif.Image.TileOffsets",
                                     "Exif.Image.TileByteCounts",
                                     "Exif.Image.SubIFDs",
                                     "Exif.Image.InkSet",
                                     "Exif.Image.ExtraSamples",
                                     "Exif.Image.SampleFormat",
                                     "Exif.Image.SMinSampleValue",
                                     "Exif.Image.SMaxSampleValue",
                                     "Exif.Image.JPEGTables",
                                     "Exif.Image.YCbCrSubSampling",
                                     "Exif.Image.XMLPacket",
                                     "Exif.Image.IPTCNAA",
                                     "Exif.Image.ImageResources",
                                     "Exif.Image.InterColorProfile"};

/// Exiv2 starts its XMP parser at first use, which is not thread-safe, and talks to stderr.
void prepareExiv2()
{
    static std::once_flag once;
    static std::mutex xmpMutex;
    std::call_once(once, [] {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        Exiv2::XmpParser::initialize(
            [](void* mutex, bool lock) {
                auto* target = static_cast<std::mutex*>(mutex);
                lock ? target->lock() : target->unlock();
            },
            &xmpMutex);
    });
}

bool isStorage(const Exiv2::Exifdatum& entry)
{
    const auto key = entry.key();
    const auto isKey = [&key](const char* tag) { return key == tag; };
    return std::any_of(kStorageTags.begin(), kStorageTags.end(), isKey)
        || entry.groupName().starts_with("SubImage") || entry.groupName().starts_with("Thumbnail")
        || entry.groupName().starts_with("Image2") || entry.groupName().starts_with("Image3");
}

void setIfPresent(Exiv2::ExifData& exif, const char* key, int value)
{
    const auto entry = exif.findKey(Exiv2::ExifKey(key));
    if (entry != exif.end()) {
        entry->setValue(std::to_string(value));
    }
}

std::vector<std::uint8_t> encoded(const Exiv2::ExifData& exif)
{
    Exiv2::Blob blob;
    if (!exif.empty()) {
        Exiv2::ExifParser::encode(blob, Exiv2::littleEndian, exif);
    }
    return blob;
}

std::vector<std::uint8_t> bytesOf(const Exiv2::DataBuf* buffer)
{
    if (buffer == nullptr || buffer->pData_ == nullptr) {
        return {};
    }
    return {buffer->pData_, buffer->pData_ + buffer->size_};
}

/// In dots per inch; 0 if EXIF does not say.
double resolutionOf(const Exiv2::ExifData& exif)
{
    const auto resolution = exif.findKey(Exiv2::ExifKey("Exif.Image.XResolution"));
    if (resolution == exif.end() || resolution->count() == 0) {
        return 0;
    }
    const auto unit = exif.findKey(Exiv2::ExifKey("Exif.Image.ResolutionUnit"));
    const bool inCentimetres = unit != exif.end() && unit->count() > 0 && unit->toLong() == 3;
    const auto value = static_cast<double>(resolution->toFloat());
    return inCentimetres ? 2.54 * value : value;
}

void enterResolution(Exiv2::ExifData& exif, double dotsPerInch)
{
    const auto rational = std::to_string(std::lround(100 * dotsPerInch)) + "/100";
    for (const char* key : {"Exif.Image.XResolution", "Exif.Image.YResolution"}) {
        auto value = Exiv2::Value::create(Exiv2::unsignedRational);
        value->read(rational);
        exif[key].setValue(value.get());
    }
    exif["Exif.Image.ResolutionUnit"] = std::uint16_t{2};
}

void takeExif(Exiv2::ExifData exif, Metadata& metadata)
{
    const auto orientation = exif.findKey(Exiv2::ExifKey("Exif.Image.Orientation"));
    if (orientation != exif.end() && orientation->count() > 0) {
        metadata.orientation = static_cast<int>(orientation->toLong());
        orientation->setValue("1");
    }
    metadata.dotsPerInch = resolutionOf(exif);
    Exiv2::ExifThumb(exif).erase();
    for (auto entry = exif.begin(); entry != exif.end();) {
        entry = isStorage(*entry) ? exif.erase(entry) : std::next(entry);
    }
    metadata.exif = encoded(exif);
}

void takeXmp(Exiv2::XmpData xmp, Metadata& metadata)
{
    for (auto entry = xmp.begin(); entry != xmp.end();) {
        const auto key = entry->key();
        const bool describesStorage
            = key == "Xmp.tiff.Orientation" || key.starts_with("Xmp.xmp.Thumbnails");
        entry = describesStorage ? xmp.erase(entry) : std::next(entry);
    }
    if (!xmp.empty()) {
        Exiv2::XmpParser::encode(metadata.xmp, xmp);
    }
}

void takeIptc(const Exiv2::IptcData& iptc, Metadata& metadata)
{
    if (!iptc.empty()) {
        const auto buffer = Exiv2::IptcParser::encode(iptc);
        metadata.iptc = bytesOf(&buffer);
    }
}

/// Runs `take`; what cannot be understood is left out.
template <typename Take> bool succeeds(const Take& take)
{
    try {
        take();
        return true;
    } catch (const Exiv2::AnyError&) {
        return false;
    }
}

void enterExif(Exiv2::ExifData& exif, const Metadata& metadata, Size size)
{
    if (!metadata.exif.empty()) {
        Exiv2::ExifParser::decode(exif, metadata.exif.data(),
                                  static_cast<std::uint32_t>(metadata.exif.size()));
    }
    if (metadata.dotsPerInch > 0) {
        enterResolution(exif, metadata.dotsPerInch);
    }
    setIfPresent(exif, "Exif.Image.Orientation", 1);
    setIfPresent(exif, "Exif.Photo.PixelXDimension", size.width);
    setIfPresent(exif, "Exif.Photo.PixelYDimension", size.height);
}

void enterProfile(Exiv2::Image& image, const Metadata& metadata)
{
    Exiv2::DataBuf profile(metadata.iccProfile.data(),
                           static_cast<long>(metadata.iccProfile.size()));
    image.setIccProfile(profile);
}

void enter(Exiv2::Image& image, const Metadata& metadata, Size size)
{
    enterExif(image.exifData(), metadata, size);
    if (!metadata.xmp.empty()) {
        Exiv2::XmpParser::decode(image.xmpData(), metadata.xmp);
    }
    if (!metadata.iptc.empty()) {
        Exiv2::IptcParser::decode(image.iptcData(), metadata.iptc.data(),
                                  static_cast<std::uint32_t>(metadata.iptc.size()));
    }
    if (!metadata.iccProfile.empty()) {
        enterProfile(image, metadata);
    }
}

void addToWebp(const std::filesystem::path& file, Metadata metadata, Size size)
{
    Exiv2::ExifData exif;
    enterExif(exif, metadata, size);
    metadata.exif = encoded(exif);
    std::ifstream stream(file, std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(stream), {});
    const auto result = webpWith(bytes, metadata, size);
    if (result && !(std::ofstream(file, std::ios::binary) << *result)) {
        throw Exiv2::Error(Exiv2::kerImageWriteFailed);
    }
}

} // namespace

Metadata readMetadata(const std::filesystem::path& file)
{
    prepareExiv2();
    Metadata result;
    succeeds([&] {
        const auto image = Exiv2::ImageFactory::open(file.string(), /*useCurl=*/false);
        image->readMetadata();
        succeeds([&] { takeExif(image->exifData(), result); });
        succeeds([&] { takeXmp(image->xmpData(), result); });
        succeeds([&] { takeIptc(image->iptcData(), result); });
        succeeds([&] { result.iccProfile = bytesOf(image->iccProfile()); });
    });
    return result;
}

bool addMetadata(const std::filesystem::path& file, const Metadata& metadata, Size size)
{
    prepareExiv2();
    return succeeds([&] {
        if (lowerExtension(file) == "webp") {
            addToWebp(file, metadata, size);
            return;
        }
        const auto image = Exiv2::ImageFactory::open(file.string(), /*useCurl=*/false);
        image->readMetadata();
        enter(*image, metadata, size);
        image->writeMetadata();
    });
}

} // namespace core::io
