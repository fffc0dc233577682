#include "core/dataset/view.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace core::dataset {

namespace {

/// -1 -> 0, -2 -> 1, n -> n - 1, n + 1 -> n - 2, and so on: mirrors are joined at the edges.
int reflected(int position, int length)
{
    const int period = 2 * length;
    const int wrapped = ((position % period) + period) % period;
    return wrapped < length ? wrapped : period - 1 - wrapped;
}

/// Reads a picture between its pixels.
class Bilinear {
public:
    explicit Bilinear(const BytePicture& picture)
        : m_picture(picture)
    {
    }

    void add(double x, double y, std::span<float> sums) const
    {
        const int left = static_cast<int>(std::floor(x));
        const int top = static_cast<int>(std::floor(y));
        const auto right = static_cast<float>(x - left);
        const auto down = static_cast<float>(y - top);
        addPixel(left, top, (1 - right) * (1 - down), sums);
        addPixel(left + 1, top, right * (1 - down), sums);
        addPixel(left, top + 1, (1 - right) * down, sums);
        addPixel(left + 1, top + 1, right * down, sums);
    }

private:
    void addPixel(int x, int y, float weight, std::span<float> sums) const
    {
        const auto column = static_cast<std::size_t>(reflected(x, m_picture.size.width));
        const auto row = static_cast<std::size_t>(reflected(y, m_picture.size.height));
        const auto first = (row * static_cast<std::size_t>(m_picture.size.width) + column)
            * static_cast<std::size_t>(m_picture.channels);
        for (std::size_t channel = 0; channel < sums.size(); ++channel) {
            sums[channel] += weight * static_cast<float>(m_picture.pixels[first + channel]);
        }
    }

    const BytePicture& m_picture;
};

/// Maps window positions in [0, 1]^2 to pixel positions of the picture.
class Mapping {
public:
    explicit Mapping(const View& view)
        : m_view(view)
        , m_cos(std::cos(view.angle))
        , m_sin(std::sin(view.angle))
    {
    }

    std::pair<double, double> operator()(double u, double v) const
    {
        const double across = (m_view.mirrored ? 0.5 - u : u - 0.5) * m_view.side;
        const double down = (v - 0.5) * m_view.side;
        return {m_view.centerX + m_cos * across - m_sin * down - 0.5,
                m_view.centerY + m_sin * across + m_cos * down - 0.5};
    }

private:
    View m_view;
    double m_cos;
    double m_sin;
};

double placed(double length, double side, Random& random)
{
    const double room = length - side;
    return room > 0 ? side / 2 + random.uniform() * room
                    : length / 2 + (random.uniform() - 0.5) * room;
}

} // namespace

View randomView(Size picture, const ViewOptions& options, Random& random)
{
    View view;
    const double shortSide = std::min(picture.width, picture.height);
    const double zoom = random.uniform(std::log(options.smallest), std::log(options.largest));
    view.side = std::max(2.0, shortSide * std::exp(zoom));
    view.centerX = placed(picture.width, view.side, random);
    view.centerY = placed(picture.height, view.side, random);
    view.angle = random.uniform(-options.maxAngle, options.maxAngle);
    view.mirrored = random.chance(0.5) && options.mirror;
    return view;
}

View centralView(Size picture)
{
    return {.centerX = picture.width / 2.0,
            .centerY = picture.height / 2.0,
            .side = static_cast<double>(std::min(picture.width, picture.height))};
}

void look(const BytePicture& picture, const View& view, int size, std::span<float> values)
{
    const auto channels = static_cast<std::size_t>(picture.channels);
    if (values.size()
        != static_cast<std::size_t>(size) * static_cast<std::size_t>(size) * channels) {
        throw std::invalid_argument("a view's values must be size * size * channels");
    }
    const Mapping mapping(view);
    const Bilinear pixels(picture);
    const int taps = std::clamp(static_cast<int>(std::ceil(view.side / size - 0.05)), 1, 8);
    const double step = 1.0 / (size * taps);
    const auto scale = 1.0F / (255.0F * static_cast<float>(taps * taps));
    for (int index = 0; index < size * size; ++index) {
        const auto sums = values.subspan(static_cast<std::size_t>(index) * channels, channels);
        std::fill(sums.begin(), sums.end(), 0.0F);
        for (int tap = 0; tap < taps * taps; ++tap) {
            const double u = ((index % size) * taps + tap % taps + 0.5) * step;
            const double v
                = ((index / size) * taps + tap / taps + 0.5) * step; // NOLINT: whole rows
            const auto [x, y] = mapping(u, v);
            pixels.add(x, y, sums);
        }
        std::transform(sums.begin(), sums.end(), sums.begin(), [&](float s) { return s * scale; });
    }
}

} // namespace core::dataset
