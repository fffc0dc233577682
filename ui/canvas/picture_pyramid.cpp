#include "ui/canvas/picture_pyramid.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr int kSmallestLevel = 128;

quint32 average(quint32 a, quint32 b, quint32 c, quint32 d)
{
    quint32 sum = 0;
    for (int shift = 0; shift < 32; shift += 8) {
        const quint32 channel = ((a >> shift) & 0xffU) + ((b >> shift) & 0xffU)
            + ((c >> shift) & 0xffU) + ((d >> shift) & 0xffU);
        sum |= ((channel + 2) / 4) << shift;
    }
    return sum;
}

const quint32* row(const QImage& image, int y)
{
    return reinterpret_cast<const quint32*>(image.constScanLine(std::min(y, image.height() - 1)));
}

QImage halved(const QImage& image)
{
    QImage half((image.width() + 1) / 2, (image.height() + 1) / 2, image.format());
    for (int y = 0; y < half.height(); ++y) {
        const quint32* upper = row(image, 2 * y);
        const quint32* lower = row(image, 2 * y + 1);
        auto* target = reinterpret_cast<quint32*>(half.scanLine(y));
        for (int x = 0; x < half.width(); ++x) {
            const int left = 2 * x;
            const int right = std::min(left + 1, image.width() - 1);
            target[x] = average(upper[left], upper[right], lower[left], lower[right]);
        }
    }
    return half;
}

int toByte(float value)
{
    return std::clamp(static_cast<int>(std::lround(value * 255.0F)), 0, 255);
}

void fillRow(const core::Image& image, int y, QRgb* target)
{
    for (int x = 0; x < image.width(); ++x) {
        const auto pixel = image.at(x, y);
        target[x] = qRgb(toByte(pixel[0]), toByte(pixel[1]), toByte(pixel[2]));
    }
}

void premultiplyRow(const core::Image& image, int y, QRgb* target)
{
    const auto alphas = image.alpha().subspan(static_cast<std::size_t>(y)
                                              * static_cast<std::size_t>(image.width()));
    for (int x = 0; x < image.width(); ++x) {
        const QRgb opaque = target[x];
        const int alpha = toByte(alphas[static_cast<std::size_t>(x)]);
        target[x] = qPremultiply(qRgba(qRed(opaque), qGreen(opaque), qBlue(opaque), alpha));
    }
}

template <typename PixelOf>
QImage painted(const core::Mask& mask, QImage::Format format, PixelOf pixelOf)
{
    QImage result(mask.width(), mask.height(), format);
    for (int y = 0; y < mask.height(); ++y) {
        auto* target = reinterpret_cast<QRgb*>(result.scanLine(y));
        for (int x = 0; x < mask.width(); ++x) {
            target[x] = pixelOf(mask.at(x, y));
        }
    }
    return result;
}

} // namespace

PicturePyramid::PicturePyramid(QImage image, QSize standsFor)
    : m_size(standsFor.isEmpty() ? image.size() : standsFor)
{
    const auto format
        = image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32;
    m_levels.push_back(std::move(image).convertToFormat(format));
    while (std::max(m_levels.back().width(), m_levels.back().height()) > kSmallestLevel) {
        m_levels.push_back(halved(m_levels.back()));
    }
}

const QImage& PicturePyramid::levelFor(double zoom) const
{
    const double shownWidth = zoom * m_size.width();
    const auto enough = [&](const QImage& level) { return level.width() >= shownWidth; };
    const auto tooSmall = std::ranges::find_if_not(m_levels, enough);
    return tooSmall == m_levels.begin() ? m_levels.front() : *std::prev(tooSmall);
}

QImage toQImage(const core::Image& image)
{
    QImage result(image.width(), image.height(),
                  image.hasAlpha() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto* target = reinterpret_cast<QRgb*>(result.scanLine(y));
        fillRow(image, y, target);
        if (image.hasAlpha()) {
            premultiplyRow(image, y, target);
        }
    }
    return result;
}

core::Image toImage(const QImage& image)
{
    const QImage straight = image.convertToFormat(QImage::Format_ARGB32);
    core::Image result(image.width(), image.height());
    std::vector<float> alphas;
    for (int y = 0; y < straight.height(); ++y) {
        const auto* source = reinterpret_cast<const QRgb*>(straight.constScanLine(y));
        for (int x = 0; x < straight.width(); ++x) {
            const auto pixel = result.at(x, y);
            pixel[0] = static_cast<float>(qRed(source[x])) / 255.0F;
            pixel[1] = static_cast<float>(qGreen(source[x])) / 255.0F;
            pixel[2] = static_cast<float>(qBlue(source[x])) / 255.0F;
            alphas.push_back(static_cast<float>(qAlpha(source[x])) / 255.0F);
        }
    }
    if (image.hasAlphaChannel()) {
        result.setAlpha(std::move(alphas));
    }
    return result;
}

QImage toQImage(const core::Mask& mask)
{
    return painted(mask, QImage::Format_RGB32, [](float value) {
        const int grey = toByte(value);
        return qRgb(grey, grey, grey);
    });
}

} // namespace ui
