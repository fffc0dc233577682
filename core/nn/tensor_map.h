/// @file An ordered map of named tensors: what a network's weights are while they travel.

#pragma once

#include "core/nn/torch.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace core::nn {

using TensorMap = std::vector<std::pair<std::string, torch::Tensor>>;
using Metadata = std::map<std::string, std::string>;

/// The tensor of that name, or an undefined one.
inline torch::Tensor find(const TensorMap& tensors, const std::string& name)
{
    for (const auto& [key, tensor] : tensors) {
        if (key == name) {
            return tensor;
        }
    }
    return {};
}

/// The tensors whose names begin with `prefix`, without it.
inline TensorMap withoutPrefix(const TensorMap& tensors, const std::string& prefix)
{
    TensorMap result;
    for (const auto& [name, tensor] : tensors) {
        if (name.starts_with(prefix)) {
            result.emplace_back(name.substr(prefix.size()), tensor);
        }
    }
    return result;
}

/// All of `more` under `prefix`, after those of `tensors`.
inline void appendWithPrefix(TensorMap& tensors, const std::string& prefix, const TensorMap& more)
{
    for (const auto& [name, tensor] : more) {
        tensors.emplace_back(prefix + name, tensor);
    }
}

} // namespace core::nn
