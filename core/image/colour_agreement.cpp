#include "core/image/colour_agreement.h"

#include "core/image/matrix_view.h"

#include <opencv2/imgproc.hpp>

#include <stdexcept>

namespace core {

namespace {

constexpr float kSurelyNot = 0.3F;
constexpr float kSurely = 0.9F;
constexpr int kLeastSure = 64; // pixels of either: a mixture of five colours needs some
constexpr int kRounds = 3;
constexpr double kColoursCount = 0.3;
constexpr double kEdgeDeviation = 2; // pixels: GrabCut's own edges are hard

/// What is sure, and a guess at the rest.
cv::Mat startOf(const cv::Mat& mask)
{
    cv::Mat start(mask.size(), CV_8UC1, cv::Scalar(cv::GC_PR_BGD));
    start.setTo(cv::GC_PR_FGD, mask > 0.5F);
    start.setTo(cv::GC_BGD, mask < kSurelyNot);
    start.setTo(cv::GC_FGD, mask > kSurely);
    return start;
}

bool isSureOfBoth(const cv::Mat& start)
{
    return cv::countNonZero(start == cv::GC_BGD) >= kLeastSure
        && cv::countNonZero(start == cv::GC_FGD) >= kLeastSure;
}

/// 1 where the colours say person.
cv::Mat saidByColours(const Image& picture, cv::Mat start)
{
    cv::Mat bytes;
    pixelView(picture).convertTo(bytes, CV_8UC3, 255);
    cv::Mat background;
    cv::Mat person;
    cv::theRNG().state = 1; // its clusters begin at random
    cv::grabCut(bytes, start, {}, background, person, kRounds, cv::GC_INIT_WITH_MASK);
    cv::Mat said;
    cv::Mat(start & 1).convertTo(said, CV_32FC1); // both kinds of person are odd
    cv::GaussianBlur(said, said, {}, kEdgeDeviation);
    return said;
}

} // namespace

Mask agreedWithColours(const Mask& mask, const Image& picture)
{
    if (mask.size() != picture.size()) {
        throw std::invalid_argument("mask and picture differ in size");
    }
    return translated("comparing colours", [&] {
        const cv::Mat start = startOf(valueView(mask));
        Mask agreed = mask;
        if (isSureOfBoth(start)) {
            cv::Mat view = valueView(agreed);
            cv::addWeighted(view, 1 - kColoursCount, saidByColours(picture, start.clone()),
                            kColoursCount, 0, view);
        }
        return agreed;
    });
}

} // namespace core
