#include "core/nn/rgb_conv.h"

#include "core/nn/winograd_kernels.h"

#include <algorithm>
#include <array>

namespace core::nn {

namespace {

constexpr std::int64_t kColors = 3;
constexpr std::int64_t kDepth = 9 * kColors + 1; ///< a neighbourhood, and 1 for the bias
constexpr std::int64_t kVector = 16; ///< panels that every set of loops can work on
constexpr std::int64_t kPixelsAtOnce = 126; ///< a multiple of all kernels' rows

/// The rows above, at and below `y`, the border reflected.
std::array<const float*, 3> rowsAround(const MapRows& rgb, std::int64_t y)
{
    const auto above = y == 0 ? 1 : y - 1;
    const auto below = y + 1 == rgb.height ? y - 1 : y + 1;
    return {rgb.row(above), rgb.row(y), rgb.row(below)};
}

/// The neighbourhoods of the pixels from `first` to before `last` of a row, [pixels, 28].
void gather(const std::array<const float*, 3>& rows, std::int64_t width, std::int64_t first,
            std::int64_t last, float* out)
{
    for (auto x = first; x < last; ++x) {
        const std::array columns{x == 0 ? 1 : x - 1, x, x + 1 == width ? x - 1 : x + 1};
        for (const auto* row : rows) {
            for (const auto column : columns) {
                out = std::copy_n(row + kColors * column, kColors, out);
            }
        }
        *out++ = 1.0F;
    }
}

} // namespace

RgbConv::RgbConv(const torch::Tensor& weight, const torch::Tensor& bias)
    : m_kernels(winogradKernels())
    , m_channels(weight.size(0))
    , m_panel(m_channels % m_kernels.widestPanel == 0 ? m_kernels.widestPanel : kVector)
{
    TORCH_CHECK(weight.size(1) == kColors && m_channels % m_panel == 0,
                "not a first convolution: ", weight.sizes());
    const auto byPixel = weight.permute({2, 3, 1, 0}).reshape({kDepth - 1, m_channels});
    const auto withBias = torch::cat({byPixel, bias.view({1, -1})});
    m_weight = withBias.view({kDepth, m_channels / m_panel, m_panel})
                   .transpose(0, 1)
                   .to(torch::kFloat)
                   .contiguous();
}

void RgbConv::apply(const MapRows& rgb, const MapRows& output, Scratch& scratch) const
{
    auto* neighbourhoods = scratch.floats(kPixelsAtOnce * kDepth);
    for (auto y = output.rows.first; y < output.rows.last; ++y) {
        const auto rows = rowsAround(rgb, y);
        for (std::int64_t first = 0; first < output.width; first += kPixelsAtOnce) {
            const auto last = std::min(first + kPixelsAtOnce, output.width);
            gather(rows, output.width, first, last, neighbourhoods);
            auto* out = output.row(y) + first * m_channels;
            m_kernels.multiply(neighbourhoods, last - first, kDepth, m_weight.data_ptr<float>(),
                               m_channels, m_panel, out);
            std::transform(out, out + (last - first) * m_channels, out,
                           [](float value) { return std::max(value, 0.0F); });
        }
    }
}

} // namespace core::nn
