/// @file The one place that includes LibTorch; for core/nn, core/stylize and core/train only.
///
/// It costs 17 seconds per translation unit (ATen/ATen.h alone 7), so keep it out of public
/// headers. ivalue.h must come first: clang 14 cannot parse LibTorch as C++20 in another order.

#pragma once

#include <ATen/core/ivalue.h>
#include <torch/torch.h>
