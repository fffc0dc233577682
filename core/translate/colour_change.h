/// @file Colour matrices applied to a picture. Private to core/translate.

#pragma once

#include "core/base/progress.h"
#include "core/image/guided_field.h"

#include <stop_token>

namespace core::translate {

struct ColourChange {
    double strength = 1.0; ///< mixed with the picture in linear light
    int threads = 1;
};

/// out = tanh(1.2 (x + A [x; 1])) for x in [-1, 1], with A from a field of 12 values, row by row
/// (papers/README C). Alpha and origin come along.
/// @throws core::Cancelled
Image changed(const Image& image, const GuidedField& matrices, const ColourChange& change,
              const std::stop_token& stop, ProgressObserver* progress);

/// `to` laid over `from`, of its size, in linear light. Alpha and origin of `from` come along.
/// @throws core::Cancelled
Image mixed(const Image& from, const Image& to, const ColourChange& change,
            const std::stop_token& stop);

} // namespace core::translate
