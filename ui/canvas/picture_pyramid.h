/// @file A picture made ready to be shown at any zoom.

#pragma once

#include "core/image/image.h"
#include "core/image/mask.h"

#include <QImage>
#include <QSize>

#include <memory>
#include <vector>

namespace ui {

/// A picture and its halves, quarters, eighths, so that showing it small never reads it whole.
///
/// Immutable, so any thread may build one and all may share it (as shared_ptr<const>). It may hold
/// fewer pixels than the picture it stands for: a preview is shown at the size of the full one.
class PicturePyramid final {
public:
    /// `standsFor` is the size in which the canvas shows it; by default the image's own.
    explicit PicturePyramid(QImage image, QSize standsFor = {});

    /// Pixels of the picture that it stands for.
    QSize size() const { return m_size; }

    /// Whether it has a pixel for each of the picture's.
    bool isFull() const { return m_levels.front().size() == m_size; }
    bool hasAlpha() const { return m_levels.front().hasAlphaChannel(); }

    /// The smallest level that still has at least one pixel per shown pixel; level 0 when enlarged.
    const QImage& levelFor(double zoom) const;
    const QImage& full() const { return m_levels.front(); }
    std::size_t levelCount() const { return m_levels.size(); }

private:
    QSize m_size;
    std::vector<QImage> m_levels; ///< each half as wide and high as the one before
};

using PictureLayer = std::shared_ptr<const PicturePyramid>;

/// 8 bit for the screen; premultiplied if the picture has alpha. Takes a while for large ones.
QImage toQImage(const core::Image& image);

/// Opaque RGB in [0, 1]; alpha is kept.
core::Image toImage(const QImage& image);

/// The mask as a grey picture.
QImage toQImage(const core::Mask& mask);

} // namespace ui
