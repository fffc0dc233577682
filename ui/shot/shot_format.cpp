#include "ui/shot/shot_format.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct ShotFormatText {
    Q_DECLARE_TR_FUNCTIONS(ShotFormat)
};

} // namespace

const std::vector<ShotFormat>& shotFormats()
{
    static const std::vector<ShotFormat> kFormats{
        {.name = ShotFormatText::tr("Video, H.264 in MP4"), .extension = "mp4", .isVideo = true},
        {.name = ShotFormatText::tr("Video, H.264 in Matroska"),
         .extension = "mkv",
         .isVideo = true},
        {.name = ShotFormatText::tr("Video, ProRes in MOV"), .extension = "mov", .isVideo = true},
        {.name = ShotFormatText::tr("Pictures, PNG"), .extension = "png", .isDeep = true},
        {.name = ShotFormatText::tr("Pictures, JPEG"), .extension = "jpg", .isLossy = true},
        {.name = ShotFormatText::tr("Pictures, TIFF"), .extension = "tif", .isDeep = true},
        {.name = ShotFormatText::tr("Pictures, OpenEXR (half float)"), .extension = "exr"}};
    return kFormats;
}

const std::vector<std::pair<QString, core::io::Rational>>& usualRates()
{
    static const std::vector<std::pair<QString, core::io::Rational>> kRates{
        {QStringLiteral("23.976"), {24000, 1001}}, {QStringLiteral("24"), {24, 1}},
        {QStringLiteral("25"), {25, 1}},           {QStringLiteral("29.97"), {30000, 1001}},
        {QStringLiteral("30"), {30, 1}},           {QStringLiteral("50"), {50, 1}},
        {QStringLiteral("59.94"), {60000, 1001}},  {QStringLiteral("60"), {60, 1}}};
    return kRates;
}

} // namespace ui
