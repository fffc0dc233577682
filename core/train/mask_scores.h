/// @file How well a person mask agrees with the one that people drew.

#pragma once

#include "core/nn/torch.h"

namespace core::train {

/// The running mean of a score over pictures.
class MeanScore final {
public:
    void add(double score);
    double value() const; ///< 0 before the first

private:
    double m_sum = 0;
    std::int64_t m_count = 0;
};

/// Intersection over union of two masks [1, 1, H, W] of 0 and 1; 1 where both are empty.
double intersectionOverUnion(const torch::Tensor& predicted, const torch::Tensor& wanted);

/// F-measure of the outlines of two masks [1, 1, H, W] of 0 and 1: how much of either outline lies
/// within 0.008 diagonals (but one pixel at least) of the other. Perazzi et al. 2016, "A Benchmark
/// Dataset and Evaluation Methodology for Video Object Segmentation", section 3.2, with a square in
/// place of their disk. 1 where neither mask has an outline, 0 where one has.
double boundaryScore(const torch::Tensor& predicted, const torch::Tensor& wanted);

} // namespace core::train
