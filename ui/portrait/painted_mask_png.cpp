#include "ui/portrait/painted_mask_png.h"

#include <QBuffer>
#include <QImage>

#include <algorithm>

namespace ui {

using core::TiledMask;

QByteArray toPng(const TiledMask& mask)
{
    const core::Size size = mask.size();
    QImage image(size.width, size.height, QImage::Format_Grayscale8);
    for (int y = 0; y < size.height; ++y) {
        auto* target = image.scanLine(y);
        for (int left = 0; left < size.width; left += TiledMask::kTile) {
            const auto& tile = *mask.tile(left / TiledMask::kTile, y / TiledMask::kTile);
            const auto* source
                = tile.data() + static_cast<std::size_t>(y % TiledMask::kTile) * TiledMask::kTile;
            std::copy_n(source, std::min(TiledMask::kTile, size.width - left), target + left);
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", 75);
    return bytes;
}

std::shared_ptr<const TiledMask> fromPng(const QByteArray& png)
{
    const QImage image = QImage::fromData(png, "PNG").convertToFormat(QImage::Format_Grayscale8);
    if (image.isNull()) {
        return nullptr;
    }
    core::Mask mask(image.width(), image.height());
    for (int y = 0; y < image.height(); ++y) {
        const auto* source = image.constScanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            mask.at(x, y) = static_cast<float>(source[x]) / 255.0F;
        }
    }
    return std::make_shared<const TiledMask>(mask);
}

} // namespace ui
