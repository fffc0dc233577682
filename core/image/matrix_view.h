/// @file How core/image lends its pixels to OpenCV. Private to .cpp files: no header that others
/// include names OpenCV.

#pragma once

#include "core/base/error.h"
#include "core/image/image.h"
#include "core/image/mask.h"

#include <opencv2/core.hpp>

#include <utility>

namespace core {

/// The picture's own pixels as CV_32FC3; valid as long as the picture is not moved or resized.
cv::Mat pixelView(Image& image);
const cv::Mat pixelView(const Image& image);

/// The picture's own alpha as CV_32FC1; the picture must have one.
cv::Mat alphaView(Image& image);
const cv::Mat alphaView(const Image& image);

/// The mask's own values as CV_32FC1.
cv::Mat valueView(Mask& mask);
const cv::Mat valueView(const Mask& mask);

inline cv::Size toCv(Size size)
{
    return {size.width, size.height};
}

/// Turns what OpenCV throws into a sentence. `what` names the step: "scaling the picture".
[[noreturn]] void throwAsError(const cv::Exception& problem, const char* what);

/// Runs `work`; a cv::Exception becomes a core::Error.
template <typename Work> decltype(auto) translated(const char* what, Work&& work)
{
    try {
        return std::forward<Work>(work)();
    } catch (const cv::Exception& problem) {
        throwAsError(problem, what);
    }
}

} // namespace core
