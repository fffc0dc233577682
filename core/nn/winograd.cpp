#include "core/nn/winograd.h"

#include "core/nn/winograd_kernels.h"

namespace core::nn {

namespace {

const WinogradKernels* kernelsForThisProcessor()
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f") != 0) {
        return &kAvx512Kernels;
    }
    if (__builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("fma") != 0) {
        return &kAvx2Kernels;
    }
#endif
    return nullptr;
}

constexpr std::int64_t kFloatsPerLine = 16; ///< of the cache

/// Few enough for the second-level cache, enough to read the weights seldom.
constexpr std::int64_t kTilesAtOnce = 56;

std::int64_t roundedUp(std::int64_t value, std::int64_t multiple)
{
    return (value + multiple - 1) / multiple * multiple;
}

/// G of F(4x4, 3x3).
torch::Tensor weightTransform()
{
    return torch::tensor({1.0 / 4, 0.0, 0.0, //
                          -1.0 / 6, -1.0 / 6, -1.0 / 6, //
                          -1.0 / 6, 1.0 / 6, -1.0 / 6, //
                          1.0 / 24, 1.0 / 12, 1.0 / 6, //
                          1.0 / 24, -1.0 / 12, 1.0 / 6, //
                          0.0, 0.0, 1.0},
                         torch::kDouble)
        .view({kPatchSide, 3});
}

/// G g G^T of every kernel, as [36, panels, in, panel], with `computed` outputs.
torch::Tensor transformedWeight(const torch::Tensor& weight, std::int64_t computed,
                                std::int64_t panel)
{
    const auto transform = weightTransform();
    const auto kernels = weight.to(torch::kDouble).contiguous().view({-1, 9});
    const auto frequencies = torch::kron(transform, transform).matmul(kernels.t());
    const auto full
        = frequencies.view({kFrequencies, weight.size(0), weight.size(1)}).to(torch::kFloat);
    const auto filled = torch::constant_pad_nd(full, {0, 0, 0, computed - weight.size(0)});
    return filled.view({kFrequencies, computed / panel, panel, weight.size(1)})
        .transpose(2, 3)
        .contiguous();
}

/// The border is not repeated: -1 is 1, and `size` is `size - 2`.
std::int64_t reflected(std::int64_t position, std::int64_t size)
{
    const auto inside = position < 0 ? -position : position;
    return inside >= size ? 2 * (size - 1) - inside : inside;
}

/// Where the convolution happens: at the output's size, before pooling.
std::int64_t scaleOf(const WinogradWork& work)
{
    return work.pools ? 2 : 1;
}

/// A 6x6 patch for the tile at (`x`, `y`). Beyond what outputs inside the map need, any rows and
/// columns will do.
TilePatch patchAt(const WinogradWork& work, std::int64_t x, std::int64_t y)
{
    const auto& input = work.input;
    const auto scale = work.doublesInput ? 2 : 1;
    const auto last = input.rows.last - 1;
    TilePatch patch = {};
    for (int index = 0; index < kPatchSide; ++index) {
        const auto row = reflected(y - 1 + index, scale * input.height) / scale;
        const auto column = reflected(x - 1 + index, scale * input.width) / scale;
        patch.rows[index] = input.row(std::clamp(row, input.rows.first, last));
        patch.columns[index]
            = std::clamp<std::int64_t>(column, 0, input.width - 1) * input.channels;
    }
    return patch;
}

void aimAddends(const WinogradWork& work, std::int64_t x, std::int64_t y, TileTarget& target)
{
    const auto& addend = work.addend;
    if (addend.values == nullptr) {
        return;
    }
    const auto scale = work.doublesAddend ? 2 : 1;
    for (int index = 0; index < kTileSide; ++index) {
        const auto row = std::min((y + index) / scale, addend.rows.last - 1);
        const auto column = std::min((x + index) / scale, addend.width - 1);
        target.addends[index] = addend.row(row);
        target.addendColumns[index] = column * addend.channels;
    }
}

TileTarget targetAt(const WinogradWork& work, std::int64_t x, std::int64_t y)
{
    const auto& output = work.output;
    const auto scale = scaleOf(work);
    TileTarget target = {};
    for (int index = 0; index < kTileSide / scale; ++index) {
        const auto row = y / scale + index;
        target.rows[index]
            = row < output.rows.last ? output.row(row) + x / scale * output.channels : nullptr;
    }
    aimAddends(work, x, y, target);
    target.channels = output.channels;
    target.columns = std::min<std::int64_t>(kTileSide, scale * output.width - x);
    target.clipsNegative = work.clipsNegative;
    target.pools = work.pools;
    return target;
}

} // namespace

/// The tiles of a band, counted row by row, and some of them.
struct WinogradConv::Tiles {
    std::int64_t top = 0; ///< row of the convolution at which the first tile begins
    std::int64_t perRow = 0;
    std::int64_t first = 0;
    std::int64_t last = 0;

    std::int64_t x(std::int64_t tile) const { return tile % perRow * kTileSide; }
    std::int64_t y(std::int64_t tile) const { return top + tile / perRow * kTileSide; }
    std::int64_t count() const { return last - first; }
};

bool hasWinograd()
{
    return kernelsForThisProcessor() != nullptr;
}

const WinogradKernels& winogradKernels()
{
    const auto* kernels = kernelsForThisProcessor();
    TORCH_CHECK(kernels != nullptr, "this processor has no AVX2");
    return *kernels;
}

WinogradConv::WinogradConv(const torch::Tensor& weight, const torch::Tensor& bias,
                           const WinogradKernels& kernels)
    : m_kernels(kernels)
    , m_inputChannels(weight.size(1))
    , m_outputChannels(weight.size(0))
    , m_computedChannels(roundedUp(weight.size(0), 16))
    , m_panel(std::min(m_kernels.widestPanel, m_computedChannels))
{
    TORCH_CHECK(m_inputChannels % 16 == 0, "inputs must be a multiple of 16, got ",
                m_inputChannels);
    m_computedChannels = roundedUp(m_computedChannels, m_panel);
    m_weight = transformedWeight(weight, m_computedChannels, m_panel);
    m_bias = torch::zeros({m_computedChannels});
    if (bias.defined()) {
        m_bias.narrow(0, 0, m_outputChannels).copy_(bias);
    }
}

void WinogradConv::apply(const WinogradWork& work, Scratch& scratch) const
{
    const auto rows = work.output.rows.scaled(scaleOf(work));
    const auto tileRows = (rows.count() + kTileSide - 1) / kTileSide;
    Tiles tiles{.top = rows.first,
                .perRow = (scaleOf(work) * work.output.width + kTileSide - 1) / kTileSide};
    const auto count = tileRows * tiles.perRow;
    auto* memory = scratch.floats(
        kFrequencies
        * (kTilesAtOnce * (m_inputChannels + m_computedChannels) + 2 * kFloatsPerLine));
    for (; tiles.first < count; tiles.first = tiles.last) {
        tiles.last = std::min(tiles.first + kTilesAtOnce, count);
        applyTo(work, tiles, memory);
    }
}

/// Strides between frequencies are a cache line more than a power of two, or all 36 would compete
/// for one place in the cache.
void WinogradConv::applyTo(const WinogradWork& work, const Tiles& tiles, float* scratch) const
{
    const auto inputStride = tiles.count() * m_inputChannels + kFloatsPerLine;
    const auto outputStride = tiles.count() * m_computedChannels + kFloatsPerLine;
    auto* inputs = scratch;
    auto* outputs = scratch + kFrequencies * inputStride;
    for (auto tile = tiles.first; tile < tiles.last; ++tile) {
        m_kernels.transformInput(patchAt(work, tiles.x(tile), tiles.y(tile)), m_inputChannels,
                                 inputs + (tile - tiles.first) * m_inputChannels, inputStride);
    }
    const auto* weight = m_weight.data_ptr<float>();
    for (std::int64_t frequency = 0; frequency < kFrequencies; ++frequency) {
        m_kernels.multiply(inputs + frequency * inputStride, tiles.count(), m_inputChannels,
                           weight + frequency * m_inputChannels * m_computedChannels,
                           m_computedChannels, m_panel, outputs + frequency * outputStride);
    }
    for (auto tile = tiles.first; tile < tiles.last; ++tile) {
        auto target = targetAt(work, tiles.x(tile), tiles.y(tile));
        target.bias = m_bias.data_ptr<float>();
        target.computedChannels = m_computedChannels;
        m_kernels.transformOutput(outputs + (tile - tiles.first) * m_computedChannels, outputStride,
                                  target);
    }
}

} // namespace core::nn
