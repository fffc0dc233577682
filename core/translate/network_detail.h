/// @file A generator run at a picture's own size, in parts. Private to core/translate.

#pragma once

#include "core/base/progress.h"
#include "core/image/image.h"
#include "core/nn/image_generator.h"

#include <stop_token>

namespace core::translate {

/// What `generator` makes of the whole picture, part by part, opaque and of its size.
///
/// The normalisations' moments are those of `reference`, this picture or another at the trained
/// size; with them shared and each part given all that a result depends on around it, the parts
/// join without a seam and equal the whole in one pass. Memory for one part beside the result.
/// @throws core::Cancelled
Image networkResult(nn::ImageGenerator& generator, const Image& image, const Image& reference,
                    const std::stop_token& stop, ProgressObserver* progress);

} // namespace core::translate
