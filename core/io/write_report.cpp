#include "core/io/write_report.h"

#include "core/io/picture_input.h"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>
#include <string_view>
#include <utility>

namespace core::io {

namespace {

std::string depthName(int bits, bool floatingPoint)
{
    if (floatingPoint) {
        return bits == 16 ? "half floats" : "floats";
    }
    return fmt::format("{} bits per channel", bits);
}

std::string sentence(std::string words)
{
    words[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(words[0])));
    return words;
}

/// Sentences about one written file.
class Reporter {
public:
    Reporter(const WriteOptions& options, const OutputFormat& format)
        : m_options(options)
        , m_format(format)
    {
    }

    /// `origin` is null for a picture that no file gave.
    void aboutDepth(const PictureOrigin* origin, int writtenBits)
    {
        const auto written = depthName(writtenBits, m_format.halfFloat);
        const int readBits = origin == nullptr ? 0 : origin->bitsPerChannel;
        const auto read = origin == nullptr ? written : depthName(readBits, origin->floatingPoint);
        const bool fullUp = writtenBits == m_format.bits && !m_format.halfFloat;
        if (fullUp && writtenBits < std::max(m_options.bitsPerChannel, readBits)) {
            m_report.converted.push_back(
                fmt::format("{}, the most that {} holds.", written, m_format.name));
        } else if (read != written && (writtenBits < readBits || isFloating(origin))) {
            m_report.converted.push_back(sentence(fmt::format("{} to {}.", read, written)));
        } else if (readBits > 8) {
            m_report.kept.push_back(sentence(fmt::format("{}.", written)));
        }
    }

    void aboutHighlights(bool wereBent)
    {
        if (wereBent) {
            m_report.lost.emplace_back(
                "Light brighter than white: it was bent into what a display shows.");
        }
    }

    void aboutColors(const ColorOutcome& colors, bool isEmbedded)
    {
        if (!colors.reason.empty()) {
            m_report.converted.push_back(
                fmt::format("Colours to {}: {}.", colors.to, colors.reason));
        } else if (!colors.from.empty() && colors.from != colors.to) {
            m_report.converted.push_back(
                fmt::format("Colours from {} to {}.", colors.from, colors.to));
        }
        if (m_format.halfFloat) {
            return; // says by itself what its colours are
        }
        if (isEmbedded) {
            m_report.kept.push_back(fmt::format("Colour profile ({}).", colors.to));
        } else {
            m_report.lost.push_back(fmt::format("Colour profile ({}).", colors.to));
        }
    }

    void aboutExif(bool isWritten)
    {
        if (isWritten && m_format.halfFloat) {
            m_report.converted.emplace_back("Camera data (EXIF) to attributes of the header: "
                                            "author, camera and exposure alone.");
        } else {
            aboutMetadata("Camera data (EXIF)", isWritten);
        }
    }

    void aboutAlpha(bool isWritten)
    {
        if (isWritten) {
            m_report.kept.emplace_back("Transparency.");
        } else {
            m_report.lost.push_back(
                fmt::format("Transparency: {} has none, so it became white.", m_format.name));
        }
    }

    /// One kind of metadata that the picture came with.
    void aboutMetadata(std::string_view what, bool isWritten)
    {
        if (isWritten) {
            m_report.kept.push_back(fmt::format("{}.", what));
        } else if (m_options.keepMetadata) {
            m_report.lost.push_back(fmt::format("{}: {} did not take it.", what, m_format.name));
        } else {
            m_report.lost.push_back(fmt::format("{}, as asked.", what));
        }
    }

    WriteReport take() { return std::move(m_report); }

private:
    /// Whether floats are involved on either side.
    bool isFloating(const PictureOrigin* origin) const
    {
        return m_format.halfFloat || (origin != nullptr && origin->floatingPoint);
    }

    const WriteOptions& m_options;
    const OutputFormat& m_format;
    WriteReport m_report;
};

void compareMetadata(Reporter& reporter, const PictureOrigin& origin, const Metadata& written,
                     double writtenResolution)
{
    if (!origin.exif.empty()) {
        reporter.aboutExif(!written.exif.empty());
    }
    if (!origin.xmp.empty()) {
        reporter.aboutMetadata("Description (XMP)", !written.xmp.empty());
    }
    if (!origin.iptc.empty()) {
        reporter.aboutMetadata("Caption (IPTC)", !written.iptc.empty());
    }
    if (origin.dotsPerInch > 0) {
        reporter.aboutMetadata("Resolution", writtenResolution > 0);
    }
}

} // namespace

WriteReport reported(const Image& image, const WriteOptions& options, const OutputFormat& format,
                     const ColorOutcome& colors, const std::filesystem::path& written)
{
    const PictureInput file(written);
    auto metadata = readMetadata(written);
    if (metadata.exif.empty()) {
        metadata.exif = file.exif();
    }
    const auto origin = image.origin() == nullptr ? PictureOrigin{} : *image.origin();
    Reporter reporter(options, format);
    reporter.aboutDepth(image.origin().get(), file.bitsPerChannel());
    reporter.aboutHighlights(origin.bentHighlights);
    reporter.aboutColors(colors, !file.iccProfile().empty() || !metadata.iccProfile.empty());
    if (image.hasAlpha()) {
        reporter.aboutAlpha(file.layout().alpha != 0);
    }
    compareMetadata(reporter, origin, metadata, std::max(file.dotsPerInch(), metadata.dotsPerInch));
    return reporter.take();
}

} // namespace core::io
