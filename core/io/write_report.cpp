#include "core/io/write_report.h"

#include "core/io/picture_input.h"

#include <algorithm>
#include <fmt/format.h>
#include <string_view>
#include <utility>

namespace core::io {

namespace {

/// Sentences about one written file.
class Reporter {
public:
    Reporter(const WriteOptions& options, const OutputFormat& format)
        : m_options(options)
        , m_format(format)
    {
    }

    void aboutBits(const PictureOrigin& origin, int writtenBits)
    {
        if (writtenBits < m_options.bitsPerChannel) {
            m_report.converted.push_back(fmt::format("{} bits per channel, the most that {} holds.",
                                                     writtenBits, m_format.name));
        } else if (origin.floatingPoint) {
            m_report.converted.push_back(
                fmt::format("Floating point to {} bits per channel.", writtenBits));
        } else if (writtenBits < origin.bitsPerChannel) {
            m_report.converted.push_back(
                fmt::format("{} to {} bits per channel.", origin.bitsPerChannel, writtenBits));
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
        if (isEmbedded) {
            m_report.kept.push_back(fmt::format("Colour profile ({}).", colors.to));
        } else {
            m_report.lost.push_back(fmt::format("Colour profile ({}).", colors.to));
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
    const WriteOptions& m_options;
    const OutputFormat& m_format;
    WriteReport m_report;
};

void compareMetadata(Reporter& reporter, const PictureOrigin& origin, const Metadata& written,
                     double writtenResolution)
{
    if (!origin.exif.empty()) {
        reporter.aboutMetadata("Camera data (EXIF)", !written.exif.empty());
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
    const auto metadata = readMetadata(written);
    const auto origin = image.origin() == nullptr ? PictureOrigin{} : *image.origin();
    Reporter reporter(options, format);
    reporter.aboutBits(origin, file.bitsPerChannel());
    reporter.aboutColors(colors, !file.iccProfile().empty() || !metadata.iccProfile.empty());
    if (image.hasAlpha()) {
        reporter.aboutAlpha(file.layout().alpha != 0);
    }
    compareMetadata(reporter, origin, metadata, std::max(file.dotsPerInch(), metadata.dotsPerInch));
    return reporter.take();
}

} // namespace core::io
