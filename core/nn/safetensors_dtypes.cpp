#include "core/nn/safetensors_dtypes.h"

#include <algorithm>
#include <array>

namespace core::nn {

namespace {

struct Pair {
    std::string_view name;
    torch::ScalarType type;
};

constexpr std::array kPairs{
    Pair{"F64", torch::kFloat64},   Pair{"F32", torch::kFloat32}, Pair{"F16", torch::kFloat16},
    Pair{"BF16", torch::kBFloat16}, Pair{"I64", torch::kInt64},   Pair{"I32", torch::kInt32},
    Pair{"I16", torch::kInt16},     Pair{"I8", torch::kInt8},     Pair{"U8", torch::kUInt8},
    Pair{"BOOL", torch::kBool},
};

} // namespace

std::optional<torch::ScalarType> scalarTypeOf(std::string_view safetensorsName)
{
    const auto* const pair = std::ranges::find(kPairs, safetensorsName, &Pair::name);
    return pair == kPairs.end() ? std::nullopt : std::optional(pair->type);
}

std::string_view safetensorsNameOf(torch::ScalarType type)
{
    const auto* const pair = std::ranges::find(kPairs, type, &Pair::type);
    return pair == kPairs.end() ? std::string_view() : pair->name;
}

} // namespace core::nn
