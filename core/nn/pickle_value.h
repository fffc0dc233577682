/// @file What a pickle of tensors can consist of. Plain data; nothing here was run.

#pragma once

#include "core/nn/torch.h"

#include <cstdint>
#include <deque>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace core::nn {

struct PickleValue;
using PickleRef = PickleValue*; ///< owned by the PickleHeap; the memo makes values shared

struct PickleNone { };

/// A function or class by its full name: "torch._utils._rebuild_tensor_v2".
struct PickleGlobal {
    std::string name = {};
};

struct PickleTuple {
    std::vector<PickleRef> items = {};
};

struct PickleList {
    std::vector<PickleRef> items = {};
};

/// A dict or OrderedDict; may hold a key twice, since nothing was looked up yet.
struct PickleDict {
    std::vector<std::pair<PickleRef, PickleRef>> items = {};
};

/// A block of elements that lies elsewhere in the file.
struct PickleStorage {
    std::string key = {};
    torch::ScalarType type = torch::kFloat32;
    std::int64_t count = 0; ///< elements, >= 0
};

/// A view of a storage, as it claims to be; unchecked.
struct PickleTensor {
    PickleStorage storage = {};
    std::int64_t offset = 0;
    std::vector<std::int64_t> shape = {};
    std::vector<std::int64_t> strides = {};
};

struct PickleValue {
    using Content = std::variant<PickleNone, bool, std::int64_t, double, std::string, PickleGlobal,
                                 PickleTuple, PickleList, PickleDict, PickleStorage, PickleTensor>;

    Content content = {};
};

/// The content of that type, or null.
template <typename Type> const Type* as(const PickleValue* value)
{
    return std::get_if<Type>(&value->content);
}

/// Owns all values of a pickle. A heap instead of shared pointers, because a hostile pickle may
/// contain itself, or nest so deeply that destructors would exhaust the stack.
class PickleHeap final {
public:
    /// @throws MalformedWeights if a network's pickle could not need that many.
    PickleRef make(PickleValue::Content content);

    /// All storages that were named, also those of tensors that nobody wants.
    std::vector<PickleStorage> storages() const;

private:
    std::deque<PickleValue> m_values;
};

} // namespace core::nn
