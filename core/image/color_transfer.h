/// @file The colours of one picture with the light of another.

#pragma once

#include "core/image/image.h"

namespace core {

/// The painting's luma with the content's colours, so that a portrait keeps the complexion that it
/// was photographed with while strokes and light are the painter's.
///
/// Luma is Rec. 601's, exactly the painting's at every pixel; a chroma that does not fit beside it
/// is paled until it does. Alpha and origin are those of `content`.
/// @throws std::invalid_argument if the two differ in size.
Image withLumaOf(const Image& content, const Image& painting);

} // namespace core
