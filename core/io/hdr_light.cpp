#include "core/io/hdr_light.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace core::io {

namespace {

using Rgb = std::array<float, 3>;

constexpr int kSteps = 4096; ///< of the curves' tables
constexpr double kWhite = 203; ///< cd/m², BT.2408
constexpr double kHlgPeak = 1000; ///< cd/m²
constexpr float kShoulder = 0.8F;
constexpr float kRest = 1 - kShoulder;

/// cd/m² (BT.2100, table 4).
double pqLight(double coded)
{
    constexpr double kM1 = 2610.0 / 16384;
    constexpr double kM2 = 2523.0 / 32;
    constexpr double kC1 = 3424.0 / 4096;
    constexpr double kC2 = 2413.0 / 128;
    constexpr double kC3 = 2392.0 / 128;
    const double root = std::pow(coded, 1 / kM2);
    return 10000 * std::pow(std::max(0.0, root - kC1) / (kC2 - kC3 * root), 1 / kM1);
}

/// The scene's light, 0 to 1 (BT.2100, table 5).
double hlgLight(double coded)
{
    constexpr double kA = 0.17883277;
    constexpr double kB = 1 - 4 * kA;
    const double c = 0.5 - kA * std::log(4 * kA);
    return coded <= 0.5 ? coded * coded / 3 : (std::exp((coded - c) / kA) + kB) / 12;
}

double srgb(double light)
{
    return light <= 0.0031308 ? 12.92 * light : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
}

/// A function of [0, 1] by linear interpolation.
class Table final {
public:
    template <typename Function> explicit Table(Function function)
    {
        for (int step = 0; step <= kSteps; ++step) {
            m_values.push_back(static_cast<float>(function(static_cast<double>(step) / kSteps)));
        }
    }

    float at(float place) const
    {
        const float scaled = std::clamp(place, 0.0F, 1.0F) * kSteps;
        const auto below = std::min(static_cast<std::size_t>(scaled), std::size_t{kSteps - 1});
        const float share = scaled - static_cast<float>(below);
        return m_values[below] + share * (m_values[below + 1] - m_values[below]);
    }

private:
    std::vector<float> m_values;
};

Rgb pqPixel(const Rgb& coded)
{
    static const Table kLight([](double value) { return pqLight(value) / kWhite; });
    return {kLight.at(coded[0]), kLight.at(coded[1]), kLight.at(coded[2])};
}

/// With the display's own gamma of 1.2 on its luminance (BT.2100, table 5, note 5h).
Rgb hlgPixel(const Rgb& coded)
{
    static const Table kLight(hlgLight);
    static const Table kGain([](double y) { return std::pow(y, 0.2) * kHlgPeak / kWhite; });
    const Rgb scene{kLight.at(coded[0]), kLight.at(coded[1]), kLight.at(coded[2])};
    const float gain = kGain.at(0.2627F * scene[0] + 0.6780F * scene[1] + 0.0593F * scene[2]);
    return {gain * scene[0], gain * scene[1], gain * scene[2]};
}

/// BT.2087; what lies outside BT.709 is cut off by who encodes.
Rgb toBt709(const Rgb& wide)
{
    return {1.6605F * wide[0] - 0.5876F * wide[1] - 0.0728F * wide[2],
            -0.1246F * wide[0] + 1.1329F * wide[1] - 0.0083F * wide[2],
            -0.0182F * wide[0] - 0.1006F * wide[1] + 1.1187F * wide[2]};
}

float shoulderScale(float brightest)
{
    return brightest <= kShoulder
        ? 1
        : (kShoulder + kRest * (1 - std::exp((kShoulder - brightest) / kRest))) / brightest;
}

} // namespace

void hdrToDisplay(Image& image, HdrCurve curve, Primaries primaries)
{
    static const Table kEncoded(srgb);
    const auto values = image.pixels();
    for (std::size_t i = 0; i + 2 < values.size(); i += 3) {
        const Rgb coded{values[i], values[i + 1], values[i + 2]};
        const Rgb light = curve == HdrCurve::Pq ? pqPixel(coded) : hlgPixel(coded);
        const Rgb shown = primaries == Primaries::Bt2020 ? toBt709(light) : light;
        const float scale = shoulderScale(std::max({shown[0], shown[1], shown[2]}));
        for (std::size_t channel = 0; channel < 3; ++channel) {
            values[i + channel] = kEncoded.at(scale * shown[channel]);
        }
    }
}

} // namespace core::io
