#include "core/translate/colour_lut.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <iterator>
#include <stdexcept>

namespace core::translate {

namespace {

using Colour = ColourLut::Colour;

constexpr int kPoints = ColourLut::kPoints;
constexpr std::size_t kLattice = std::size_t{kPoints} * kPoints * kPoints;
constexpr std::size_t kSamplesAPicture = 200'000;
constexpr float kSmoothness = 0.5F; ///< how many samples the neighbours of a point count as
constexpr int kPasses = 40; ///< of smoothing

std::size_t indexOf(int red, int green, int blue)
{
    return static_cast<std::size_t>((blue * kPoints + green) * kPoints + red);
}

/// A point of the lattice and its share in a colour.
struct Corner {
    std::size_t index = 0;
    float share = 0;
};

std::array<Corner, 8> cornersOf(const Colour& colour)
{
    std::array<int, 3> low = {};
    std::array<float, 3> high = {};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const float place = std::clamp(colour[axis], 0.0F, 1.0F) * (kPoints - 1);
        low[axis] = std::min(static_cast<int>(place), kPoints - 2);
        high[axis] = place - static_cast<float>(low[axis]);
    }
    std::array<Corner, 8> corners = {};
    for (int corner = 0; corner < 8; ++corner) {
        const std::array step{corner & 1, (corner >> 1) & 1, (corner >> 2) & 1};
        float share = 1;
        for (std::size_t axis = 0; axis < 3; ++axis) {
            share *= step[axis] == 1 ? high[axis] : 1 - high[axis];
        }
        corners[static_cast<std::size_t>(corner)] = {
            .index = indexOf(low[0] + step[0], low[1] + step[1], low[2] + step[2]), .share = share};
    }
    return corners;
}

/// What is known at each point of the lattice: summed changes and how many they are of.
struct Known {
    std::vector<Colour> sums = std::vector<Colour>(kLattice);
    std::vector<float> weights = std::vector<float>(kLattice);
};

/// Calls `take` with the index of each neighbour along the three axes.
template <typename Take> void forEachNeighbour(int red, int green, int blue, const Take& take)
{
    const auto offer = [&](int r, int g, int b) {
        if (std::min({r, g, b}) >= 0 && std::max({r, g, b}) < kPoints) {
            take(indexOf(r, g, b));
        }
    };
    for (const int step : {-1, 1}) {
        offer(red + step, green, blue);
        offer(red, green + step, blue);
        offer(red, green, blue + step);
    }
}

template <typename Work> void forEachPoint(const Work& work)
{
    for (int blue = 0; blue < kPoints; ++blue) {
        for (int green = 0; green < kPoints; ++green) {
            for (int red = 0; red < kPoints; ++red) {
                work(red, green, blue);
            }
        }
    }
}

/// A mean of changes that grows one by one.
struct Mean {
    Colour sum = {};
    float count = 0;

    void add(const Colour& change)
    {
        for (std::size_t axis = 0; axis < 3; ++axis) {
            sum[axis] += change[axis];
        }
        count += 1;
    }
    Colour value() const { return {sum[0] / count, sum[1] / count, sum[2] / count}; }
};

/// The changes where they are known, carried outwards to all other points layer by layer.
std::vector<Colour> carriedOn(const Known& known)
{
    std::vector<Colour> changes(kLattice);
    std::vector<char> isSet(kLattice, 0);
    for (std::size_t index = 0; index < kLattice; ++index) {
        if (known.weights[index] > 0) {
            const auto& sum = known.sums[index];
            const auto weight = known.weights[index];
            changes[index] = {sum[0] / weight, sum[1] / weight, sum[2] / weight};
            isSet[index] = 1;
        }
    }
    for (bool isWhole = false; !isWhole;) {
        isWhole = true;
        const auto before = isSet;
        forEachPoint([&](int red, int green, int blue) {
            const auto index = indexOf(red, green, blue);
            Mean around;
            forEachNeighbour(red, green, blue, [&](std::size_t neighbour) {
                if (before[neighbour] != 0) {
                    around.add(changes[neighbour]);
                }
            });
            if (before[index] == 0 && around.count > 0) {
                changes[index] = around.value();
                isSet[index] = 1;
            }
            isWhole = isWhole && isSet[index] != 0;
        });
    }
    return changes;
}

/// One pass of Jacobi's method: each point between what is known of it and its neighbours.
std::vector<Colour> relaxed(const std::vector<Colour>& changes, const Known& known)
{
    std::vector<Colour> result(kLattice);
    forEachPoint([&](int red, int green, int blue) {
        const auto index = indexOf(red, green, blue);
        Mean around;
        forEachNeighbour(red, green, blue,
                         [&](std::size_t neighbour) { around.add(changes[neighbour]); });
        for (std::size_t axis = 0; axis < 3; ++axis) {
            result[index][axis]
                = (known.sums[index][axis] + kSmoothness * around.sum[axis] / around.count)
                / (known.weights[index] + kSmoothness);
        }
    });
    return result;
}

} // namespace

ColourLut::ColourLut()
    : m_colours(kLattice)
{
    constexpr float kStep = 1.0F / (kPoints - 1);
    forEachPoint([this](int red, int green, int blue) {
        m_colours[indexOf(red, green, blue)]
            = {static_cast<float>(red) * kStep, static_cast<float>(green) * kStep,
               static_cast<float>(blue) * kStep};
    });
}

Colour ColourLut::at(const Colour& colour) const
{
    Colour result = {};
    for (const auto& corner : cornersOf(colour)) {
        for (std::size_t axis = 0; axis < 3; ++axis) {
            result[axis] += corner.share * m_colours[corner.index][axis];
        }
    }
    return result;
}

void ColourLutFit::add(const Image& before, const Image& after)
{
    if (!(before.size() == after.size())) {
        throw std::invalid_argument("both pictures must be of one size");
    }
    const auto from = before.pixels();
    const auto to = after.pixels();
    const auto pixels = from.size() / 3;
    const auto step = std::max<std::size_t>(1, pixels / kSamplesAPicture);
    for (std::size_t pixel = 0; pixel < pixels; pixel += step) {
        const auto* first = from.data() + 3 * pixel;
        const auto* second = to.data() + 3 * pixel;
        m_pairs.push_back(
            {.before = {first[0], first[1], first[2]}, .after = {second[0], second[1], second[2]}});
    }
}

ColourLut ColourLutFit::fitted() const
{
    if (m_pairs.empty()) {
        throw Error("There are no pictures to fit the look-up table to.");
    }
    Known known;
    for (const auto& pair : m_pairs) {
        for (const auto& corner : cornersOf(pair.before)) {
            known.weights[corner.index] += corner.share;
            for (std::size_t axis = 0; axis < 3; ++axis) {
                known.sums[corner.index][axis]
                    += corner.share * (pair.after[axis] - pair.before[axis]);
            }
        }
    }
    auto changes = carriedOn(known);
    for (int pass = 0; pass < kPasses; ++pass) {
        changes = relaxed(changes, known);
    }
    ColourLut lut;
    const auto colours = lut.colours();
    for (std::size_t index = 0; index < kLattice; ++index) {
        for (std::size_t axis = 0; axis < 3; ++axis) {
            colours[index][axis]
                = std::clamp(colours[index][axis] + changes[index][axis], 0.0F, 1.0F);
        }
    }
    return lut;
}

double ColourLutFit::error(const ColourLut& lut) const
{
    double sum = 0;
    for (const auto& pair : m_pairs) {
        const auto made = lut.at(pair.before);
        for (std::size_t axis = 0; axis < 3; ++axis) {
            sum += std::abs(static_cast<double>(made[axis] - pair.after[axis]));
        }
    }
    return m_pairs.empty() ? 0 : sum / (3.0 * static_cast<double>(m_pairs.size()));
}

void writeCube(const ColourLut& lut, const std::string& title, const std::filesystem::path& file)
{
    std::string text
        = fmt::format("TITLE \"{}\"\nLUT_3D_SIZE {}\nDOMAIN_MIN 0 0 0\nDOMAIN_MAX 1 1 1\n", title,
                      ColourLut::kPoints);
    for (const auto& colour : lut.colours()) {
        fmt::format_to(std::back_inserter(text), "{:.6f} {:.6f} {:.6f}\n", colour[0], colour[1],
                       colour[2]);
    }
    writeFile(file, text);
}

} // namespace core::translate
