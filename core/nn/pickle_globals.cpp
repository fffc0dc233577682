#include "core/nn/pickle_globals.h"

#include "core/nn/weights_file_error.h"
#include "core/nn/weights_file_layout.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace core::nn {

namespace {

struct StorageType {
    std::string_view name;
    torch::ScalarType type;
};

constexpr std::array kStorageTypes{
    StorageType{"torch.DoubleStorage", torch::kFloat64},
    StorageType{"torch.FloatStorage", torch::kFloat32},
    StorageType{"torch.HalfStorage", torch::kFloat16},
    StorageType{"torch.BFloat16Storage", torch::kBFloat16},
    StorageType{"torch.LongStorage", torch::kInt64},
    StorageType{"torch.IntStorage", torch::kInt32},
    StorageType{"torch.ShortStorage", torch::kInt16},
    StorageType{"torch.CharStorage", torch::kInt8},
    StorageType{"torch.ByteStorage", torch::kUInt8},
    StorageType{"torch.BoolStorage", torch::kBool},
};

[[noreturn]] void refuseArguments(const std::string& name)
{
    throw MalformedWeights("its pickle calls " + name + " in an unknown way");
}

/// The argument of that type. @throws MalformedWeights
template <typename Type>
const Type& argument(const PickleTuple& arguments, std::size_t index, const std::string& name)
{
    const auto* const value
        = index < arguments.items.size() ? as<Type>(arguments.items[index]) : nullptr;
    if (value == nullptr) {
        refuseArguments(name);
    }
    return *value;
}

std::vector<std::int64_t> integers(const PickleTuple& tuple, const std::string& name)
{
    if (tuple.items.size() > kMaxRank) {
        throw MalformedWeights("a tensor has more dimensions than any network's");
    }
    std::vector<std::int64_t> values;
    for (std::size_t i = 0; i < tuple.items.size(); ++i) {
        values.push_back(argument<std::int64_t>(tuple, i, name));
    }
    return values;
}

/// _rebuild_tensor(storage, offset, size, stride); _v2 adds requires_grad, hooks, metadata.
PickleRef rebuildTensor(PickleHeap& heap, const std::string& name, const PickleTuple& arguments)
{
    return heap.make(
        PickleTensor{.storage = argument<PickleStorage>(arguments, 0, name),
                     .offset = argument<std::int64_t>(arguments, 1, name),
                     .shape = integers(argument<PickleTuple>(arguments, 2, name), name),
                     .strides = integers(argument<PickleTuple>(arguments, 3, name), name)});
}

/// _rebuild_parameter(tensor, requires_grad, hooks).
PickleRef rebuildParameter(PickleHeap& heap, const std::string& name, const PickleTuple& arguments)
{
    return heap.make(argument<PickleTensor>(arguments, 0, name));
}

PickleRef makeSize(PickleHeap& heap, const std::string& name, const PickleTuple& arguments)
{
    return heap.make(argument<PickleTuple>(arguments, 0, name));
}

std::pair<PickleRef, PickleRef> keyAndValue(PickleRef item, const std::string& name)
{
    const auto* const tuple = as<PickleTuple>(item);
    const auto* const list = as<PickleList>(item); // Python 2 writes lists
    const auto* const pair = tuple != nullptr ? &tuple->items
        : list != nullptr                     ? &list->items
                                              : nullptr;
    if (pair == nullptr || pair->size() != 2) {
        refuseArguments(name);
    }
    return {pair->front(), pair->back()};
}

/// OrderedDict() or, from Python 2, OrderedDict([[key, value], ...]).
PickleRef makeDict(PickleHeap& heap, const std::string& name, const PickleTuple& arguments)
{
    PickleDict dict;
    if (!arguments.items.empty()) {
        for (auto* const item : argument<PickleList>(arguments, 0, name).items) {
            dict.items.push_back(keyAndValue(item, name));
        }
    }
    return heap.make(std::move(dict));
}

struct Function {
    std::string_view name;
    PickleRef (*call)(PickleHeap&, const std::string&, const PickleTuple&);
};

constexpr std::array kFunctions{
    Function{"collections.OrderedDict", makeDict},
    Function{"torch._utils._rebuild_tensor", rebuildTensor},
    Function{"torch._utils._rebuild_tensor_v2", rebuildTensor},
    Function{"torch._utils._rebuild_parameter", rebuildParameter},
    Function{"torch.Size", makeSize},
};

} // namespace

void requireKnownGlobal(const std::string& name)
{
    const bool isKnown = std::ranges::find(kFunctions, name, &Function::name) != kFunctions.end()
        || std::ranges::find(kStorageTypes, name, &StorageType::name) != kStorageTypes.end();
    if (!isKnown) {
        throw MalformedWeights("its pickle asks for " + inQuotes(name)
                               + ", and only plain tensors are read; save the network's "
                                 "state_dict() alone");
    }
}

PickleRef callGlobal(PickleHeap& heap, const std::string& name, const PickleTuple& arguments)
{
    const auto* const function = std::ranges::find(kFunctions, name, &Function::name);
    if (function == kFunctions.end()) {
        refuseArguments(name);
    }
    return function->call(heap, name, arguments);
}

PickleRef storageOf(PickleHeap& heap, const PickleTuple& id)
{
    const std::string name = "a storage";
    const auto& type = argument<PickleGlobal>(id, 1, name);
    const auto* const known = std::ranges::find(kStorageTypes, type.name, &StorageType::name);
    const auto count = argument<std::int64_t>(id, 4, name);
    const bool isView = id.items.size() > 5 && as<PickleNone>(id.items[5]) == nullptr;
    if (argument<std::string>(id, 0, name) != "storage" || known == kStorageTypes.end() || isView
        || count < 0) {
        refuseArguments(name);
    }
    return heap.make(PickleStorage{
        .key = argument<std::string>(id, 2, name), .type = known->type, .count = count});
}

} // namespace core::nn
