#include "core/image/tiled_mask.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace core {

namespace {

constexpr int kTile = TiledMask::kTile;
constexpr double kFull = 255.0;

std::uint8_t toByte(float value)
{
    return static_cast<std::uint8_t>(
        std::lround(std::clamp(static_cast<double>(value), 0.0, 1.0) * kFull));
}

/// The part of the mask under one tile, its edges repeated beyond the mask.
TiledMask::TilePointer tileOf(const Mask& mask, int column, int row)
{
    auto tile = std::make_shared<TiledMask::Tile>();
    auto target = tile->begin();
    for (int y = row * kTile; y < (row + 1) * kTile; ++y) {
        const int sourceY = std::min(y, mask.height() - 1);
        for (int x = column * kTile; x < (column + 1) * kTile; ++x) {
            *target++ = toByte(mask.at(std::min(x, mask.width() - 1), sourceY));
        }
    }
    const std::uint8_t first = tile->front();
    const bool shared = (first == 0 || first == 255)
        && std::ranges::all_of(*tile, [&](std::uint8_t value) { return value == first; });
    return shared ? uniformTile(first) : tile;
}

void requireSides(Size size)
{
    if (size.width < 1 || size.height < 1) {
        throw std::invalid_argument("a mask needs at least one pixel");
    }
}

} // namespace

TiledMask::TilePointer uniformTile(std::uint8_t value)
{
    const auto made = [](std::uint8_t filled) {
        auto tile = std::make_shared<TiledMask::Tile>();
        tile->fill(filled);
        return TiledMask::TilePointer(tile);
    };
    static const TiledMask::TilePointer kNothing = made(0);
    static const TiledMask::TilePointer kAll = made(255);
    if (value == 0) {
        return kNothing;
    }
    return value == 255 ? kAll : made(value);
}

TiledMask::TiledMask(Size size, std::uint8_t value)
    : m_size(size)
{
    requireSides(size);
    m_tiles.assign(static_cast<std::size_t>(columns()) * static_cast<std::size_t>(rows()),
                   uniformTile(value));
}

TiledMask::TiledMask(const Mask& mask)
    : TiledMask(mask.size())
{
    for (int row = 0; row < rows(); ++row) {
        for (int column = 0; column < columns(); ++column) {
            setTile(column, row, tileOf(mask, column, row));
        }
    }
}

std::uint8_t TiledMask::at(int x, int y) const
{
    return (*tile(x / kTile, y / kTile))[static_cast<std::size_t>(y % kTile) * kTile
                                         + static_cast<std::size_t>(x % kTile)];
}

Mask TiledMask::toMask() const
{
    Mask mask(m_size.width, m_size.height);
    for (int y = 0; y < m_size.height; ++y) {
        for (int left = 0; left < m_size.width; left += kTile) {
            const auto* source
                = tile(left / kTile, y / kTile)->data() + std::size_t(y % kTile) * kTile;
            const int count = std::min(kTile, m_size.width - left);
            std::transform(source, source + count, &mask.at(left, y), [](std::uint8_t value) {
                return static_cast<float>(value) / static_cast<float>(kFull);
            });
        }
    }
    return mask;
}

TiledMask::TilePointer paintedTile(const TiledMask::Tile& base, const TiledMask::Tile& coverage,
                                   double opacity, MaskPaint how)
{
    const int target = how == MaskPaint::Add ? 255 : 0;
    // 65536 is all of it, so that full coverage at full opacity reaches the target.
    const int share = static_cast<int>(std::lround(opacity * 256));
    auto result = std::make_shared<TiledMask::Tile>();
    for (std::size_t at = 0; at < TiledMask::kTileBytes; ++at) {
        const int covered = (coverage[at] + (coverage[at] >> 7)) * share;
        const int value = base[at] * (65536 - covered) + target * covered;
        (*result)[at] = static_cast<std::uint8_t>((value + 32768) >> 16);
    }
    return result;
}

TiledMask painted(const TiledMask& base, const TiledMask& coverage, double opacity, MaskPaint how)
{
    if (base.size() != coverage.size()) {
        throw std::invalid_argument("what is painted must be as large as the mask");
    }
    TiledMask result = base;
    for (int row = 0; row < base.rows(); ++row) {
        for (int column = 0; column < base.columns(); ++column) {
            const auto& covered = coverage.tile(column, row);
            if (covered != uniformTile(0)) {
                result.setTile(column, row,
                               paintedTile(*base.tile(column, row), *covered, opacity, how));
            }
        }
    }
    return result;
}

} // namespace core
