#include "core/nn/pth_state_dict.h"

#include "core/nn/weights_file_error.h"

#include <algorithm>
#include <array>
#include <set>

namespace core::nn {

namespace {

constexpr int kDeepestWrapping = 4;

/// Where training programs keep the network among other things.
constexpr std::array<std::string_view, 8> kWrappers{
    "state_dict", "model_state_dict", "model", "net", "network", "params_ema", "params", "weights"};

using Pairs = std::vector<std::pair<PickleRef, PickleRef>>;

/// The pairs of a dict, or of a list of tuples of two; none for anything else.
Pairs pairsOf(const PickleValue& value)
{
    if (const auto* const dict = as<PickleDict>(&value)) {
        return dict->items;
    }
    Pairs pairs;
    if (const auto* const list = as<PickleList>(&value)) {
        for (auto* const item : list->items) {
            const auto* const tuple = as<PickleTuple>(item);
            if (tuple != nullptr && tuple->items.size() == 2) {
                pairs.emplace_back(tuple->items[0], tuple->items[1]);
            }
        }
    }
    return pairs;
}

PickledTensors tensorsAmong(const Pairs& pairs)
{
    PickledTensors tensors;
    std::set<std::string_view> names;
    for (const auto& [key, value] : pairs) {
        const auto* const name = as<std::string>(key);
        const auto* const tensor = as<PickleTensor>(value);
        if (name == nullptr || tensor == nullptr) {
            continue; // an epoch, a loss, a learning rate
        }
        if (!names.insert(*name).second) {
            throw MalformedWeights("it names " + inQuotes(*name) + " twice");
        }
        tensors.emplace_back(*name, *tensor);
    }
    return tensors;
}

const PickleValue* valueOf(const Pairs& pairs, std::string_view wanted)
{
    for (const auto& [key, value] : pairs) {
        const auto* const name = as<std::string>(key);
        if (name != nullptr && *name == wanted) {
            return value;
        }
    }
    return nullptr;
}

bool isOptimizer(const Pairs& pairs)
{
    return valueOf(pairs, "param_groups") != nullptr && valueOf(pairs, "state") != nullptr;
}

bool holdsTensors(const PickleValue& value)
{
    const auto pairs = pairsOf(value);
    return std::ranges::any_of(
        pairs, [](const auto& pair) { return as<PickleTensor>(pair.second) != nullptr; });
}

/// The one value inside that is to be looked at, or null.
const PickleValue* wrappedIn(const Pairs& pairs)
{
    for (const auto wrapper : kWrappers) {
        if (const auto* const value = valueOf(pairs, wrapper); value != nullptr) {
            return value;
        }
    }
    const PickleValue* only = nullptr;
    for (const auto& [key, value] : pairs) {
        if (holdsTensors(*value)) {
            if (only != nullptr) {
                throw MalformedWeights("it holds several networks; save one alone");
            }
            only = value;
        }
    }
    return only;
}

} // namespace

PickledTensors stateDictOf(const PickleValue& root)
{
    const auto* value = &root;
    for (int depth = 0; value != nullptr && depth < kDeepestWrapping; ++depth) {
        const auto pairs = pairsOf(*value);
        if (isOptimizer(pairs)) {
            throw MalformedWeights("it holds an optimizer's state, not a network");
        }
        if (auto tensors = tensorsAmong(pairs); !tensors.empty()) {
            return tensors;
        }
        value = wrappedIn(pairs);
    }
    throw MalformedWeights("it holds no named tensors");
}

} // namespace core::nn
