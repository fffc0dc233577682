/// @file Painted masks as PNG, for documents.

#pragma once

#include "core/image/tiled_mask.h"

#include <QByteArray>

#include <memory>

namespace ui {

/// 8-bit grey, white = selected.
QByteArray toPng(const core::TiledMask& mask);

/// Null if it is no picture.
std::shared_ptr<const core::TiledMask> fromPng(const QByteArray& png);

} // namespace ui
