#include "core/nn/network_weights.h"

#include "core/base/error.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace core::nn {

namespace {

bool isOptional(const std::string& name)
{
    return name.ends_with("num_batches_tracked");
}

std::string shape(const torch::Tensor& tensor)
{
    return fmt::format("[{}]", fmt::join(tensor.sizes(), ", "));
}

/// One line for each way in which `tensors` does not fit `own`.
std::vector<std::string> misfits(const TensorMap& own, const TensorMap& tensors)
{
    std::vector<std::string> lines;
    for (const auto& [name, tensor] : own) {
        const auto given = find(tensors, name);
        if (!given.defined() && !isOptional(name)) {
            lines.push_back(fmt::format("{} is missing", name));
        } else if (given.defined() && given.sizes() != tensor.sizes()) {
            lines.push_back(
                fmt::format("{} is {} instead of {}", name, shape(given), shape(tensor)));
        }
    }
    for (const auto& [name, tensor] : tensors) {
        if (!find(own, name).defined()) {
            lines.push_back(fmt::format("{} is unknown", name));
        }
    }
    return lines;
}

std::string summary(std::vector<std::string> lines)
{
    constexpr std::size_t kShown = 8;
    const auto left = lines.size() > kShown ? lines.size() - kShown : 0;
    lines.resize(std::min(lines.size(), kShown));
    const auto more = left > 0 ? fmt::format(" and {} more", left) : std::string();
    return fmt::format("{}{}", fmt::join(lines, ", "), more);
}

} // namespace

TensorMap state(const torch::nn::Module& module)
{
    TensorMap result;
    for (const auto& item : module.named_parameters()) {
        result.emplace_back(item.key(), item.value());
    }
    for (const auto& item : module.named_buffers()) {
        result.emplace_back(item.key(), item.value());
    }
    return result;
}

void load(torch::nn::Module& module, const TensorMap& tensors, const std::string& source)
{
    const auto own = state(module);
    if (const auto lines = misfits(own, tensors); !lines.empty()) {
        throw Error(fmt::format("{} does not fit this network: {}.", source, summary(lines)));
    }
    const torch::NoGradGuard noGrad;
    for (const auto& [name, tensor] : tensors) {
        find(own, name).copy_(tensor);
    }
}

} // namespace core::nn
