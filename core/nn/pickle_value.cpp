#include "core/nn/pickle_value.h"

#include "core/nn/weights_file_error.h"

namespace core::nn {

namespace {

constexpr std::size_t kMostValues = 1'000'000; ///< a state dict needs about 20 a tensor

} // namespace

PickleRef PickleHeap::make(PickleValue::Content content)
{
    if (m_values.size() >= kMostValues) {
        throw MalformedWeights("its pickle is longer than any network needs");
    }
    return &m_values.emplace_back(PickleValue{std::move(content)});
}

std::vector<PickleStorage> PickleHeap::storages() const
{
    std::vector<PickleStorage> storages;
    for (const auto& value : m_values) {
        if (const auto* const storage = as<PickleStorage>(&value)) {
            storages.push_back(*storage);
        }
    }
    return storages;
}

} // namespace core::nn
