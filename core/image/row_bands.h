/// @file A for-each over the rows of a picture on OpenCV's threads. Private to .cpp files.

#pragma once

#include <opencv2/core/utility.hpp>

namespace core {

/// Calls `work(y)` for every row, several rows at once on different threads.
template <typename Work> void forEachRow(int height, const Work& work)
{
    cv::parallel_for_(cv::Range(0, height), [&work](const cv::Range& rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            work(y);
        }
    });
}

} // namespace core
