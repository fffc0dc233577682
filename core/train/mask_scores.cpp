#include "core/train/mask_scores.h"

#include <cmath>

namespace core::train {

namespace {

constexpr double kToleranceInDiagonals = 0.008;

torch::Tensor grown(const torch::Tensor& mask, std::int64_t radius)
{
    const auto side = 2 * radius + 1;
    return torch::max_pool2d(mask, {side, side}, /*stride=*/1, /*padding=*/radius);
}

/// The mask's pixels that have a neighbour outside. The picture's own edge is no outline.
torch::Tensor outline(const torch::Tensor& mask)
{
    return mask * grown(1 - mask, 1);
}

std::int64_t tolerance(const torch::Tensor& mask)
{
    const auto diagonal
        = std::hypot(static_cast<double>(mask.size(2)), static_cast<double>(mask.size(3)));
    return std::max<std::int64_t>(1, std::llround(kToleranceInDiagonals * diagonal));
}

double total(const torch::Tensor& values)
{
    return values.sum(torch::kDouble).item<double>();
}

} // namespace

void MeanScore::add(double score)
{
    m_sum += score;
    ++m_count;
}

double MeanScore::value() const
{
    return m_count > 0 ? m_sum / static_cast<double>(m_count) : 0.0;
}

double intersectionOverUnion(const torch::Tensor& predicted, const torch::Tensor& wanted)
{
    const double either = total(torch::maximum(predicted, wanted));
    return either > 0 ? total(predicted * wanted) / either : 1.0;
}

double boundaryScore(const torch::Tensor& predicted, const torch::Tensor& wanted)
{
    const auto made = outline(predicted);
    const auto drawn = outline(wanted);
    const double madeLength = total(made);
    const double drawnLength = total(drawn);
    if (madeLength == 0 || drawnLength == 0) {
        return madeLength == drawnLength ? 1.0 : 0.0;
    }
    const auto radius = tolerance(wanted);
    const double precision = total(made * grown(drawn, radius)) / madeLength;
    const double recall = total(drawn * grown(made, radius)) / drawnLength;
    return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0.0;
}

} // namespace core::train
