/// @file A mask in parts that its versions share, for painting on it and undoing that.

#pragma once

#include "core/image/mask.h"
#include "core/image/resize.h"

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace core {

/// A soft selection in 8 bits, in square tiles that are immutable and shared.
///
/// A copy shares all tiles with its original, and a change replaces only the tiles that it touches,
/// so a history of versions of an 8K mask costs what was painted. A value type; versions may be
/// read on any thread.
class TiledMask {
public:
    static constexpr int kTile = 256;
    static constexpr std::size_t kTileBytes = std::size_t{kTile} * kTile;

    /// Row by row; what lies beyond the mask's right and lower edge repeats the edge.
    using Tile = std::array<std::uint8_t, kTileBytes>;
    using TilePointer = std::shared_ptr<const Tile>;

    TiledMask() = default;

    /// All `value`, 255 = selected. Both sides at least 1.
    explicit TiledMask(Size size, std::uint8_t value = 0);
    explicit TiledMask(const Mask& mask);

    Size size() const { return m_size; }
    bool isEmpty() const { return m_tiles.empty(); }
    int columns() const { return (m_size.width + kTile - 1) / kTile; }
    int rows() const { return (m_size.height + kTile - 1) / kTile; }

    const TilePointer& tile(int column, int row) const { return m_tiles[index(column, row)]; }
    void setTile(int column, int row, TilePointer tile)
    {
        m_tiles[index(column, row)] = std::move(tile);
    }
    std::uint8_t at(int x, int y) const;
    Mask toMask() const;

    /// The same tiles, not only the same values.
    bool operator==(const TiledMask&) const = default;

private:
    std::size_t index(int column, int row) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns())
            + static_cast<std::size_t>(column);
    }

    Size m_size;
    std::vector<TilePointer> m_tiles;
};

/// A tile of nothing but `value`; the same one for all who ask for 0 or 255.
TiledMask::TilePointer uniformTile(std::uint8_t value);

enum class MaskPaint { Add, Erase };

/// One tile of painted().
TiledMask::TilePointer paintedTile(const TiledMask::Tile& base, const TiledMask::Tile& coverage,
                                   double opacity, MaskPaint how);

/// `base` with what `coverage` covers painted in, as far as `opacity` says. Sizes must be equal.
///
/// Tiles that nothing covers stay `base`'s own.
TiledMask painted(const TiledMask& base, const TiledMask& coverage, double opacity, MaskPaint how);

} // namespace core
