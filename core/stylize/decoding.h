/// @file The decoder at any size, in bands of rows. Private to core/stylize.

#pragma once

#include "core/nn/decoder.h"
#include "core/stylize/work_context.h"

#include <vector>

namespace core::stylize {

/// One level of the detail path: a folded convolution and the content features that it reads.
struct DetailConvolution {
    torch::Tensor weight = {};
    torch::Tensor bias = {};
    torch::Tensor features = {};
};

/// None, or one for each of relu3_1, relu2_1 and relu1_1.
using DetailConvolutions = std::vector<DetailConvolution>;

/// Units of work that decode() reports to its context.
inline constexpr std::int64_t kDecodingUnits = 9;

/// [1, C, H, W] -> RGB [1, 3, 8 H, 8 W] float32; equal to nn::Decoder over the whole picture.
torch::Tensor decode(const torch::Tensor& features, const DetailConvolutions& details,
                     nn::Decoder decoder, WorkContext& context);

} // namespace core::stylize
