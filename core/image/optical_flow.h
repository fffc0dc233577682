/// @file Where the pixels of a frame come from in the frame before. Private to core/image's .cpp
/// files.

#pragma once

#include "core/image/image.h"

#include <opencv2/core.hpp>

namespace core {

/// The frame with 8 bits a channel, scaled down to `longSide`.
cv::Mat comparedPixels(const Image& frame, int longSide);

/// For each pixel of `now` its place in `before`, as cv::remap() wants it; by dense optical flow
/// (DIS, Kroeger et al. 2016), finely or fast. Both of one size, as comparedPixels() gives them;
/// where they are too small for it, each at its own place.
cv::Mat placesBefore(const cv::Mat& now, const cv::Mat& before, bool finely);

/// Each pixel at its own place.
cv::Mat ownPlaces(cv::Size size);

/// The places for a picture of another size, in its pixels.
cv::Mat scaledPlaces(const cv::Mat& places, cv::Size size);

} // namespace core
