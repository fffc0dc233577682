/// @file The losses of style transfer. Pure functions: differentiable, no state, any device.

#pragma once

#include "core/nn/torch.h"

namespace core::nn {

/// Mean squared difference of one level's features, each normalised per channel.
///
/// One level's share of L_content (Park & Lee 2018, Eq. 6). 0 where `features` equals `target`,
/// also up to a scale and offset per channel.
torch::Tensor contentLoss(const torch::Tensor& features, const torch::Tensor& target);

/// Mean squared difference of one level's channel means and deviations (Park & Lee 2018, Eq. 7).
torch::Tensor styleLoss(const torch::Tensor& features, const torch::Tensor& style);

/// Mean over all elements of (difference)^2 / `variance`.
torch::Tensor featureLoss(const torch::Tensor& features, const torch::Tensor& target,
                          const torch::Tensor& variance);

/// Cross-entropy of two classes, both counting alike however rare one is in the batch.
///
/// `logits` [N, 2, H, W], class 1 = person; `person` [N, 1, H, W] in [0, 1], soft edges allowed. A
/// class's weight is 1 / (2 * its share of the batch), at most 4.
torch::Tensor balancedCrossEntropy(const torch::Tensor& logits, const torch::Tensor& person);

/// 1 - intersection over union of the person, computed of probabilities, mean over the pictures
/// (Rahman & Wang 2016, "Optimizing Intersection-Over-Union in Deep Neural Networks", Eq. 3-5). It
/// is what masks are judged by; a cross-entropy whose classes are balanced makes small persons too
/// large. Shapes as in balancedCrossEntropy(); in [0, 1], also for pictures without a person.
torch::Tensor overlapLoss(const torch::Tensor& logits, const torch::Tensor& person);

} // namespace core::nn
