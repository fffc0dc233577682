/// @file Pickled views and stored bytes become tensors.

#pragma once

#include "core/nn/pth_state_dict.h"
#include "core/nn/tensor_map.h"
#include "core/nn/weights_file_part.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace core::nn {

/// Where a container keeps the storages.
class StorageSource {
public:
    virtual ~StorageSource() = default;

    /// Size in bytes of the storage of that key. @throws MalformedWeights if there is none.
    virtual std::uint64_t sizeOf(const std::string& key) = 0;

    /// Fills `target`, which has exactly that size. @throws MalformedWeights
    virtual void read(const std::string& key, std::span<std::byte> target) = 0;
};

/// Checks every view against its storage, then reads each storage once; views share it.
///
/// Tensors together may claim no more than a few times `fileSize`, so that a copy of them stays in
/// bounds too. @throws MalformedWeights
TensorMap tensorsFrom(const PickledTensors& pickled, StorageSource& source, std::uint64_t fileSize,
                      WeightsPart part);

} // namespace core::nn
