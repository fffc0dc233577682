/// @file The loops of winograd_kernels.h, for any vector type. Only for winograd_kernels_*.cpp.

#pragma once

#include "core/nn/winograd_input.h"
#include "core/nn/winograd_kernels.h"
#include "core/nn/winograd_multiply.h"
#include "core/nn/winograd_output.h"

namespace core::nn {
namespace {

template <typename V> constexpr WinogradKernels kernels()
{
    return {.widestPanel = 2 * V::kLanes,
            .transformInput = &transformInput<V>,
            .multiply = &multiply<V>,
            .transformOutput = &transformOutput<V>};
}

} // namespace
} // namespace core::nn
