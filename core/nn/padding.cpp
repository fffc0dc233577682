#include "core/nn/padding.h"

#include <algorithm>

namespace core::nn {

namespace {

/// Source index of every target index, walking to and fro between the borders without repeating
/// them.
torch::Tensor reflectedIndices(std::int64_t from, std::int64_t to)
{
    const auto indices = torch::arange(to, torch::kLong);
    if (from == 1) {
        return torch::zeros_like(indices);
    }
    const auto period = 2 * (from - 1);
    const auto phase = indices.remainder(period);
    return torch::minimum(phase, period - phase);
}

torch::Tensor paddedAlong(const torch::Tensor& input, std::int64_t axis, const PaddingRule& rule)
{
    const auto from = input.size(axis);
    const auto to = paddedSide(from, rule);
    return from == to ? input
                      : input.index_select(axis, reflectedIndices(from, to).to(input.device()));
}

} // namespace

std::int64_t paddedSide(std::int64_t side, const PaddingRule& rule)
{
    const auto multiples = (side + rule.multiple - 1) / rule.multiple;
    return std::max(multiples * rule.multiple, rule.atLeast);
}

torch::Tensor padded(const torch::Tensor& input, const PaddingRule& rule)
{
    TORCH_CHECK(input.dim() == 4, "expected [N, C, H, W], got ", input.sizes());
    return paddedAlong(paddedAlong(input, 2, rule), 3, rule);
}

torch::Tensor cropped(const torch::Tensor& input, std::int64_t height, std::int64_t width)
{
    return input.narrow(2, 0, height).narrow(3, 0, width);
}

} // namespace core::nn
