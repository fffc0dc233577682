/// @file A square look at a picture: where from, how close, how turned.

#pragma once

#include "core/dataset/picture_cache.h"
#include "core/dataset/random.h"

#include <span>

namespace core::dataset {

/// A square window on a picture, in the picture's pixels.
struct View {
    double centerX = 0;
    double centerY = 0;
    double side = 0; ///< length of the window's edge
    double angle = 0; ///< radians, clockwise
    bool mirrored = false;
};

/// How views are drawn.
struct ViewOptions {
    double smallest = 0.5; ///< smallest window, as a fraction of the picture's short side
    double largest = 1.0; ///< largest; above 1 the window looks past the edge
    double maxAngle = 0; ///< radians
    bool mirror = true; ///< half of the views
};

/// A random view; the window stays inside the picture where it fits.
View randomView(Size picture, const ViewOptions& options, Random& random);

/// The largest centred square.
View centralView(Size picture);

/// Scales what `view` sees of `picture` to `size` x `size` interleaved values in [0, 1].
///
/// Averages over the source where it shrinks, bilinear elsewhere; reflects at the picture's edges.
/// `values` holds size * size * picture.channels.
void look(const BytePicture& picture, const View& view, int size, std::span<float> values);

} // namespace core::dataset
