/// @file The part of a change of light that is the same everywhere, as a table that editors load.

#pragma once

#include "core/image/image.h"

#include <array>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace core::translate {

/// Which colour each colour becomes, on a lattice of 33 x 33 x 33, between whose points one
/// interpolates; red runs fastest.
class ColourLut final {
public:
    static constexpr int kPoints = 33; ///< along each axis

    using Colour = std::array<float, 3>;

    /// Colours stay as they are.
    ColourLut();

    /// Trilinear. Values outside [0, 1] count as the nearest inside.
    Colour at(const Colour& colour) const;

    std::span<Colour> colours() { return m_colours; }
    std::span<const Colour> colours() const { return m_colours; }

private:
    std::vector<Colour> m_colours;
};

/// Finds the table that comes nearest to pairs of pictures, before and after.
class ColourLutFit final {
public:
    /// Both of one size; large pictures are sampled. @throws std::invalid_argument
    void add(const Image& before, const Image& after);

    /// Where no picture has a colour, the nearest known changes are carried on.
    /// @throws core::Error if nothing was added.
    ColourLut fitted() const;

    /// The mean absolute error of a table on what was added, 0 to 1: what of the change depends on
    /// the place and not on the colour.
    double error(const ColourLut& lut) const;

private:
    struct Pair {
        ColourLut::Colour before = {};
        ColourLut::Colour after = {};
    };
    std::vector<Pair> m_pairs;
};

/// Writes Adobe's .cube (Cube LUT Specification 1.0), beside and renamed.
/// @throws core::Error if the file cannot be written.
void writeCube(const ColourLut& lut, const std::string& title, const std::filesystem::path& file);

} // namespace core::translate
